import { ok, type Result } from '../../domain/result.ts';
import type { Answered, Asked } from '../http/request.ts';

/** The answer to a change as its operation replies it. */
export type ChangeReply<Answer> = { readonly body: Answer; readonly etag: string };

/** Whether what a receipt holds is the answer of that kind of change. */
export type IsAnswer<Answer extends Answered['answer']> = (answer: Answered['answer']) => answer is Answer;

/** The answer that the same request got a moment ago, while this one ran; undefined where it got none. */
export const givenBefore = async <Answer extends Answered['answer']>(
  asked: Asked,
  isAnswer: IsAnswer<Answer>,
): Promise<Result<ChangeReply<Answer>, { readonly kind: 'idempotency-key-reused' }> | undefined> => {
  const replay = await asked.replay();
  if (replay === undefined || !replay.ok) return replay;
  const { answer, etag } = replay.value;
  if (!isAnswer(answer)) throw new Error(`The receipt is of another operation than ${asked.move}`);
  return ok({ body: answer, etag });
};
