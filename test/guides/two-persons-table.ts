import { twoPersons } from '../../domain/policy/two-persons.ts';
import { twoPersonsInTransfers } from '../../domain/policy/two-persons-in-transfers.ts';

/** `guard-not-met/assessment` is the problem `guard-not-met` for the condition `assessment`. */
const refusal = (refused: string): string => {
  const [problem, condition] = refused.split('/');
  return condition === undefined ? `\`${problem}\`` : `\`${problem}\` (\`${condition}\`)`;
};

const named = (acts: readonly string[]): string => [...new Set(acts)].map((act) => `\`${act}\``).join(', ');

/** Pairs by what they have in common, in the order of the first of each. */
const grouped = <T>(all: readonly T[], by: (one: T) => string): readonly (readonly [T, ...T[]])[] => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one] as [T, ...T[]]);
  return [...groups.values()];
};

/** Which acts need another person than who did an earlier one, those that are refused alike after the same acts in one row. */
export const twoPersonsTable = (): string => {
  const rows = grouped([...twoPersons, ...twoPersonsInTransfers], ({ second, refused }) => `${second} ${refused}`).map(
    (pairs) => ({
      ...pairs[0],
      first: named(pairs.map(({ first }) => first)),
    }),
  );
  return [
    '| Act | Not by who did one of | Refused as | Why |',
    '|---|---|---|---|',
    ...grouped(rows, ({ first, refused }) => `${first} ${refused}`).map(
      (alike) =>
        `| ${named(alike.map(({ second }) => second))} | ${alike[0].first} | ${refusal(alike[0].refused)} | ${alike[0].why} |`,
    ),
  ].join('\n');
};
