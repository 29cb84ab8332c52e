import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { Kept } from './kept-entry.ts';
import { departureFrom, type Reopening } from './reopening.ts';

/**
 * That the person of another case of this State, whom the register of persons takes for the same, is somebody else: said by an
 * assessor, confirmed by a supervisor. It holds for the person as known then.
 */
export type OtherPerson = {
  readonly caseId: string;
  /** Where the stop of that case stands; absent where what barred from there is a claim for protection, or another procedure. */
  readonly country?: StateCode;
  readonly personEdition: number;
  readonly proposal: Omit<Reopening, 'reopenedAt' | 'official' | 'counselTold' | 'reopenedBy'>;
  readonly reopening?: Reopening;
};

/** Whether at that instant the other case is settled to be somebody else's, the notice having run. */
const isSomebodyElse = (
  { caseId, reopening, personEdition }: OtherPerson,
  other: string,
  edition: number,
  at: Instant,
): boolean =>
  caseId === other && personEdition === edition && reopening !== undefined && at >= departureFrom(reopening.reopenedAt);

/** The other cases that are settled at that instant to be somebody else's, for the person as known now. */
export const settledOthers = (
  others: readonly OtherPerson[] | undefined,
  personEdition: number,
  at: Instant,
): readonly string[] =>
  (others ?? []).filter((other) => isSomebodyElse(other, other.caseId, personEdition, at)).map(({ caseId }) => caseId);

/** What the own State keeps of the person, without the cases that are settled to be somebody else's. */
export const keptOfThePerson = (
  kept: readonly Kept[],
  others: readonly OtherPerson[] | undefined,
  personEdition: number,
  at: Instant,
): readonly Kept[] =>
  kept.filter(({ caseId }) => !(others ?? []).some((other) => isSomebodyElse(other, caseId, personEdition, at)));
