import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import type { TransferSide } from './transfer-side.ts';
import { type WrongTransferState, wrongTransferState } from './wrong-transfer-state.ts';

export type QuestionFacts = { readonly side: TransferSide; readonly question: string };

/** A State asks the other about the request. What it waits for stays its own matter: a question stops no time and bars nothing. */
export const askTransferQuestion = (
  { shared }: TransferFiles,
  { side, question }: QuestionFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState> => {
  if (shared.status !== 'requested' && shared.status !== 'agreed') return wrongTransferState(shared, 'requested', 'agreed');
  const earlier = shared.questions ?? [];
  const questions = [...earlier, { n: earlier.length + 1, from: side, question, askedAt: now }];
  return movedTo(writtenShared({ ...shared, questions, changedAt: now }));
};

export type QuestionAnswerFacts = { readonly side: TransferSide; readonly question: number; readonly text: string };

export type QuestionAnswerRefusal = WrongTransferState | { readonly kind: 'no-such-open-question'; readonly question: number };

/** The State that was asked answers, once. */
export const answerTransferQuestion = (
  { shared }: TransferFiles,
  { side, question: n, text }: QuestionAnswerFacts,
  now: Instant,
): Result<TransferMoved, QuestionAnswerRefusal> => {
  if (shared.status !== 'requested' && shared.status !== 'agreed') return wrongTransferState(shared, 'requested', 'agreed');
  const earlier = shared.questions ?? [];
  const open = earlier.find((question) => question.n === n && question.from !== side && question.answer === undefined);
  if (open === undefined) return fail({ kind: 'no-such-open-question', question: n });
  const questions = earlier.map((question) => (question === open ? { ...open, answer: { text, at: now } } : question));
  return movedTo(writtenShared({ ...shared, questions, changedAt: now }));
};
