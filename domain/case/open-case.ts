import type { Agreement } from '../agreement/agreement.ts';
import { isNone } from '../agreement/fact.ts';
import { findAgreement, type NoAgreement } from '../agreement/find-agreement.ts';
import { assumptionsOf } from '../agreement/stage-record.ts';
import { tieOf } from '../file/connection.ts';
import type { InFuture } from '../file/in-future.ts';
import type { Notified, Opened } from '../file/readmission-case.ts';
import { type DateFault, tooFarAhead } from '../policy/date-fault.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import { localDay } from '../time/calendars/local-day.ts';
import type { Instant } from '../time/instant.ts';
import { eligible, type NotEligible } from './eligibility.ts';
import { bornInFuture, evidenceDateFault } from './future-dates.ts';
import { type NationalTieFault, nationalTieFault } from './national-tie-fault.ts';
import { type NoticeFault, noticeFault } from './notice-fault.ts';
import type { RequestFacts } from './request-facts.ts';

export type OpenRefusal =
  | NoAgreement
  | NotEligible
  | NoticeFault
  | InFuture
  | DateFault
  | { readonly kind: 'same-state'; readonly state: StateCode }
  | { readonly kind: 'agreement-not-as-asserted'; readonly asserted: string; readonly found: string }
  | NationalTieFault
  | { readonly kind: 'no-urgent-track'; readonly source: string };

const firstFutureDate = ({ irregularity, urgency, nationalTie }: RequestFacts, now: Instant): InFuture | undefined => {
  const { establishedOn, identityEstablishedOn, enteredOn, unlawfulSince } = irregularity;
  const dates: Readonly<Record<string, CalendarDate | undefined>> = {
    establishedOn,
    identityEstablishedOn,
    enteredOn,
    unlawfulSince,
  };
  for (const [field, date] of Object.entries(dates))
    if (date !== undefined && date > latestDayAnywhere(now))
      return { kind: 'date-in-future', field: `irregularity/${field}`, date };
  const lossKnownOn = nationalTie?.lossKnownOn;
  if (lossKnownOn !== undefined && lossKnownOn > latestDayAnywhere(now))
    return { kind: 'date-in-future', field: 'nationalTie/lossKnownOn', date: lossKnownOn };
  if (urgency === undefined || !isToCome(urgency.apprehendedAt, now)) return undefined;
  return { kind: 'date-in-future', field: 'urgency/apprehendedAt', date: urgency.apprehendedAt };
};

/** A permit of either State that would be valid for longer than any is. That it is over is for the agreement to weigh. */
const permitFault = ({ connection }: RequestFacts, now: Instant): DateFault | undefined =>
  tooFarAhead('connection/ownPermit/validUntil', connection?.ownPermit?.validUntil, 'document', now) ??
  tooFarAhead('connection/requestedPermit/validUntil', connection?.requestedPermit?.validUntil, 'document', now);

const faultIn = (facts: RequestFacts, agreement: Agreement, now: Instant): OpenRefusal | undefined => {
  const { agreement: asserted, person, urgency } = facts;
  if (asserted !== undefined && asserted !== agreement.id)
    return { kind: 'agreement-not-as-asserted', asserted, found: agreement.id };
  const tieFault = nationalTieFault(facts, agreement);
  if (tieFault !== undefined) return tieFault;
  if (urgency !== undefined && isNone(agreement.urgentTrack))
    return { kind: 'no-urgent-track', source: agreement.urgentTrack.source };
  const future = firstFutureDate(facts, now) ?? bornInFuture(person, now) ?? evidenceDateFault(facts.evidence, now);
  return future ?? permitFault(facts, now) ?? noticeFault(facts, agreement, now);
};

/**
 * Opens a case: the requesting State asks the requested State to readmit a person or, where a valid passport makes that
 * needless, gives it notice. The day that counts for the agreement's entry into force is the day in the requesting State.
 */
export const openCase = (
  facts: RequestFacts,
  agreements: readonly Agreement[],
  now: Instant,
): Result<Opened | Notified, OpenRefusal> => {
  const { requestingState: requesting, requestedState: requested, category, connection } = facts;
  if (requesting === requested) return fail({ kind: 'same-state', state: requested });
  if (connection !== undefined && category === 'own-national') return fail({ kind: 'connection-of-national' });
  if (connection === undefined && category !== 'own-national') return fail({ kind: 'connection-missing' });

  const found = findAgreement(agreements, {
    requesting,
    requested,
    category,
    ...tieOf(connection),
    on: localDay(requesting, now),
  });
  if (!found.ok) return found;
  const fault = faultIn(facts, found.value, now);
  if (fault !== undefined) return fail(fault);
  const gate = eligible(facts, found.value, now);
  if (!gate.ok) return gate;

  const { caseId, service, agreement: _asserted, notice, ...stated } = facts;
  const { id, edition } = found.value;
  const request = {
    ...stated,
    id: caseId,
    agreement: { id, edition, assumptions: assumptionsOf(found.value) },
    track: facts.urgency === undefined ? ('ordinary' as const) : ('urgent' as const),
    trackChanges: [],
    personEdition: 1,
    evidenceReceived: facts.evidence.length,
    corrections: [],
    queries: [],
    interviews: [],
    extensions: [],
    travelDocuments: [],
    earlierMovements: [],
    requestingService: service,
    openedAt: now,
    changedAt: now,
  };
  return ok(notice === undefined ? { ...request, status: 'opened' } : { ...request, status: 'notified', notice });
};
