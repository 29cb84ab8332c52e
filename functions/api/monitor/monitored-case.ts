import type { Agreement } from '../../../domain/agreement/agreement.ts';
import type { GuardedFiles } from '../../../domain/file/files.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { moverIn, sideOf } from '../../../domain/file/side.ts';
import { guard } from '../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../domain/movement/guard-facts-of.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { mayBeMinorOn } from '../../../domain/time/birth-date.ts';
import { dayInUtc } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { present } from '../../http/present.ts';
import { monitoredAssessment, monitoredHolds, monitoredStops } from './monitored-protection.ts';
import { monitoredSanctions } from './monitored-sanctions.ts';
import { onDay } from './on-day.ts';

const factsOf = (files: GuardedFiles, state: StateCode, now: Instant) => {
  const { own } = files;
  const { returnDecision: decision, remedies, claim, detention, fitness, trafficking } = own;
  return present({
    returnDecision:
      decision &&
      present({
        kind: decision.kind,
        decidedOn: decision.decidedOn,
        notifiedOn: decision.notifiedOn,
        countries: [...decision.countries],
        annulledOn: decision.annulledOn,
      }),
    told: (own.notifications ?? []).map(({ of, toldOn, interpreting, remediesExplained }) => ({
      of,
      toldOn,
      interpreting: interpreting.was,
      remediesExplained,
    })),
    remedies:
      remedies && present({ state: remedies.state, outcome: remedies.outcome, certifiedOn: dayInUtc(remedies.certifiedAt) }),
    claim: claim && { outcome: claim.outcome, checkedOn: claim.checkedOn },
    detention: detention && { situation: detention.situation, since: detention.since },
    assessment: monitoredAssessment(own),
    stops: monitoredStops(own),
    holds: monitoredHolds(own.holds),
    trafficking: trafficking && { finding: trafficking.finding, screenedOn: trafficking.screenedOn },
    fitness: fitness && { fit: fitness.fit, examinedOn: fitness.examinedOn },
    children: (own.bestInterests ?? []).map(({ finding, recordedAt }) => ({ finding, on: dayInUtc(recordedAt) })),
    counsel: own.counsel && { has: own.counsel.has },
    complaints: (own.complaints ?? []).map(({ from, matter, receivedOn, answer }) =>
      present({ from, matter, receivedOn, answeredOn: onDay(answer?.at), upheld: answer?.upheld }),
    ),
    followUps: (own.followUps ?? []).map(({ found, on, country }) => present({ found, on, country })),
    sanctions: monitoredSanctions(files, state, now),
    breachLacked: own.breachLacked && [...own.breachLacked],
  });
};

/** How the movement stands or ended: the guard where this State would move the person, and what happened. */
const outcomeOf = (files: GuardedFiles, agreement: Agreement, now: Instant) => {
  const { shared } = files;
  const transfer = 'transfer' in shared ? shared.transfer : undefined;
  const breach = 'breach' in shared ? shared.breach : undefined;
  const facts = guardFactsOf(files, agreement, now);
  return {
    kind: facts.kind,
    conditions: guard(facts).map(({ condition, state }) => ({ condition, state })),
    ...present({
      departedOn: onDay(transfer?.departure?.at),
      arrivedOn: onDay(transfer?.arrival?.at),
      movedInBreachOn: onDay(breach?.happenedAt),
    }),
  };
};

const caseOf = (shared: ReadmissionCase, state: StateCode, now: Instant) => ({
  side: sideOf(shared, state) ?? 'requesting',
  status: shared.status,
  category: shared.category,
  track: shared.track,
  agreement: shared.agreement.id,
  openedOn: dayInUtc(shared.openedAt),
  minor: mayBeMinorOn(shared.person.dateOfBirth, dayInUtc(now)),
});

/**
 * What the State's independent monitor reads of a case: coded facts by the day. No name, text, number or hour is in it: a case id
 * begins with the time of its opening, so that an hour would lead back to the case. The guard is shown to the side that moves.
 */
export const monitoredCase = (monitorId: string, files: GuardedFiles, state: StateCode, agreement: Agreement, now: Instant) => {
  const { shared } = files;
  return {
    monitorId,
    ...caseOf(shared, state, now),
    facts: factsOf(files, state, now),
    ...(sideOf(shared, state) === moverIn(shared) ? { movement: outcomeOf(files, agreement, now) } : {}),
    assumptions: [...shared.agreement.assumptions],
  };
};
