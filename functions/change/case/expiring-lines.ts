import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { type ExpiringLine, expiringIn } from '../../../domain/travel-document/expiring-line.ts';
import type { ExpiringLines } from '../../ports/written.ts';

type Placed = ExpiringLines['put'][number];

export const noLines: ExpiringLines = { put: [], remove: [] };

/** What a change moves in the lists of both States: nothing where the documents stand as before. */
export const expiringLines = (before: ReadmissionCase | undefined, after: ReadmissionCase): ExpiringLines => {
  const [old, now] = [before === undefined ? [] : expiringIn(before), expiringIn(after)];
  const inBoth = (lines: readonly ExpiringLine[]): readonly Placed[] =>
    [after.requestingState, after.requestedState].flatMap((state) => lines.map((line) => ({ state, line })));
  const samePlace = (one: ExpiringLine, other: ExpiringLine): boolean =>
    one.documentId === other.documentId && one.validUntil === other.validUntil;
  const asBefore = (line: ExpiringLine): boolean => old.some((earlier) => JSON.stringify(earlier) === JSON.stringify(line));
  return {
    put: inBoth(now.filter((line) => !asBefore(line))),
    remove: inBoth(old.filter((line) => !now.some((later) => samePlace(line, later)))),
  };
};
