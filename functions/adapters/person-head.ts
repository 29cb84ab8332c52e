import { always, type Bar, barsIn, type Kept } from '../../domain/file/kept-entry.ts';
import { lineOf } from './person-line.ts';

/**
 * What stands at a trait in one small item: the first cases about such a person, and of those beyond, which stand beside in items
 * of their own, what they bar and how long. Looking up reads this item whether there is nothing at the trait or a thousand cases.
 */
export type Head = { readonly cases: readonly Kept[]; readonly beyond: readonly Bar[] };

export const emptyHead: Head = { cases: [], beyond: [] };

/** With its keys the item stays below 1 KB, the unit by which writes are counted: what one costs does not tell how much stands in it. */
const bytesAtMost = 860;

const longest = ({ entries }: Kept): string =>
  barsIn(entries).reduce<string>((latest, { until }) => (until > latest ? until : latest), '');

/** What bars for ever before what bars for the days after a reopening, and then the oldest case. */
const inOrder = (one: Kept, other: Kept): number => {
  const [a, b] = [longest(one), longest(other)];
  if (a !== b) return a > b ? -1 : 1;
  return one.caseId < other.caseId ? -1 : 1;
};

/** First a case for each thing that is barred, then the others: what a decision asks for is seldom beyond. */
const eachBarFirst = (cases: readonly Kept[]): readonly Kept[] => {
  const seen = new Set<string>();
  const brings = cases.map(({ entries }) => {
    const news = barsIn(entries).filter(({ what }) => !seen.has(what));
    for (const { what } of news) seen.add(what);
    return news.length > 0;
  });
  return [...cases.filter((_kept, index) => brings[index]), ...cases.filter((_kept, index) => !brings[index])];
};

/** Each thing that is barred once, for as long as one of them bars it. */
const merged = (bars: readonly Bar[]): readonly Bar[] => {
  const latest = new Map<Bar['what'], Bar>();
  for (const bar of bars) if (bar.until > (latest.get(bar.what)?.until ?? '')) latest.set(bar.what, bar);
  return [...latest.values()].sort((one, other) => (one.what < other.what ? -1 : 1));
};

/** The head of those cases and of what was beyond already. */
export const headOf = (cases: readonly Kept[], beyond: readonly Bar[] = []): Head => {
  const shown: Kept[] = [];
  const left: Kept[] = [];
  let bytes = Buffer.byteLength(beyondText(beyond));
  for (const kept of eachBarFirst([...cases].filter(({ entries }) => entries.length > 0).sort(inOrder))) {
    const more = Buffer.byteLength(lineOf(kept)) + 3;
    if (bytes + more <= bytesAtMost) {
      shown.push(kept);
      bytes += more;
    } else left.push(kept);
  }
  return { cases: shown, beyond: merged([...beyond, ...left.flatMap(({ entries }) => barsIn(entries))]) };
};

/** The head with the case as it is now. What was beyond may say more than there is, and never less. */
export const withCase = ({ cases, beyond }: Head, kept: Kept): Head =>
  headOf([...cases.filter(({ caseId }) => caseId !== kept.caseId), kept], beyond);

/** What is barred beyond, as text. */
export const beyondText = (beyond: readonly Bar[]): string =>
  beyond.map(({ what, until }) => (until === always ? what : `${what}=${until}`)).join(',');

export const beyondOf = (text: string): readonly Bar[] =>
  text === ''
    ? []
    : text.split(',').map((bar) => {
        const [what, until = always] = bar.split('=') as [Bar['what'], Bar['until']?];
        return { what, until };
      });
