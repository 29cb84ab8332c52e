import { arrivalOf } from '../../file/plan.ts';
import { dayInUtc, latestDayAnywhere } from '../../time/calendar-date.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Certificate of fitness to travel; France: CESEDA, annex 4';

/** A doctor found the person fit to travel, and the certificate lasts until the arrival. */
export const fitness = ({ movers, movement, at }: GuardFacts): Verdict => {
  const certificate = movers.fitness;
  if (certificate === undefined) return notMet(source, 'No certificate of fitness to travel is recorded');
  if (!certificate.fit) return notMet(source, 'The person is not fit to travel', certificate.recordedAt);
  const until = movement === undefined ? latestDayAnywhere(at) : dayInUtc(arrivalOf(movement.plan));
  return certificate.validUntil < until
    ? notMet(source, 'The certificate ends before the arrival', certificate.recordedAt)
    : met(source, certificate.recordedAt);
};
