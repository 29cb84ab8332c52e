import type { GuardCondition } from '../file/guard-condition.ts';
import { actsAs, sideOf } from '../file/side.ts';
import { type Transcribable, transcribable } from '../file/transcribed.ts';
import type { Condition, GuardFacts } from './condition/guard-facts.ts';

type Supply = Condition['suppliedBy'];

const isTranscribable = (operation: string): operation is Transcribable => transcribable.some((act) => act === operation);

/** A State that is not connected supplies nothing itself: the other transcribes its letter. */
const byLetter = (says: Transcribable): NonNullable<Supply> => ({
  side: 'mover',
  operation: 'enterTranscription',
  roles: ['officer', 'supervisor'],
  says,
});

/** Who supplies what the condition lacks, and by which operation; by a letter, what is the receiving State's to do and that is not connected. */
export const suppliedFor = (
  condition: GuardCondition,
  { suppliedBy }: Condition,
  { receiverOnPaper, receiver, file }: GuardFacts,
): Supply => {
  if (!receiverOnPaper) return suppliedBy;
  if (condition === 'other-side') return byLetter('sayNothingStands');
  if (suppliedBy === undefined || suppliedBy.side === 'any-party') return suppliedBy;
  // Whoever moves the person may issue the document too: then no letter is waited for.
  const side = sideOf(file, receiver);
  const others = side !== undefined && actsAs(suppliedBy.side, side, file);
  return others && isTranscribable(suppliedBy.operation) ? byLetter(suppliedBy.operation) : suppliedBy;
};
