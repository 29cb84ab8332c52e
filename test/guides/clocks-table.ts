import { clockNames } from '../../domain/agreement/clock-name.ts';
import { limitNames, usualDebtor } from '../../domain/agreement/limit.ts';
import { categories } from '../../domain/agreement/scope.ts';
import { limitWords } from '../../domain/agreement/sheet/time-words.ts';
import type { Clock } from '../../domain/deadline/clock.ts';
import { clocks } from '../../domain/deadline/clocks.ts';
import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';

/** The limits under which a clock runs: one or, where it differs by whom the case is about, more. */
const limitsOf = ({ limit }: Clock) =>
  typeof limit === 'string' ? [limit] : [...new Set(categories.map((category) => limit({ category } as ReadmissionCase)))];

const row = (clock: string, names: readonly (typeof limitNames)[number][]): string =>
  `| ${clock} | ${names.map((name) => `\`${name}\``).join(', ')} | ${names.map((name) => limitWords[name]).join('; ')} | ${[
    ...new Set(names.map((name) => usualDebtor(name).value)),
  ].join(', ')} |`;

/** Each clock of a case with the field of `limits` by which it runs, and the limits that no clock of a case has. */
export const clocksTable = (): string => {
  const byClock = clockNames.map((name) => ({ name, limits: limitsOf(clocks[name]) }));
  const used = new Set(byClock.flatMap(({ limits }) => limits));
  return [
    '| `clock` | Field of `limits` | For | Owed by, unless the text says otherwise |',
    '|---|---|---|---|',
    ...byClock.map(({ name, limits }) => row(`\`${name}\``, limits)),
    ...limitNames.filter((name) => !used.has(name)).map((name) => row('no clock of a case', [name])),
  ].join('\n');
};
