import type { Agreement, Category } from '../agreement/agreement.ts';
import { findAgreement, type NoAgreement } from '../agreement/find-agreement.ts';
import { assumptionsOf } from '../agreement/stage-record.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { type CalendarDate, dayInUtc, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Care } from './care.ts';
import type { Evidence } from './evidence.ts';
import type { Irregularity } from './irregularity.ts';
import type { Person } from './person.ts';
import type { Opened } from './readmission-case.ts';
import type { ServiceInCharge } from './service-in-charge.ts';

/** What the requesting State states when it opens a case. The agreement may be asserted; it is found by rule and compared. */
export type RequestFacts = {
  readonly caseId: string;
  readonly requestingState: StateCode;
  readonly requestedState: StateCode;
  readonly agreement?: string;
  readonly category: Category;
  readonly person: Person;
  readonly evidence: readonly Evidence[];
  readonly irregularity: Irregularity;
  readonly care?: Care;
  readonly protectiveMeasures?: string;
  readonly service: ServiceInCharge;
  readonly openedBy: string;
};

export type OpenRefusal =
  | NoAgreement
  | { readonly kind: 'same-state'; readonly state: StateCode }
  | { readonly kind: 'agreement-not-as-asserted'; readonly asserted: string; readonly found: string }
  | { readonly kind: 'not-stated-as-national'; readonly requestedState: StateCode; readonly nationalities: readonly StateCode[] }
  | { readonly kind: 'date-in-future'; readonly field: string; readonly date: CalendarDate };

/** A request for one's own national states that nationality (art. 2 of the agreements); evidence of it is weighed by the other side. */
const statedAsNational = ({ category, person, requestedState }: RequestFacts): boolean =>
  category !== 'own-national' || person.nationalities.includes(requestedState);

const firstFutureDate = ({ irregularity }: RequestFacts, now: Instant): [string, CalendarDate] | undefined => {
  const { establishedOn, enteredOn, unlawfulSince } = irregularity;
  const dates = Object.entries({ establishedOn, enteredOn, unlawfulSince }) as [string, CalendarDate | undefined][];
  const future = dates.find(([, date]) => date !== undefined && date > latestDayAnywhere(now));
  return future as [string, CalendarDate] | undefined;
};

/**
 * Opens a case: the requesting State asks the requested State to readmit a person. The day that counts for the
 * agreement's entry into force is the day in UTC; the agreement binds in both directions.
 */
export const openCase = (facts: RequestFacts, agreements: readonly Agreement[], now: Instant): Result<Opened, OpenRefusal> => {
  const { requestingState, requestedState, category } = facts;
  if (requestingState === requestedState) return fail({ kind: 'same-state', state: requestedState });

  const question = { requesting: requestingState, requested: requestedState, category, on: dayInUtc(now) };
  const found = findAgreement(agreements, question);
  if (!found.ok) return found;
  const agreement = found.value;
  if (facts.agreement !== undefined && facts.agreement !== agreement.id) {
    return fail({ kind: 'agreement-not-as-asserted', asserted: facts.agreement, found: agreement.id });
  }

  if (!statedAsNational(facts)) {
    return fail({ kind: 'not-stated-as-national', requestedState, nationalities: facts.person.nationalities });
  }
  const future = firstFutureDate(facts, now);
  if (future !== undefined) return fail({ kind: 'date-in-future', field: `irregularity/${future[0]}`, date: future[1] });

  const { caseId, service, agreement: _asserted, ...stated } = facts;
  return ok({
    ...stated,
    status: 'opened',
    id: caseId,
    agreement: { id: agreement.id, edition: agreement.edition, assumptions: assumptionsOf(agreement) },
    track: 'ordinary',
    requestingService: service,
    openedAt: now,
    changedAt: now,
  });
};
