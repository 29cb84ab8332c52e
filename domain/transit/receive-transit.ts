import type { Agreement } from '../agreement/agreement.ts';
import { findTransitAgreement, type NoTransitUnder, type NotLoaded } from '../agreement/find-agreement.ts';
import { barsLateness, limitOf } from '../agreement/limit.ts';
import { assumptionsOf } from '../agreement/stage-record.ts';
import { bornInFuture } from '../case/future-dates.ts';
import { isOver } from '../deadline/run.ts';
import { type TooManyNames, tooManyNames } from '../identity/too-many-names.ts';
import { statesNational } from '../person/nationality.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import { localDay } from '../time/calendars/local-day.ts';
import type { Instant } from '../time/instant.ts';
import { type ItineraryFault, itineraryFault } from './itinerary-fault.ts';
import type { Inadmissible, LapsedTransit, Requested } from './transit.ts';
import { leadRun } from './transit-clocks.ts';
import type { TransitRequest } from './transit-request.ts';
import { type WrittenTransit, written } from './written-transit.ts';

export type TransitNotReceived =
  | NotLoaded
  | NoTransitUnder
  | ItineraryFault
  | TooManyNames
  | { readonly kind: 'transit-through-oneself' }
  | { readonly kind: 'national-of-transit-state'; readonly state: StateCode }
  | { readonly kind: 'transit-person-not-born'; readonly field: string; readonly date: string }
  | { readonly kind: 'best-interest-not-decided'; readonly decidedOn: CalendarDate }
  | { readonly kind: 'transit-nationality-missing' }
  | { readonly kind: 'transit-nationality-of-stateless' };

/** Who asked, by whose queue the message came, and when the queue had it: that is the legal time of receipt. */
export type Sent = { readonly from: StateCode; readonly receivedAt: Instant };

const personFault = ({ transitState, category, person }: TransitRequest): TransitNotReceived | undefined => {
  if (person.nationalities.includes(transitState)) return { kind: 'national-of-transit-state', state: transitState };
  if (category === 'third-country-national' && person.nationalities.length === 0) return { kind: 'transit-nationality-missing' };
  if (category === 'stateless-person' && statesNational(person.nationalities))
    return { kind: 'transit-nationality-of-stateless' };
  return tooManyNames(person);
};

/** Dates of persons that have not come: a birth, or the day on which the best interest of a child was found. */
const bornLater = ({ person, child }: TransitRequest, now: Instant): TransitNotReceived | undefined => {
  const future = bornInFuture(person, now);
  if (future !== undefined) return { ...future, kind: 'transit-person-not-born' };
  const decidedOn = child?.bestInterest.decidedOn;
  return decidedOn === undefined || decidedOn <= latestDayAnywhere(now)
    ? undefined
    : { kind: 'best-interest-not-decided', decidedOn };
};

/**
 * Takes a request for transit in. It lapses at once where its date is past, and is inadmissible where it came later than the agreement
 * admits, counted back from the entry. A national of the State that is asked does not transit it: that State takes the person back.
 */
export const receiveTransit = (
  request: TransitRequest,
  { from, receivedAt }: Sent,
  agreements: readonly Agreement[],
): Result<WrittenTransit<Requested | Inadmissible | LapsedTransit>, TransitNotReceived> => {
  const { transitState, category, itinerary, transitId } = request;
  if (from === transitState) return fail({ kind: 'transit-through-oneself' });
  const fault =
    personFault(request) ?? bornLater(request, receivedAt) ?? itineraryFault(itinerary, from, transitState, receivedAt);
  if (fault !== undefined) return fail(fault);
  const question = { requesting: from, requested: transitState, category, on: localDay(from, receivedAt) };
  const found = findTransitAgreement(agreements, question);
  if (!found.ok) return found;
  const { id, edition } = found.value;
  const common = {
    id: transitId,
    agreement: { id, edition, assumptions: assumptionsOf(found.value) },
    requestingState: from,
    transitState,
    request,
    itineraryEdition: 1,
    receivedAt,
    changedAt: receivedAt,
  };
  if (itinerary.entry.at <= receivedAt) return ok(written({ ...common, status: 'lapsed', lapsedAt: receivedAt }));
  const lead = leadRun(found.value, { requestingState: from, request, receivedAt });
  const limit = limitOf(found.value, 'transit-lead', category);
  if (!lead.ok || !barsLateness(limit) || !isOver(lead.value, receivedAt)) return ok(written({ ...common, status: 'requested' }));
  const { period } = limit;
  const article = 'article' in period && period.article !== undefined ? { article: period.article } : {};
  return ok(written({ ...common, status: 'inadmissible', source: lead.value.source, ...article }));
};
