import { arrivalOf } from '../../file/plan.ts';
import { transcriptFault } from '../../file/transcript-fault.ts';
import { freshness } from '../../policy/movement.ts';
import { addDays, dayInUtc, earliestDayAnywhere } from '../../time/calendar-date.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Readmission agreements, art. 2 and 3; notice with a valid passport: Benelux-Kazakhstan, annex 3';

const acceptance = ({ file, authoriser }: GuardFacts): Verdict => {
  if (file.status !== 'accepted') return notMet(source, 'The receiving State has not accepted');
  const { at } = file.acceptance;
  if (file.acceptance.by === 'silence') {
    const { confirmedBy } = file.acceptance;
    if (confirmedBy === undefined) return notMet(source, 'It is not on record who confirmed the silence', at);
    if (confirmedBy === authoriser) return notMet(source, 'Whoever confirmed the silence cannot let the person depart', at);
  }
  const fault = transcriptFault(file, file.acceptance.by === 'reply' ? file.acceptance.transcribedAs : undefined, authoriser);
  return fault === undefined ? met(source, at) : notMet(source, fault, at);
};

/** The passport was looked at lately, and it and the permit are still valid on arrival. */
const notice = ({ file, movement, at }: GuardFacts): Verdict => {
  if (file.status !== 'notified') return notMet(source, 'No notice of a person with a valid passport stands');
  const { passport, permit } = file.notice;
  const arrival = movement === undefined ? dayInUtc(at) : dayInUtc(arrivalOf(movement.plan));
  if (passport.checkedOn < addDays(earliestDayAnywhere(at), -freshness.passportCheckDays))
    return notMet(source, `The passport was checked more than ${freshness.passportCheckDays} days ago`);
  if (passport.validUntil < arrival) return notMet(source, 'The passport is not valid on arrival');
  if (file.category !== 'own-national' && (permit === undefined || permit.validUntil < arrival))
    return notMet(source, 'The visa or permit is not valid on arrival');
  return met(source, file.openedAt);
};

/** That it takes the person back, which may have been said by letter. */
const takingBack = ({ file, authoriser }: GuardFacts): Verdict => {
  if (file.status !== 'take-back') return notMet(source, 'No taking back is opened');
  const { openedAt, reason } = file.takeBack;
  const opens = reason === 'error-accepted' ? 'answerErrorClaim' : 'openTakeBack';
  const byLetter = (file.transcribed ?? []).findLast(({ operation }) => operation === opens);
  const fault = transcriptFault(file, byLetter?.n, authoriser);
  return fault === undefined ? met(source, openedAt) : notMet(source, fault, openedAt);
};

/** The receiving State's consent: its acceptance, a notice where none is needed, or its duty to take the person back. */
export const consent = (facts: GuardFacts): Verdict => {
  const { kind } = facts;
  if (kind === 'notice-only') return notice(facts);
  if (kind === 'readmission') return acceptance(facts);
  return takingBack(facts);
};
