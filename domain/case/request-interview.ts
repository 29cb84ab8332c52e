import type { Agreement, InterviewStage } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import type { RegisteredFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type InterviewFacts = { readonly stage: InterviewStage; readonly languages: readonly string[]; readonly place?: string };

export type InterviewRefusal =
  | OutgoingBarred
  | WrongState
  | { readonly kind: 'interview-already-requested'; readonly interview: number }
  | { readonly kind: 'interview-stage-unknown'; readonly stage: InterviewStage; readonly source: string }
  | { readonly kind: 'experts-come-after-consulate' };

/**
 * The requesting State asks the requested State to hear the person. The stages are the agreement's; unset, each is admitted.
 * Experts come where the consulate's hearing was inconclusive (Switzerland-Kazakhstan).
 */
export const requestInterview = (
  { shared, own, kept }: Pick<RegisteredFiles, 'shared' | 'own' | 'kept'>,
  facts: InterviewFacts,
  { interview }: Agreement,
  now: Instant,
): Result<Moved, InterviewRefusal> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  const barred = outgoingBar(own, kept, shared, now);
  if (barred !== undefined) return fail(barred);
  const { interviews } = shared;
  const open = interviews.find(({ held }) => held === undefined);
  if (open !== undefined) return fail({ kind: 'interview-already-requested', interview: open.n });
  if (bears(interview) && !interview.value.includes(facts.stage))
    return fail({ kind: 'interview-stage-unknown', stage: facts.stage, source: interview.source });
  const consulateUnsure = interviews.some(({ stage, held }) => stage === 'consular' && held?.result === 'inconclusive');
  if (facts.stage === 'expert-mission' && !consulateUnsure) return fail({ kind: 'experts-come-after-consulate' });
  const asked = { ...facts, n: interviews.length + 1, requestedAt: now };
  return moved({ shared: { ...shared, interviews: [...interviews, asked], changedAt: now } });
};
