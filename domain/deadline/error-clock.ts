import { bears } from '../agreement/fact.ts';
import { limitOf, type StartEvent } from '../agreement/limit.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { Instant } from '../time/instant.ts';
import type { Looking, Occasion } from './clock.ts';

/** Whether the person is to be taken back, or was: what has to be done within the time after an error may be that. */
export const isTakingBack = ({ status }: ReadmissionCase): boolean => status === 'take-back' || status === 'taken-back';

/** When the readmission ended that is said to be an error: with the arrival, wherever it stands among the movements now. */
export const readmittedAt = (file: ReadmissionCase): Instant | undefined => {
  const current = 'transfer' in file && file.transfer !== undefined ? [file.transfer] : [];
  return [...file.earlierMovements, ...current].find(({ kind, arrival }) => kind !== 'take-back' && arrival !== undefined)
    ?.arrival?.at;
};

const takenBackAt = (file: ReadmissionCase): Instant | undefined =>
  file.status === 'taken-back' ? file.transfer.arrival?.at : undefined;

/**
 * The time after an error, from the readmission: within it the error is claimed, or established, or the person taken back, as the
 * agreement says (Switzerland-Kazakhstan art. 8: the return itself).
 */
export const errorOccasions = (file: ReadmissionCase, event: StartEvent, { agreement }: Looking): readonly Occasion[] => {
  if (file.status !== 'transferred' && !isTakingBack(file)) return [];
  const claim = 'errorClaim' in file ? file.errorClaim : undefined;
  if (isTakingBack(file) && claim === undefined) return [];
  const { act } = limitOf(agreement, 'error-claim', file.category);
  const isReturn = act !== undefined && bears(act) && act.value === 'return';
  return [{ event, from: readmittedAt(file) ?? file.changedAt, doneAt: isReturn ? takenBackAt(file) : claim?.claimedAt }];
};
