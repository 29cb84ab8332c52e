import type { Agreement } from '../agreement/agreement.ts';
import { shownFacts } from '../agreement/evidence-rule.ts';
import { bears } from '../agreement/fact.ts';
import { type Limit, limitOf, type StartEvent } from '../agreement/limit.ts';
import type { Limb } from '../agreement/scope.ts';
import { type Weight, weighEvidence } from '../agreement/weigh-evidence.ts';
import type { Interview } from '../file/interview.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { dayInUtc } from '../time/calendar-date.ts';
import { beforeIt, type Instant } from '../time/instant.ts';
import type { Looking } from './clock.ts';
import { replyLimit } from './reply-limit.ts';
import { type End, isOver, type Run, runOf } from './run.ts';

/** A time of the requested State within which something else is done before it replies. */
type Before = { readonly limit: Limit; readonly from: Instant | undefined; readonly doneAt: Instant | undefined };

/** From when a reply is owed in the earlier and in the later reading. */
export type PutOff = { readonly earliest: Instant; readonly latest: Instant };

/** The limbs of which two facts have to be shown, each with what is in its own list. */
const ofTwoFacts: ReadonlySet<Limb> = new Set(['entry-after-lawful-stay', 'visa-and-direct-entry']);

/** Whether some of these weights are there, and none that proves. */
const isUnproven = (weights: readonly Weight[], those: readonly Weight['weight'][]): boolean =>
  weights.some(({ weight }) => those.includes(weight)) && weights.every(({ weight }) => weight !== 'proof');

/**
 * Whether the request rests on evidence of one of these weights for what ties the person to the requested State, and on none that
 * proves it. Where the limb has two facts, that of one proves nothing of the other (Lithuania- and Moldova-Kazakhstan art. 7(1), 7(3)).
 * Evidence that came after the request counts for neither: a proof given late does not let the time to reply have begun before.
 */
const restsOn = (file: ReadmissionCase, agreement: Agreement, those: readonly Weight['weight'][]): boolean => {
  if (file.category === 'own-national') return false;
  const on = dayInUtc(file.openedAt);
  const received = file.evidence.slice(0, file.evidenceReceived);
  const weights = received.map((piece) => weighEvidence(agreement, piece, file, on));
  const limb = file.connection?.limb;
  if (limb === undefined || !ofTwoFacts.has(limb)) return isUnproven(weights, those);
  return shownFacts.some((fact) =>
    isUnproven(
      weights.filter(({ shows = fact }) => shows === fact),
      those,
    ),
  );
};

/** Whether there is something to inquire into: evidence that speaks for the tie or, where the lists of evidence were not found, may. */
export const canInquire = (file: ReadmissionCase, agreement: Agreement): boolean =>
  restsOn(file, agreement, ['prima-facie', 'unknown']);

/** Since when the requested State inquires: the receipt of the evidence. Undefined where there is nothing to inquire into. */
export const inquirySince = (file: ReadmissionCase, looking: Looking): Instant | undefined =>
  file.delivery !== undefined && restsOn(file, looking.agreement, ['prima-facie']) ? file.delivery.at : undefined;

/** From when the result of a hearing is owed: its request or, where the request for readmission asks for it, the receipt of that. */
export const hearingSince = (
  { delivery }: ReadmissionCase,
  { requestedAt }: Interview,
  event: StartEvent,
): Instant | undefined => {
  if (event !== 'receipt') return requestedAt;
  return delivery !== undefined && requestedAt > delivery.at ? requestedAt : delivery?.at;
};

/** The last moment of a time: it belongs to its last day, so that what follows it is counted from that day. */
const lastMoment = ({ until }: End): Instant => beforeIt(until);

/** How the time of the inquiry runs; undefined where nothing of it is computed. */
export const inquiryRun = (file: ReadmissionCase, looking: Looking): Run | undefined => {
  const { requestedState: debtor, requestingState: receiver, category } = file;
  const from = inquirySince(file, looking);
  if (from === undefined) return undefined;
  const run = runOf(limitOf(looking.agreement, 'inquiry', category), looking.agreement, { debtor, receiver, category, from });
  return run.ok ? run.value : undefined;
};

