import { bears } from '../agreement/fact.ts';
import { limitOf } from '../agreement/limit.ts';
import { weighEvidence } from '../agreement/weigh-evidence.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { dayInUtc } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Looking } from './clock.ts';
import { isOver, runOf } from './run.ts';

/** A time of the requested State within which something else is done before it replies. */
type Before = { readonly name: 'inquiry' | 'interview'; readonly from: Instant; readonly doneAt: Instant | undefined };

/** Whether the request rests on evidence that speaks for what ties the person to the requested State, and on none that proves it. */
const needsInquiry = ({ category, evidence, openedAt }: ReadmissionCase, { agreement }: Looking): boolean => {
  if (category === 'own-national') return false;
  const weights = evidence.map((piece) => weighEvidence(agreement, piece, category, dayInUtc(openedAt)).weight);
  return weights.includes('prima-facie') && !weights.includes('proof');
};

/** Since when the requested State inquires: the receipt of the evidence. Undefined where there is nothing to inquire into. */
export const inquirySince = (file: ReadmissionCase, looking: Looking): Instant | undefined =>
  file.delivery !== undefined && needsInquiry(file, looking) ? file.delivery.at : undefined;

const beforeReply = (file: ReadmissionCase, looking: Looking): readonly Before[] => {
  const since = inquirySince(file, looking);
  const inquiry = since === undefined ? [] : [{ name: 'inquiry' as const, from: since, doneAt: file.inquiry?.answeredAt }];
  const hearings = file.interviews.map(({ requestedAt: from, held }) => ({
    name: 'interview' as const,
    from,
    doneAt: held?.recordedAt,
  }));
  return [...inquiry, ...hearings];
};

/** When that time was over: with the answer, or with its last reading; `pending` before. */
const endOf = ({ name, from, doneAt }: Before, file: ReadmissionCase, { agreement, now }: Looking): Instant | 'pending' => {
  const { requestedState: debtor, requestingState: receiver, category } = file;
  const run = runOf(limitOf(agreement, name, category), agreement, { debtor, receiver, category, from });
  const over = run.ok && isOver(run.value, doneAt ?? now) ? run.value.latest.until : undefined;
  return over ?? doneAt ?? 'pending';
};

/**
 * Until when the time to reply is put off, where the agreement leaves the time of an inquiry out of it or lets it begin again with
 * the result of a hearing (Lithuania- and Moldova-Kazakhstan). `pending` while that is not known; undefined where nothing puts it off.
 */
export const replyPutOff = (file: ReadmissionCase, looking: Looking): Instant | 'pending' | undefined => {
  const ends = beforeReply(file, looking)
    .filter(({ name }) => {
      const { onReply } = limitOf(looking.agreement, name, file.category);
      return onReply !== undefined && bears(onReply);
    })
    .map((before) => endOf(before, file, looking));
  return ends.includes('pending') ? 'pending' : ends.toSorted().at(-1);
};
