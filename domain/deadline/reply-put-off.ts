import { bears } from '../agreement/fact.ts';
import { type Limit, limitOf, type StartEvent } from '../agreement/limit.ts';
import { weighEvidence } from '../agreement/weigh-evidence.ts';
import type { Interview } from '../file/interview.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { dayInUtc } from '../time/calendar-date.ts';
import { beforeIt, type Instant } from '../time/instant.ts';
import type { Looking } from './clock.ts';
import { replyLimit } from './reply-limit.ts';
import { type End, isOver, runOf } from './run.ts';

/** A time of the requested State within which something else is done before it replies. */
type Before = { readonly limit: Limit; readonly from: Instant | undefined; readonly doneAt: Instant | undefined };

/** From when a reply is owed in the earlier and in the later reading. */
export type PutOff = { readonly earliest: Instant; readonly latest: Instant };

/** Whether the request rests on evidence that speaks for what ties the person to the requested State, and on none that proves it. */
const needsInquiry = (file: ReadmissionCase, { agreement }: Looking): boolean => {
  if (file.category === 'own-national') return false;
  const on = dayInUtc(file.openedAt);
  const weights = file.evidence.map((piece) => weighEvidence(agreement, piece, file, on).weight);
  return weights.includes('prima-facie') && !weights.includes('proof');
};

/** Since when the requested State inquires: the receipt of the evidence. Undefined where there is nothing to inquire into. */
export const inquirySince = (file: ReadmissionCase, looking: Looking): Instant | undefined =>
  file.delivery !== undefined && needsInquiry(file, looking) ? file.delivery.at : undefined;

/** From when the result of a hearing is owed: its request or, where the request for readmission asks for it, the receipt of that. */
export const hearingSince = (
  { delivery }: ReadmissionCase,
  { requestedAt }: Interview,
  event: StartEvent,
): Instant | undefined => {
  if (event !== 'receipt') return requestedAt;
  return delivery !== undefined && requestedAt > delivery.at ? requestedAt : delivery?.at;
};

/** Whether the hearing was asked for while the reply was owed: one that is asked for later opens no time that is over. */
const askedInTime = (file: ReadmissionCase, { requestedAt }: Interview, { agreement }: Looking): boolean => {
  const { delivery, requestedState: debtor, requestingState: receiver, category } = file;
  if (delivery === undefined) return true;
  const run = runOf(replyLimit(agreement, file), agreement, { debtor, receiver, category, from: delivery.at });
  return !run.ok || !isOver(run.value, requestedAt);
};

const beforeReply = (file: ReadmissionCase, looking: Looking): readonly Before[] => {
  const { agreement } = looking;
  const inquiry = limitOf(agreement, 'inquiry', file.category);
  const interview = limitOf(agreement, 'interview', file.category);
  const event = bears(interview.start) ? interview.start.value : 'interview-request';
  const since = inquirySince(file, looking);
  const hearings = file.interviews
    .filter((hearing) => askedInTime(file, hearing, looking))
    .map((hearing) => ({ limit: interview, from: hearingSince(file, hearing, event), doneAt: hearing.held?.recordedAt }));
  return [...(since === undefined ? [] : [{ limit: inquiry, from: since, doneAt: file.inquiry?.answeredAt }]), ...hearings];
};

/** The last moment of a time: it belongs to its last day, so that what follows it is counted from that day. */
const lastMoment = ({ until }: End): Instant => beforeIt(until);

/** When that time ended: with what was done, or with its own end; `pending` before. */
const endOf = ({ limit, from, doneAt }: Before, file: ReadmissionCase, { agreement, now }: Looking): PutOff | 'pending' => {
  const { requestedState: debtor, requestingState: receiver, category } = file;
  if (from === undefined) return 'pending';
  const run = runOf(limit, agreement, { debtor, receiver, category, from });
  if (doneAt !== undefined && !(run.ok && isOver(run.value, doneAt))) return { earliest: doneAt, latest: doneAt };
  if (!run.ok || !isOver(run.value, now)) return 'pending';
  const { earliest, latest } = run.value;
  return { earliest: lastMoment(earliest), latest: lastMoment(latest) };
};

const laterOf = (one: PutOff, other: PutOff): PutOff => ({
  earliest: one.earliest > other.earliest ? one.earliest : other.earliest,
  latest: one.latest > other.latest ? one.latest : other.latest,
});

/**
 * Until when the time to reply is put off, where the agreement leaves the time of an inquiry out of it or lets it begin again with
 * the result of a hearing (Lithuania- and Moldova-Kazakhstan art. 7 and 8). `pending` while that is not known; undefined where nothing
 * puts it off.
 */
export const replyPutOff = (file: ReadmissionCase, looking: Looking): PutOff | 'pending' | undefined => {
  const ends = beforeReply(file, looking)
    .filter(({ limit: { onReply } }) => onReply !== undefined && bears(onReply))
    .map((before) => endOf(before, file, looking));
  const known = ends.filter((end) => end !== 'pending');
  if (known.length < ends.length) return 'pending';
  return known.length === 0 ? undefined : known.reduce(laterOf);
};
