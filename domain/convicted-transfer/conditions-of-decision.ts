import { isSet } from '../agreement/fact.ts';
import { localDay } from '../time/calendars/local-day.ts';
import { standingConsent } from './consent-on-record.ts';
import { type HandOverFacts, type HandOverVerdict, planOf } from './hand-over-facts.ts';
import { met, notKnown, notMet } from './hand-over-verdict.ts';
import { instrumentBetween } from './instrument-between.ts';
import { harsherThan } from './not-harsher.ts';

const inForce = 'House rule: a treaty in force on the day of the hand-over, the one under which the transfer was opened';

/** The treaty under which the transfer was opened is in force on the day of the hand-over; without a plan, on that day. */
export const instrument = ({ shared, rules, at }: HandOverFacts): HandOverVerdict => {
  const { sentencingState, administeringState } = shared;
  const day = localDay(sentencingState, planOf(shared)?.leavesAt ?? at);
  const found = instrumentBetween(rules.treaties, sentencingState, administeringState, day);
  if (!found.ok) return notMet(inForce, 'No treaty is in force between the two States on that day');
  if (found.value.id !== shared.instrument) return notMet(inForce, 'Another treaty is in force between the two States');
  const { entryIntoForce } = found.value;
  return met(isSet(entryIntoForce) ? entryIntoForce.source : inForce, shared.openedAt);
};

const verified = 'House rule, on the model of the Council of Europe Convention of 1983 (article 7, not read)';

/** A consul or official of the receiving side found the consent free and informed. */
export const consentVerified = ({ shared }: HandOverFacts): HandOverVerdict => {
  const consent = standingConsent(shared);
  if (consent?.verification === undefined) return notKnown(verified, 'The consent that stands was not verified');
  const { recordedAt, by } = consent.verification;
  return by === consent.by ? notMet(verified, 'Who recorded the consent verified it', recordedAt) : met(verified, recordedAt);
};

const decided = 'House rule: a court of the administering State decides on the execution first, and never more harshly';

/** The court’s decision is no harsher than the sentence as it is now on record. */
export const courtDecision = ({ shared }: HandOverFacts): HandOverVerdict => {
  const { sentence, courtDecision: decision } = shared;
  if (decision === undefined) return notKnown(decided, 'No court decided on the execution');
  if (sentence === undefined) return notKnown(decided, 'No sentence is on record');
  const harsher = harsherThan(sentence.sentence, decision.adaptation);
  return harsher === undefined
    ? met(decided, decision.recordedAt)
    : notMet(decided, `It is harsher than the sentence: ${harsher.kind}`, decision.recordedAt);
};
