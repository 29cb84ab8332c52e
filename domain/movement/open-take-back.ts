import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { openedTakeBack } from './opened-take-back.ts';

export type TakeBackFacts = { readonly official: string; readonly reason: 'moved-in-breach' | 'decision-annulled' };

export type NotMovedInBreach = { readonly kind: 'not-moved-in-breach' };

export type TakeBackRefusal = WrongState | NotMovedInBreach | { readonly kind: 'decision-not-annulled' };

/** The case once the taking back is opened, for whatever reason the requesting State states: whether its decision is annulled is its own to know. */
export const takeBackStated = (
  shared: ReadmissionCase,
  { official, reason }: TakeBackFacts,
  now: Instant,
): Result<Moved, WrongState | NotMovedInBreach> => {
  if (shared.status !== 'moved-in-breach' && shared.status !== 'transferred')
    return wrongState(shared, 'moved-in-breach', 'transferred');
  if (reason === 'moved-in-breach' && shared.status !== 'moved-in-breach') return fail({ kind: 'not-moved-in-breach' });
  return moved({ shared: openedTakeBack(shared, { kind: 'take-back', reason, official }, now) });
};

/**
 * The requesting State opens the taking back of somebody moved in breach, or transferred on a decision that was annulled
 * since. No time limit of the agreement stands in the way of undoing its own wrong.
 */
export const openTakeBack = ({ shared, own }: Files, facts: TakeBackFacts, now: Instant): Result<Moved, TakeBackRefusal> => {
  const opened = takeBackStated(shared, facts, now);
  if (!opened.ok) return opened;
  const annulled = facts.reason !== 'decision-annulled' || own.returnDecision?.annulledOn !== undefined;
  return annulled ? opened : fail({ kind: 'decision-not-annulled' });
};
