import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { Reopening } from './reopening.ts';

/** By what a real risk was found: an assessment of this side, or the reasons of its refusal. */
export type StopBasis = 'assessment' | 'refusal';

/**
 * A real risk that this State found stops the person on the way to, and through, that country: in this case and in every other
 * that is about the same person, under whichever agreement. It is never taken off the file; it can be reopened. Design rule 3.
 */
export type Stop = {
  readonly n: number;
  readonly country: StateCode;
  readonly basis: StopBasis;
  readonly foundAt: Instant;
  /** A second assessor says why it may no longer stand; a supervisor has yet to follow. */
  readonly proposal?: Omit<Reopening, 'reopenedAt' | 'official' | 'counselTold' | 'reopenedBy'>;
  readonly reopening?: Reopening;
  /** The subject who found it. Not shown: it is there so that another one proposes to reopen it. */
  readonly by: string;
};

/** The stops with one more for every country in which a real risk was found and that is not stopped already. */
export const withStops = (
  stops: readonly Stop[],
  countries: readonly StateCode[],
  found: Pick<Stop, 'basis' | 'foundAt' | 'by'>,
): readonly Stop[] => {
  const standing = stops.filter(({ reopening }) => reopening === undefined).map(({ country }) => country);
  const added = [...new Set(countries)].filter((country) => !standing.includes(country));
  return [...stops, ...added.map((country, index) => ({ ...found, n: stops.length + index + 1, country }))];
};
