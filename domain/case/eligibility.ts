import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import { barsLateness, type Limit, limitOf } from '../agreement/limit.ts';
import { establishedOn } from '../deadline/clocks.ts';
import { isOver, runOf } from '../deadline/run.ts';
import { statesNational } from '../person/nationality.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { OutsideCalendar } from '../time/working-calendar.ts';
import { type Excluded, exclusionFault } from './exclusions.ts';
import { type PermitFault, permitFault } from './permit-fault.ts';
import type { RequestFacts } from './request-facts.ts';

export type NotEligible =
  | OutsideCalendar
  | { readonly kind: 'connection-missing' | 'connection-of-national' }
  | { readonly kind: 'nationality-missing' | 'nationality-of-stateless' }
  | PermitFault
  | { readonly kind: 'national-of-requested-state'; readonly requestedState: StateCode }
  | Excluded
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

/** Whether an obstacle that was stated keeps the time to file open, by the agreement's own extension. */
const obstacleExtends = ({ extension }: Limit, obstacle: string | undefined): boolean =>
  obstacle !== undefined && bears(extension) && 'whileObstacleLasts' in extension.value;

/** Whether the time to file a request is one of this: of a notice, which is none, only where the agreement says so (Latvia-Kazakhstan art. 3(3)). */
const hasTimeToFile = ({ noRequest }: Agreement, { notice }: RequestFacts): boolean =>
  notice === undefined || (bears(noRequest) && noRequest.value.withinTimeToFile === true);

/** Whether the time to file has run out in every reading, with no obstacle that extends it. Unset, or without an effect, it never does. */
const filingFault = (agreement: Agreement, facts: RequestFacts, now: Instant): NotEligible | undefined => {
  const { category, connection, nationalTie, requestingState: debtor, requestedState: receiver } = facts;
  const limit = limitOf(agreement, 'filing', category, nationalTie?.kind);
  const from = bears(limit.start) ? establishedOn(facts, limit.start.value) : undefined;
  if (!hasTimeToFile(agreement, facts) || from === undefined || !barsLateness(limit)) return undefined;
  if (obstacleExtends(limit, connection?.obstacle)) return undefined;
  const run = runOf(limit, agreement, { debtor, receiver, category, from });
  if (!run.ok) return run.error.kind === 'outside-calendar' ? run.error : undefined;
  const { latest, source } = run.value;
  return isOver(run.value, now) ? { kind: 'filed-out-of-time', establishedOn: from, until: latest.until, source } : undefined;
};

/** The gate of a request: what ties somebody who is not a national to the requested State, who is excluded, the time to file. */
export const eligible = (facts: RequestFacts, agreement: Agreement, now: Instant): Result<true, NotEligible> => {
  const { category, connection, irregularity } = facts;
  if (category === 'own-national') {
    if (connection !== undefined) return fail({ kind: 'connection-of-national' });
    const late = filingFault(agreement, facts, now);
    return late === undefined ? ok(true) : fail(late);
  }
  if (connection === undefined) return fail({ kind: 'connection-missing' });
  const permit = permitFault(agreement, connection, irregularity, now);
  if (permit !== undefined) return fail(permit);
  const excluded = exclusionFault(agreement, connection, irregularity, now);
  const fault = labelFault(facts) ?? excluded ?? filingFault(agreement, facts, now);
  return fault === undefined ? ok(true) : fail(fault);
};
