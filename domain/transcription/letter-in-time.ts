import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { Transcribable, Transcription } from '../file/transcribed.ts';
import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { earliestDayAnywhere, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Said } from './said.ts';

type Subject = 'request' | 'person' | 'plan';

/** What of the case each act answers: a letter that is older than that answered something else. */
const answers: Readonly<Partial<Record<Transcribable, readonly Subject[]>>> = {
  confirmReceipt: ['request'],
  requestEvidence: ['request'],
  recordInterview: ['request'],
  answerInquiry: ['request'],
  extendReply: ['request'],
  acceptCase: ['request', 'person'],
  refuseCase: ['request'],
  withdrawAcceptance: ['request'],
  issueTravelDocument: ['request', 'person'],
  handOverTravelDocument: ['request'],
  extendTravelDocument: ['request', 'person'],
  cancelTravelDocument: ['request'],
  confirmTransfer: ['request', 'person', 'plan'],
  declineTransfer: ['request', 'plan'],
  sayNothingStands: ['request', 'person'],
};

const sinceOf: Readonly<Record<Subject, (file: ReadmissionCase) => Instant | undefined>> = {
  request: ({ openedAt }) => openedAt,
  person: ({ corrections }) => corrections.findLast(({ identity }) => identity)?.at,
  plan: (file) => ('transfer' in file ? file.transfer?.plannedAt : undefined),
};

const latest = (file: ReadmissionCase, operation: Transcribable): Instant | undefined =>
  (answers[operation] ?? [])
    .map((subject) => sinceOf[subject](file))
    .filter((since) => since !== undefined)
    .sort()
    .at(-1);

const ofTheDay = 'House rule: that nothing stands is said by a letter of the day';

/** A letter that is older than what it answers: the request, who the person is, the plan; or than the day on which it says something. */
export const letterTooOld = (file: ReadmissionCase, said: Said, { dated }: Transcription['letter']): TooEarly | undefined => {
  const since = latest(file, said.operation);
  const saidAt = said.operation === 'sayNothingStands' ? said.facts.saidAt : undefined;
  const [first, last] = saidAt === undefined ? [] : [earliestDayAnywhere(saidAt), latestDayAnywhere(saidAt)];
  return (
    tooEarly('letter/dated', dated, first, ofTheDay) ??
    tooEarly('saidAt', last, dated, ofTheDay) ??
    tooEarly(
      'letter/dated',
      dated,
      since && earliestDayAnywhere(since),
      'House rule: a letter answers the request, the person and the plan as they were when it was written',
    )
  );
};

export type EnteredBeforeChange = { readonly kind: 'entered-before-change'; readonly changedAt: Instant };

/**
 * A letter from which that act was done once answers what there was then. A date has no hour: where the person was corrected, or the plan
 * changed, on the day of the letter, this alone tells that it says nothing of that. What was taken back was never done by it.
 */
export const answeredBeforeChange = (
  file: ReadmissionCase,
  operation: Transcribable,
  { sha256 }: Pick<Transcription['letter'], 'sha256'>,
): EnteredBeforeChange | undefined => {
  const changedAt = latest(file, operation);
  if (changedAt === undefined) return undefined;
  const before = (file.transcribed ?? []).some(
    (act) => act.operation === operation && act.letter.sha256 === sha256 && act.takenBack === undefined && act.at < changedAt,
  );
  return before ? { kind: 'entered-before-change', changedAt } : undefined;
};

/** What was entered before the person was corrected, or the plan changed, was entered of what was there then. */
export const enteredBeforeChange = (
  file: ReadmissionCase,
  { operation, enteredAt }: Transcription,
): EnteredBeforeChange | undefined => {
  const changedAt = latest(file, operation);
  return changedAt === undefined || changedAt <= enteredAt ? undefined : { kind: 'entered-before-change', changedAt };
};
