import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import { type LimitName, limitOf, type StartEvent } from '../agreement/limit.ts';
import { type Weight, weighEvidence } from '../agreement/weigh-evidence.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { Result } from '../result.ts';
import { dayInUtc } from '../time/calendar-date.ts';
import { beforeIt, type Instant } from '../time/instant.ts';
import type { Looking } from './clock.ts';
import { replyLimit } from './reply-limit.ts';
import { isOver, type NotComputed, type Run, runOf } from './run.ts';

/** A time of the requested State within which something else is done before it replies. */
type Before = { readonly name: 'inquiry' | 'interview'; readonly from: Instant; readonly doneAt: Instant | undefined };

/** Whether the request rests on evidence of one of these weights for what ties the person to the requested State, and on none that proves it. */
const restsOn = (
  { category, evidence, openedAt, requestedState }: ReadmissionCase,
  agreement: Agreement,
  those: readonly Weight['weight'][],
): boolean => {
  if (category === 'own-national') return false;
  const on = dayInUtc(openedAt);
  const weights = evidence.map((piece) => weighEvidence(agreement, piece, { category, requestedState }, on).weight);
  return weights.some((weight) => those.includes(weight)) && !weights.includes('proof');
};

/** Whether there is something to inquire into: evidence that speaks for the tie or, where the lists of evidence were not found, may. */
export const canInquire = (file: ReadmissionCase, agreement: Agreement): boolean =>
  restsOn(file, agreement, ['prima-facie', 'unknown']);

/** Since when the requested State inquires: the receipt of the evidence. Undefined where there is nothing to inquire into. */
export const inquirySince = (file: ReadmissionCase, looking: Looking): Instant | undefined =>
  file.delivery !== undefined && restsOn(file, looking.agreement, ['prima-facie']) ? file.delivery.at : undefined;

/**
 * Since when a hearing is owed: the request for it or, where the agreement counts from the receipt of the request for readmission
 * that asks for it, that receipt. Nobody is late with a hearing that was not yet asked for.
 */
export const hearingSince = ({ delivery }: ReadmissionCase, requestedAt: Instant, start: StartEvent): Instant =>
  start === 'receipt' && delivery !== undefined && delivery.at > requestedAt ? delivery.at : requestedAt;

/** Whether a hearing was asked for while the reply was owed: one that is asked for later opens no time that is over. */
const askedInTime = (file: ReadmissionCase, requestedAt: Instant, { agreement }: Looking): boolean => {
  const { delivery, requestedState: debtor, requestingState: receiver, category } = file;
  if (delivery === undefined) return true;
  const run = runOf(replyLimit(agreement, file), agreement, { debtor, receiver, category, from: delivery.at });
  return !run.ok || !isOver(run.value, requestedAt);
};

const beforeReply = (file: ReadmissionCase, looking: Looking): readonly Before[] => {
  const since = inquirySince(file, looking);
  const inquiry = since === undefined ? [] : [{ name: 'inquiry' as const, from: since, doneAt: file.inquiry?.answeredAt }];
  const { start } = limitOf(looking.agreement, 'interview', file.category);
  const inTime = file.interviews.filter(({ requestedAt }) => askedInTime(file, requestedAt, looking));
  const hearings = inTime.map(({ requestedAt, held }) => ({
    name: 'interview' as const,
    from: hearingSince(file, requestedAt, bears(start) ? start.value : 'interview-request'),
    doneAt: held?.recordedAt,
  }));
  return [...inquiry, ...hearings];
};

/** Until when the time to reply is put off, in the earlier reading and in the later. */
export type PutOff = { readonly earliest: Instant; readonly latest: Instant };

const runBefore = (name: LimitName, from: Instant, file: ReadmissionCase, agreement: Agreement): Result<Run, NotComputed> => {
  const { requestedState: debtor, requestingState: receiver, category } = file;
  return runOf(limitOf(agreement, name, category), agreement, { debtor, receiver, category, from });
};

/** How the time of the inquiry runs; undefined where nothing of it is computed. */
export const inquiryRun = (file: ReadmissionCase, looking: Looking): Run | undefined => {
  const since = inquirySince(file, looking);
  const run = since === undefined ? undefined : runBefore('inquiry', since, file, looking.agreement);
  return run?.ok ? run.value : undefined;
};

/** When that time was over: with the answer, or with its own end in either reading; `pending` before. */
const endOf = ({ name, from, doneAt }: Before, file: ReadmissionCase, { agreement, now }: Looking): PutOff | 'pending' => {
  const run = runBefore(name, from, file, agreement);
  if (!run.ok) return doneAt === undefined ? 'pending' : { earliest: doneAt, latest: doneAt };
  const { earliest, latest } = run.value;
  if (doneAt === undefined && now < earliest.until) return 'pending';
  // A last day belongs to the time that it ends: what follows is counted from that day, and not from the one that its night begins.
  const within = (until: Instant): Instant => (doneAt !== undefined && doneAt < until ? doneAt : beforeIt(until));
  return { earliest: within(earliest.until), latest: within(latest.until) };
};

/**
 * Until when the time to reply is put off, where the agreement leaves the time of an inquiry out of it or lets it begin again with
 * the result of a hearing (Lithuania- and Moldova-Kazakhstan). `pending` while that is not known in any reading; undefined where
 * nothing puts it off.
 */
export const replyPutOff = (file: ReadmissionCase, looking: Looking): PutOff | 'pending' | undefined => {
  const ends = beforeReply(file, looking)
    .filter(({ name }) => {
      const { onReply } = limitOf(looking.agreement, name, file.category);
      return onReply !== undefined && bears(onReply);
    })
    .map((before) => endOf(before, file, looking));
  const known = ends.filter((end) => end !== 'pending');
  if (known.length < ends.length) return 'pending';
  const last = (of: keyof PutOff) =>
    known
      .map((end) => end[of])
      .toSorted()
      .at(-1);
  const [earliest, latest] = [last('earliest'), last('latest')];
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
};
