import type { Agreement } from '../agreement/agreement.ts';
import { bears, isNone } from '../agreement/fact.ts';
import { limitOf } from '../agreement/limit.ts';
import { canInquire, inquiryRun } from '../deadline/reply-put-off.ts';
import { isOver } from '../deadline/run.ts';
import type { Files } from '../file/files.ts';
import type { inquiryResults } from '../file/inquiry.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { Received } from '../file/readmission-case.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type InquiryFacts = {
  readonly result: (typeof inquiryResults)[number];
  readonly official: string;
  readonly reasons?: string;
};

type InquiryOver = { readonly kind: 'inquiry-over'; readonly until: Instant; readonly source: string };

export type InquiryRefusal =
  | WrongState
  | InquiryOver
  | { readonly kind: 'no-inquiry-in-agreement'; readonly source: string }
  | { readonly kind: 'nothing-to-inquire' | 'inquiry-reasons-missing' }
  | { readonly kind: 'inquiry-already-answered'; readonly at: Instant };

/** That the silence was an answer already: once the time is over in every reading, where the agreement then takes the fact as accepted. */
const acceptedBySilence = (shared: Received, agreement: Agreement, now: Instant): InquiryOver | undefined => {
  const { expiry } = limitOf(agreement, 'inquiry', shared.category);
  if (!bears(expiry) || expiry.value !== 'fact-accepted') return undefined;
  const run = inquiryRun(shared, { agreement, now });
  if (run === undefined || !isOver(run, now)) return undefined;
  return { kind: 'inquiry-over', until: run.latest.until, source: expiry.source };
};

/**
 * The requested State says, once, what it found when it inquired into evidence that speaks for what ties the person to it and does not
 * prove it (Lithuania-, Moldova-, Norway-Kazakhstan, art. 7). Whatever does not confirm the fact is reasoned, and comes too late where
 * silence has accepted it. Where the agreement's rules were not found the act is admitted and computes nothing.
 */
export const answerInquiry = (
  { shared }: Files,
  { result, official, reasons }: InquiryFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, InquiryRefusal> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  const { period } = limitOf(agreement, 'inquiry', shared.category);
  if (isNone(period)) return fail({ kind: 'no-inquiry-in-agreement', source: period.source });
  if (!canInquire(shared, agreement)) return fail({ kind: 'nothing-to-inquire' });
  if (shared.inquiry !== undefined) return fail({ kind: 'inquiry-already-answered', at: shared.inquiry.answeredAt });
  if (result !== 'confirmed') {
    if (reasons === undefined) return fail({ kind: 'inquiry-reasons-missing' });
    const over = acceptedBySilence(shared, agreement, now);
    if (over !== undefined) return fail(over);
  }
  const inquiry = { result, official, ...(reasons === undefined ? {} : { reasons }), answeredAt: now };
  return moved({ shared: { ...shared, inquiry, changedAt: now } });
};
