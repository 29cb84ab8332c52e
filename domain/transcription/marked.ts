import type { ReadmissionCase } from '../file/readmission-case.ts';
import { ifNew, type Marked } from './if-new.ts';
import { markedDocument } from './marked-document.ts';

const entriesIfNew = <T extends Marked>(before: readonly T[], after: readonly T[], n: number): readonly T[] =>
  after.map((entry, at) => ifNew(before[at], entry, n));

const answersOf = (before: ReadmissionCase, after: ReadmissionCase, n: number): object => {
  const was: { readonly [record: string]: unknown } = before;
  const records = (['acceptance', 'refusal', 'acceptanceWithdrawal', 'inquiry'] as const).flatMap((record) => {
    const made: unknown = (after as { readonly [of in typeof record]?: unknown })[record];
    return typeof made === 'object' && made !== null
      ? [[record, ifNew(was[record] as Marked | undefined, made, n)] as const]
      : [];
  });
  return Object.fromEntries(records);
};

const movementOf = (before: ReadmissionCase, after: ReadmissionCase, n: number): object => {
  const [was, is] = [before, after].map((file) => ('transfer' in file ? file.transfer : undefined));
  if (is === undefined || is === was) return {};
  const stages = (['confirmation', 'decline', 'departure', 'arrival'] as const).flatMap((stage) => {
    const made = is[stage];
    return made === undefined || made === was?.[stage] ? [] : [[stage, { ...made, transcribedAs: n }] as const];
  });
  return { transfer: { ...is, ...Object.fromEntries(stages) } };
};

/** The case in which everything that the act put there says from which transcription it is. Pure: what was there before is not touched. */
export const marked = (before: ReadmissionCase, after: ReadmissionCase, n: number): ReadmissionCase => {
  const held = before.interviews.map((interview) => interview.held);
  const lists = {
    queries: entriesIfNew(before.queries, after.queries, n),
    extensions: entriesIfNew(before.extensions, after.extensions, n),
    interviews: entriesIfNew(before.interviews, after.interviews, n).map((interview, at) =>
      interview.held === undefined ? interview : { ...interview, held: ifNew(held[at], interview.held, n) },
    ),
    travelDocuments: after.travelDocuments.map((document, at) => markedDocument(before.travelDocuments[at], document, n)),
  };
  return { ...after, ...lists, ...answersOf(before, after, n), ...movementOf(before, after, n) } as ReadmissionCase;
};
