import { type Certainty, isNone, isSet, type None, type Rule } from '../fact.ts';

/** How sure a row is. `none`: the text was read and has no such rule. `unset`: the rule was not found. */
export const sureness = [
  'verified',
  'official',
  'inferred',
  'secondary',
  'weak',
  'assumed',
  'none',
  'unset',
] as const satisfies readonly (Certainty | 'none' | 'unset')[];

export type Sureness = (typeof sureness)[number];

/** A rule of an agreement in plain words. */
export type SheetRow = {
  /** What it is a part of, where several rows say one thing together: a time limit, an obligation, a list. */
  readonly of?: string;
  readonly rule: string;
  /** In lines, where there are several of something. */
  readonly value: string;
  readonly article?: string;
  /** Absent of what is no fact of the text. */
  readonly certainty?: Sureness;
  /** What the text leaves open, how another of its texts reads, and which readings are kept. */
  readonly open?: string;
  /** A condition of the text that these data do not hold otherwise. */
  readonly note?: string;
  /** Why it is taken to be so, or who says it. Left out of what stands in the text itself. */
  readonly source?: string;
};

export type SheetSection = { readonly heading: string; readonly note?: string; readonly rows: readonly SheetRow[] };

const placed = ({ article, open }: { readonly article?: string; readonly open?: string }) => ({
  ...(article === undefined ? {} : { article }),
  ...(open === undefined ? {} : { open }),
});

/** A rule as a row: its value in the words that `said` has for it, or that it was not found, or that the text has none. */
export const row = <T>(rule: string, held: Rule<T> | None, said: (value: T) => string): SheetRow => {
  if (isNone(held)) return { rule, value: 'the text has none', certainty: 'none', ...placed(held), source: held.source };
  if (!isSet(held)) return { rule, value: `not found. Look up: ${held.lookUp}`, certainty: 'unset' };
  const { value, certainty, source } = held;
  return { rule, value: said(value), certainty, ...placed(held), source };
};

/** A row with one thing more that is open. */
export const leavingOpen = (one: SheetRow, what: string | undefined): SheetRow => {
  if (what === undefined) return one;
  return { ...one, open: one.open === undefined ? what : `${one.open}. ${what}` };
};

/** Rows that say one thing together. */
export const together = (of: string, rows: readonly SheetRow[]): readonly SheetRow[] => rows.map((one) => ({ of, ...one }));

/** Of several things each in a line of its own, numbered where there are more than one. */
export const inLines = (things: readonly string[]): string =>
  things.length === 1 ? (things[0] ?? '') : things.map((thing, index) => `${index + 1}) ${thing}`).join('\n');

/** The text as it is: for what is written in words already. */
export const asItIs = (text: string): string => text;

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

type Held<Who, Thing> = { readonly whom: readonly Who[]; readonly thing: Thing };

/** Things, each with those for whom it holds; what is alike is told once, for all of them. */
export const merged = <Who, Thing>(entries: readonly Held<Who, Thing>[]): readonly Held<Who, Thing>[] => {
  const told: Held<Who, Thing>[] = [];
  for (const { whom, thing } of entries) {
    const at = told.findIndex((one) => alike(one.thing, thing));
    const same = told[at];
    if (same === undefined) told.push({ whom, thing });
    else told[at] = { whom: [...same.whom, ...whom], thing };
  }
  return told;
};