/** When that time ended: with what was done, or with its own end in either reading; `pending` before. */
const endOf = ({ limit, from, doneAt }: Before, file: ReadmissionCase, { agreement, now }: Looking): PutOff | 'pending' => {
  const { requestedState: debtor, requestingState: receiver, category } = file;
  if (from === undefined) return 'pending';
  const run = runOf(limit, agreement, { debtor, receiver, category, from });
  if (!run.ok) return doneAt === undefined ? 'pending' : { earliest: doneAt, latest: doneAt };
  const { earliest, latest } = run.value;
  if (doneAt === undefined && now < earliest.until) return 'pending';
  const within = (end: End): Instant => (doneAt !== undefined && doneAt < end.until ? doneAt : lastMoment(end));
  return { earliest: within(earliest), latest: within(latest) };
};

const laterOf = (one: PutOff, other: PutOff): PutOff => ({
  earliest: one.earliest > other.earliest ? one.earliest : other.earliest,
  latest: one.latest > other.latest ? one.latest : other.latest,
});

const putOffBy = (times: readonly Before[], file: ReadmissionCase, looking: Looking): PutOff | 'pending' | undefined => {
  const ends = times.map((before) => endOf(before, file, looking));
  const known = ends.filter((end) => end !== 'pending');
  if (known.length < ends.length) return 'pending';
  return known.length === 0 ? undefined : known.reduce(laterOf);
};

/**
 * Whether the hearing was asked for while the reply was owed, or not yet: one that is asked for later opens no time that is over.
 * `before` is what put the reply off until then. Of a reply that was extended it is taken to be in time.
 */
const askedInTime = (
  file: ReadmissionCase,
  { requestedAt }: Interview,
  before: readonly Before[],
  { agreement }: Looking,
): boolean => {
  const { delivery, requestedState: debtor, requestingState: receiver, category, extensions, replySince = '' } = file;
  const putOff = putOffBy(before, file, { agreement, now: requestedAt });
  if (delivery === undefined || extensions.length > 0 || putOff === 'pending') return true;
  const from = [delivery.at, putOff?.latest ?? '', replySince].toSorted().at(-1) as Instant;
  const run = runOf(replyLimit(agreement, file), agreement, { debtor, receiver, category, from });
  return !run.ok || !isOver(run.value, requestedAt);
};

/** What puts the reply off: an inquiry, and hearings one after the other. */
const beforeReply = (file: ReadmissionCase, looking: Looking): readonly Before[] => {
  const { agreement } = looking;
  const puts = ({ onReply }: Limit): boolean => onReply !== undefined && bears(onReply);
  const inquiry = limitOf(agreement, 'inquiry', file.category);
  const interview = limitOf(agreement, 'interview', file.category);
  const event = bears(interview.start) ? interview.start.value : 'interview-request';
  const since = puts(inquiry) ? inquirySince(file, looking) : undefined;
  const before: Before[] = since === undefined ? [] : [{ limit: inquiry, from: since, doneAt: file.inquiry?.answeredAt }];
  for (const hearing of puts(interview) ? file.interviews : [])
    if (askedInTime(file, hearing, before, looking))
      before.push({ limit: interview, from: hearingSince(file, hearing, event), doneAt: hearing.held?.recordedAt });
  return before;
};

/**
 * Until when the time to reply is put off, where the agreement leaves the time of an inquiry out of it or lets it begin again with
 * the result of a hearing (Lithuania- and Moldova-Kazakhstan art. 7 and 8). `pending` while that is not known in any reading;
 * undefined where nothing puts it off.
 */
export const replyPutOff = (file: ReadmissionCase, looking: Looking): PutOff | 'pending' | undefined =>
  putOffBy(beforeReply(file, looking), file, looking);
