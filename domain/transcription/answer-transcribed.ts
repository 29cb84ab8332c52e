import type { Side } from '../caller.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { Transcribed } from '../file/transcribed.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type NoSuchAct, transcribedAct, withAct } from './transcribed-act.ts';

export type TranscribedAnswer =
  | { readonly result: 'confirmed'; readonly n: number; readonly official: string; readonly side: Side }
  | {
      readonly result: 'contested';
      readonly n: number;
      readonly official: string;
      readonly reasons: string;
      readonly side: Side;
    };

export type TranscribedAnswerRefusal =
  | NoSuchAct
  | { readonly kind: 'act-taken-back-already' | 'act-answered-already'; readonly at: Instant };

/** An act that is confirmed stands as the State’s own; one that is contested can still be confirmed, when it was looked for and found. */
const isAnswered = ({ answer }: Transcribed, result: TranscribedAnswer['result']): boolean =>
  answer !== undefined && (answer.result === 'confirmed' || answer.result === result);

/**
 * The State in whose name an act was transcribed is connected now, and says whether the act is its own. What it contests counts no more: no
 * departure rests on it.
 */
export const answerTranscribed = (
  { shared }: Files,
  { side, n, ...answer }: TranscribedAnswer,
  now: Instant,
): Result<Moved, TranscribedAnswerRefusal> => {
  const act = transcribedAct(shared, n, side);
  if (!act.ok) return act;
  const { takenBack, answer: given } = act.value;
  if (takenBack !== undefined) return fail({ kind: 'act-taken-back-already', at: takenBack.at });
  if (given !== undefined && isAnswered(act.value, answer.result)) return fail({ kind: 'act-answered-already', at: given.at });
  return moved({
    shared: { ...shared, transcribed: withAct(shared, { ...act.value, answer: { ...answer, at: now } }), changedAt: now },
  });
};
