import type { Side } from '../caller.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { otherSide } from '../file/side.ts';
import type { Transcribable } from '../file/transcribed.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type NoSuchAct, transcribedAct, withAct } from './transcribed-act.ts';
import { undone } from './undone.ts';

export type CorrectionFacts = {
  readonly n: number;
  readonly official: string;
  readonly reasons: string;
  readonly side: Side;
};

export type CorrectionRefusal =
  | NoSuchAct
  | { readonly kind: 'act-taken-back-already'; readonly at: Instant }
  | { readonly kind: 'something-rests-on-it' | 'act-confirmed-by-its-state' };

/** On these rests a departure alone: a mistake in them can be taken back whatever time ran out. A time that ran because of another stays. */
const letsDepart: readonly Transcribable[] = ['confirmTransfer', 'sayNothingStands'];

/**
 * The State that transcribed an act takes it back, with reasons, while nothing rests on it: the case is as if the letter had not come, and
 * the act can be entered anew as it is. That it was transcribed and taken back stays on file. What its own State confirmed is that State's.
 */
export const correctTranscription = (
  { shared }: Files,
  { n, official, reasons, side }: CorrectionFacts,
  now: Instant,
): Result<Moved, CorrectionRefusal> => {
  const act = transcribedAct(shared, n, otherSide(side));
  if (!act.ok) return act;
  const { operation, takenBack, answer } = act.value;
  if (takenBack !== undefined) return fail({ kind: 'act-taken-back-already', at: takenBack.at });
  if (answer?.result === 'confirmed') return fail({ kind: 'act-confirmed-by-its-state' });
  const ranOut =
    !letsDepart.includes(operation) && (shared.missedDeadlines ?? []).some((missed) => missed.recordedAt > act.value.at);
  const before = ranOut ? undefined : undone[operation](shared, n);
  if (before === undefined) return fail({ kind: 'something-rests-on-it' });
  const transcribed = withAct(shared, { ...act.value, takenBack: { at: now, official, reasons } });
  return moved({ shared: { ...before, transcribed, changedAt: now } });
};
