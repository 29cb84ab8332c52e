import type { Agreement } from '../agreement/agreement.ts';
import { inForceForTransit, type NoTransitUnder } from '../agreement/find-agreement.ts';
import { type AgreementUse, stopFor } from '../agreement/use-stop.ts';
import { outcomeFor } from '../file/assessment.ts';
import type { Kept } from '../file/kept-entry.ts';
import { freshness } from '../policy/movement.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import { reopenedBy, stopSource, stopsAgainst } from '../protection/standing-stop.ts';
import type { StateCode } from '../state-code.ts';
import { mayBeMinorOn } from '../time/birth-date.ts';
import { earliestDayAnywhere } from '../time/calendar-date.ts';
import { localDay } from '../time/calendars/local-day.ts';
import { addHours, type Instant } from '../time/instant.ts';
import type { PersonStopped } from '../travel-document/person-stopped.ts';
import { onwardStates } from './itinerary.ts';
import type { Transit } from './transit.ts';
import type { TransitOwnFile } from './transit-own-file.ts';

/** What the transit State has and looks at beside the request. */
export type AcceptanceLooksAt = {
  readonly own: TransitOwnFile;
  /** What that State keeps of the person from its cases and other transits. */
  readonly kept: readonly Kept[];
  readonly agreement: Agreement;
  /** Whether that State has stopped using the agreement. */
  readonly use: AgreementUse;
};

/** Why the transit State may not accept, whatever it wants. */
export type AcceptanceBar =
  | NoTransitUnder
  | { readonly kind: 'use-stopped'; readonly agreement: string; readonly since: string }
  | { readonly kind: 'transit-child-unguarded'; readonly source: string }
  | OutgoingBarred
  | PersonStopped
  | { readonly kind: 'transit-not-assessed'; readonly state: StateCode }
  | { readonly kind: 'transit-assessment-old'; readonly assessedAt: Instant }
  | { readonly kind: 'transit-real-risk'; readonly state: StateCode; readonly source: string }
  | { readonly kind: 'assessor-accepts' | 'reopener-accepts' };

/** A transit knows one edition of who the person is: its request. */
const edition = 1;

/** What that State found of the person, here or elsewhere: a claim for protection, a stop for a State on the way. */
const keptBar = (states: readonly StateCode[], { own, kept }: AcceptanceLooksAt, now: Instant): AcceptanceBar | undefined => {
  const claim = outgoingBar(own, kept, { personEdition: edition }, now);
  if (claim !== undefined) return claim;
  const [stop] = stopsAgainst({ own, kept, edition }, states, now);
  if (stop === undefined) return undefined;
  const { country, recordedIn } = stop;
  if (recordedIn === undefined) return { kind: 'transit-real-risk', state: country, source: stopSource };
  return { kind: 'person-stopped', country, recordedIn, source: stopSource };
};

/** What the assessment lacks: every State onward is found to be without a real risk, lately, by somebody else than who accepts. */
const assessmentBar = (
  states: readonly StateCode[],
  { assessment }: TransitOwnFile,
  subject: string,
  now: Instant,
): AcceptanceBar | undefined => {
  const open = states.find((state) => assessment === undefined || outcomeFor(assessment, state) !== 'no-real-risk');
  if (open !== undefined) return { kind: 'transit-not-assessed', state: open };
  if (assessment === undefined) throw new Error('A way leads to a State at least');
  if (addHours(assessment.confirmedAt, freshness.assessmentHours) <= now)
    return { kind: 'transit-assessment-old', assessedAt: assessment.confirmedAt };
  return [assessment.by, assessment.confirmedBy].includes(subject) ? { kind: 'assessor-accepts' } : undefined;
};

/** The agreement is in force on the day of the entry, and its use not stopped for such a person on the way there. */
const agreementBar = (
  { transitState, request: { category, itinerary } }: Transit,
  { agreement, use }: AcceptanceLooksAt,
): AcceptanceBar | undefined => {
  const found = inForceForTransit(agreement, { category, on: localDay(transitState, itinerary.entry.at) });
  if (!found.ok) return found.error;
  const stop = onwardStates(itinerary)
    .map((destination) => stopFor(use, { category, destination }))
    .find((standing) => standing !== undefined);
  return stop && { kind: 'use-stopped', agreement: agreement.id, since: stop.since };
};

/** Somebody who may be under 18, by the latest possible birth date, goes only with a guardian and a finding on the best interest. */
const childBar = ({ request: { person, child } }: Transit, now: Instant): AcceptanceBar | undefined =>
  child === undefined && mayBeMinorOn(person.dateOfBirth, earliestDayAnywhere(now))
    ? { kind: 'transit-child-unguarded', source: 'Convention on the Rights of the Child, art. 3' }
    : undefined;

/** The first condition of an acceptance that is not met, by what that State has and looks at. */
export const acceptanceBar = (
  transit: Transit,
  looked: AcceptanceLooksAt,
  subject: string,
  now: Instant,
): AcceptanceBar | undefined => {
  const states = onwardStates(transit.request.itinerary);
  return (
    agreementBar(transit, looked) ??
    childBar(transit, now) ??
    keptBar(states, looked, now) ??
    assessmentBar(states, looked.own, subject, now) ??
    // Who settled that a found risk stands no longer does not let the person through on it, as in a case.
    (reopenedBy(looked.own, subject) ? { kind: 'reopener-accepts' } : undefined)
  );
};
