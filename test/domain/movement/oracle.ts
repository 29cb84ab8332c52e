import { addDays, earliestDayAnywhere } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import type { Told, ToldStop } from './model.ts';

const stands = ({ until }: ToldStop, at: Instant): boolean => until === undefined || at < until;

/** A person whom France refused entry has a clear day, which somebody who may be a minor cannot give up. */
const clearDayOver = ({ decision, minor }: Told, at: Instant): boolean => {
  if (decision?.entryRefusedOn === undefined) return true;
  return (decision.waived === true && !minor) || earliestDayAnywhere(at) > addDays(decision.entryRefusedOn, 1);
};

/** As many escorts as were decided, and a doctor or nurse among them where one has to be beside. */
const escorted = ({ escort, planned, fitness }: Told): boolean => {
  if (escort === undefined || planned === undefined) return false;
  return planned.escorts >= escort && (fitness !== 'with-a-doctor' || planned.medical);
};

/** The rules 1 to 3 of a readmission, each by itself and from what was told alone: what a departure at that time lacked. */
export const lacked = (told: Told, at: Instant): readonly string[] => {
  const { authorised, assessment, claim, decision, remedies, planned } = told;
  const since = authorised?.at ?? at;
  const informed = told.informed.findLast(({ of, on }) => of === decision?.reference && on >= (decision?.notifiedOn ?? on));
  const within = (then: Instant | undefined, hours: number): boolean => then !== undefined && then >= addHours(since, -hours);
  const unheld = (side: 'requesting' | 'requested'): boolean => {
    const heldAt = told.heldAt[side];
    return told.holds[side] === 0 && (authorised === undefined || heldAt === undefined || heldAt <= authorised.at);
  };
  const elsewhere = (side: 'requesting' | 'requested'): boolean => {
    const procedure = told.procedures[side];
    if (procedure === undefined || procedure.since > at) return false;
    // Of a transfer that was refused the sentence is left: it keeps the person in that State, and nobody from coming there.
    return procedure.until === undefined || (side === 'requesting' && since < procedure.until);
  };
  const rules: Readonly<Record<string, boolean>> = {
    consent: told.consent === 'given',
    agreement: told.inForce,
    use: !told.stopped.requesting && !told.stopped.requested,
    'return-decision': decision?.annulled === false && decision.names && decision.enforceable,
    notified: informed?.rightly === true,
    'clear-day': clearDayOver(told, since),
    remedies: remedies?.open === false && remedies.of === decision?.reference && within(remedies.certifiedAt, 24),
    claim: claim?.barred === false && within(claim.checkedAt, 4 * 24) && !told.claimElsewhere,
    assessment:
      assessment?.safe === true &&
      assessment.edition === told.edition &&
      within(assessment.at, 14 * 24) &&
      within(assessment.confirmedAt, 72) &&
      assessment.by !== authorised?.by &&
      assessment.confirmedBy !== authorised?.by &&
      !told.submitters.includes(assessment.by) &&
      !told.submitters.includes(assessment.confirmedBy),
    stop: !told.stops.requesting.some((stop) => stands(stop, since)),
    holds: unheld('requesting'),
    'another-procedure': !elsewhere('requesting'),
    'other-side':
      unheld('requested') &&
      !told.othersRisk &&
      !elsewhere('requested') &&
      !told.stops.requested.some((stop) => stands(stop, since)),
    trafficking: told.screened === 'clear' || told.screened === 'victim-safe',
    fitness: told.fitness === 'fit' || told.fitness === 'with-a-doctor',
    document: planned?.covered === true,
    confirmation: planned !== undefined && told.confirmed === planned.revision,
    escort: escorted(told),
    minor: !told.minor || told.bestInterest === true,
    children:
      (!told.hasChild || told.childInterest === true) &&
      Object.values(told.linkedChildren).every((child) => child.settled || child.since > at),
    authorisation:
      authorised !== undefined &&
      !told.submitters.includes(authorised.by) &&
      at >= authorised.at &&
      at <= addHours(authorised.at, 6) &&
      authorised.revision === planned?.revision,
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
};
