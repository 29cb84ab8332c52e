import type { Agreement, Exclusion } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import { isOver, runOf } from '../deadline/run.ts';
import type { Connection } from '../file/connection.ts';
import { statesNational } from '../person/nationality.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { OutsideCalendar } from '../time/working-calendar.ts';
import type { RequestFacts } from './request-facts.ts';

export type NotEligible =
  | OutsideCalendar
  | { readonly kind: 'connection-missing' | 'connection-of-national' }
  | { readonly kind: 'nationality-missing' | 'nationality-of-stateless' | 'permit-missing' }
  | { readonly kind: 'national-of-requested-state'; readonly requestedState: StateCode }
  | { readonly kind: 'excluded'; readonly ground: Exclusion; readonly source: string }
  | {
      readonly kind: 'filed-out-of-time';
      readonly establishedOn: CalendarDate;
      readonly until: Instant;
      readonly source: string;
    };

/** Nobody is labelled with a nationality, or with none, against what is stated (Poland-Kazakhstan art. 1 for the stateless). */
const labelFault = ({ category, person, requestedState }: RequestFacts): NotEligible | undefined => {
  const { nationalities } = person;
  if (category === 'stateless-person') return statesNational(nationalities) ? { kind: 'nationality-of-stateless' } : undefined;
  if (nationalities.length === 0) return { kind: 'nationality-missing' };
  return nationalities.includes(requestedState) ? { kind: 'national-of-requested-state', requestedState } : undefined;
};

/** The requesting State's own visa excludes, unless the requested State's runs longer or ours was got by fraud or abused. */
const ownVisaExcludes = ({ ownPermit, requestedPermit }: Connection): boolean => {
  if (ownPermit === undefined || ownPermit.exception !== undefined) return false;
  return requestedPermit === undefined || requestedPermit.validUntil <= ownPermit.validUntil;
};

const excludes: Readonly<Record<Exclusion, (connection: Connection) => boolean>> = {
  'airport-transit-only': ({ airportTransitOnly }) => airportTransitOnly,
  'own-visa-issued': ownVisaExcludes,
  'permit-by-forgery': ({ limb, requestedPermit }) => limb === 'visa-or-permit' && requestedPermit?.obtainedByForgery === true,
};

/** The exclusions that the agreement states (Benelux, Switzerland and Poland with Kazakhstan). Unset ones exclude nobody. */
const exclusionFault = ({ exclusions }: Agreement, connection: Connection): NotEligible | undefined => {
  if (!bears(exclusions)) return undefined;
  const ground = exclusions.value.find((exclusion) => excludes[exclusion](connection));
  return ground && { kind: 'excluded', ground, source: exclusions.source };
};

/** Whether an obstacle that was stated keeps the time to file open, by the agreement's own extension. */
const obstacleExtends = ({ limits: { filing } }: Agreement, obstacle: string | undefined): boolean =>
  obstacle !== undefined && bears(filing.extension) && 'whileObstacleLasts' in filing.extension.value;

/** Whether the time to file has run out in every reading, with no obstacle that extends it. Unset, it never does. */
const filingFault = (
  agreement: Agreement,
  { irregularity, category, requestingState: debtor }: RequestFacts,
  obstacle: string | undefined,
  now: Instant,
): NotEligible | undefined => {
  const { establishedOn } = irregularity;
  const run = runOf(agreement.limits.filing, agreement, { debtor, category, from: establishedOn });
  if (obstacleExtends(agreement, obstacle)) return undefined;
  if (!run.ok) return run.error.kind === 'outside-calendar' ? run.error : undefined;
  const { latest, source } = run.value;
  return isOver(run.value, now) ? { kind: 'filed-out-of-time', establishedOn, until: latest.until, source } : undefined;
};

/** The gate for persons who are not nationals of the requested State: what ties them to it, who is excluded, the time to file. */
export const eligible = (facts: RequestFacts, agreement: Agreement, now: Instant): Result<true, NotEligible> => {
  const { category, connection } = facts;
  if (category === 'own-national') return connection === undefined ? ok(true) : fail({ kind: 'connection-of-national' });
  if (connection === undefined) return fail({ kind: 'connection-missing' });
  if (connection.limb === 'visa-or-permit' && connection.requestedPermit === undefined) return fail({ kind: 'permit-missing' });
  const fault =
    labelFault(facts) ?? exclusionFault(agreement, connection) ?? filingFault(agreement, facts, connection.obstacle, now);
  return fault === undefined ? ok(true) : fail(fault);
};
