import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { departureFrom, type Reopening } from './reopening.ts';

/**
 * That the person of another case of this State, whom the register of persons takes for the same, is somebody else: said by an
 * assessor, confirmed by a supervisor. It holds for the person as known then.
 */
export type OtherPerson = {
  readonly caseId: string;
  /** Where the stop of that case stands. */
  readonly country: StateCode;
  readonly personEdition: number;
  readonly proposal: Omit<Reopening, 'reopenedAt' | 'official' | 'counselTold' | 'reopenedBy'>;
  readonly reopening?: Reopening;
};

/** Whether at that instant the other case is settled to be somebody else's, the notice having run. */
export const isSomebodyElse = (
  { caseId, reopening, personEdition }: OtherPerson,
  other: string,
  edition: number,
  at: Instant,
): boolean =>
  caseId === other && personEdition === edition && reopening !== undefined && at >= departureFrom(reopening.reopenedAt);
