import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import type { InFuture } from '../file/in-future.ts';
import { arrivalOf, departureOf, type Plan } from '../file/plan.ts';
import { type DateFault, tooEarly, tooFarAhead } from '../policy/date-fault.ts';
import type { StateCode } from '../state-code.ts';
import { dayInUtc, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type PlannedDatesFault, plannedDates } from './planned-dates.ts';

export type PlanFault =
  | { readonly kind: 'departure-in-past'; readonly departsAt: Instant }
  | PlannedDatesFault
  | InFuture
  | DateFault
  | { readonly kind: 'legs-out-of-order'; readonly leg: number }
  | { readonly kind: 'way-begins-elsewhere'; readonly from: StateCode; readonly expected: StateCode }
  | { readonly kind: 'way-ends-elsewhere'; readonly to: StateCode; readonly expected: StateCode }
  | { readonly kind: 'reasons-for-mode-missing'; readonly mode: string }
  | {
      readonly kind: 'mode-not-in-agreement';
      readonly mode: string;
      readonly admitted: readonly string[];
      readonly source: string;
    };

/** A leg ends after it begins, and begins where and not before the one before it ended. Legs count from 1. */
const legOutOfOrder = ({ legs }: Plan): number | undefined => {
  const index = legs.findIndex(({ from, departsAt, arrivesAt }, place) => {
    const before = legs[place - 1];
    const follows = before === undefined || (before.to.state === from.state && before.arrivesAt <= departsAt);
    return arrivesAt <= departsAt || !follows;
  });
  return index < 0 ? undefined : index + 1;
};

/** Whether the agreement admits such a transport (Poland-Kazakhstan: by air alone). Unset, it admits all. */
const modeFault = ({ mode }: Plan, { transport }: Agreement): PlanFault | undefined => {
  if (!bears(transport) || transport.value.includes(mode)) return undefined;
  return { kind: 'mode-not-in-agreement', mode, admitted: transport.value, source: transport.source };
};

/** A passport that was looked at on a day that has not come, that is over before the way ends, or that ends on a day that cannot be. */
const passportFault = (plan: Plan, now: Instant): InFuture | DateFault | undefined => {
  const { document } = plan;
  if (document.kind !== 'passport') return undefined;
  const { checkedOn, validUntil } = document;
  if (checkedOn > latestDayAnywhere(now)) return { kind: 'date-in-future', field: 'document/checkedOn', date: checkedOn };
  const field = 'document/validUntil';
  return (
    tooEarly(
      field,
      validUntil,
      dayInUtc(arrivalOf(plan)),
      'House rule: nobody is planned to cross with a passport that is over',
    ) ?? tooFarAhead(field, validUntil, 'crossing-document', now)
  );
};

/** What is wrong with a plan: a transport that the agreement does not admit, or a way that does not lead from the moving to the receiving State, in the future, leg by leg. */
export const planFault = (
  plan: Plan,
  agreement: Agreement,
  mover: StateCode,
  receiver: StateCode,
  now: Instant,
): PlanFault | undefined => {
  const departsAt = departureOf(plan);
  if (departsAt <= now) return { kind: 'departure-in-past', departsAt };
  const dates = plannedDates(plan.escorts, arrivalOf(plan), now) ?? passportFault(plan, now);
  if (dates !== undefined) return dates;
  const leg = legOutOfOrder(plan);
  if (leg !== undefined) return { kind: 'legs-out-of-order', leg };
  const [from, to] = [plan.legs[0].from.state, plan.legs.at(-1)?.to.state ?? mover];
  if (from !== mover) return { kind: 'way-begins-elsewhere', from, expected: mover };
  if (to !== receiver) return { kind: 'way-ends-elsewhere', to, expected: receiver };
  const mode = modeFault(plan, agreement);
  if (mode !== undefined) return mode;
  // The agreements read ask for reasons where the person does not go by air (Benelux-Kazakhstan, annex 2).
  return plan.mode !== 'air' && plan.whyNotByAir === undefined
    ? { kind: 'reasons-for-mode-missing', mode: plan.mode }
    : undefined;
};
