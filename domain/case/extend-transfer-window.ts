import type { Agreement } from '../agreement/agreement.ts';
import { bears, isNone, isSet } from '../agreement/fact.ts';
import { limitOf } from '../agreement/limit.ts';
import { deadlinesIn } from '../deadline/deadlines-in.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { Accepted } from '../file/readmission-case.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { type DateFault, overAlready, tooFarAhead } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type WindowFacts = { readonly reasons: string; readonly until: CalendarDate };

export type WindowRefusal =
  | WrongState
  | DateFault
  | { readonly kind: 'window-not-extendable'; readonly source: string }
  | { readonly kind: 'window-already-extended'; readonly at: Instant; readonly source: string }
  | { readonly kind: 'extension-not-longer'; readonly lastDay: CalendarDate };

/** The last day of the window as it now stands, where it can be computed. */
const lastDayNow = (shared: Accepted, agreement: Agreement, now: Instant): CalendarDate | undefined => {
  const extended = shared.windowExtensions?.at(-1)?.until;
  if (extended !== undefined) return extended;
  const transfer = deadlinesIn(shared, agreement, now).find(({ clock }) => clock === 'transfer');
  return transfer?.run?.earliest.lastDay;
};

/**
 * The requesting State takes more time for the transfer while a legal or practical obstacle lasts (Benelux- and
 * Switzerland-Kazakhstan), once where the agreement says so (Hungary-Kazakhstan). The day crosses; what the obstacle is stays in its own file. Unset, the act is admitted and computes nothing.
 */
export const extendTransferWindow = (
  { shared, own }: Files,
  { reasons, until }: WindowFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, WindowRefusal> => {
  if (shared.status !== 'accepted') return wrongState(shared, 'accepted');
  const { extension } = limitOf(agreement, 'transfer', shared.category);
  if (isNone(extension)) return fail({ kind: 'window-not-extendable', source: extension.source });
  const [earlier] = shared.windowExtensions ?? [];
  if (earlier !== undefined && bears(extension) && extension.value.once === true)
    return fail({ kind: 'window-already-extended', at: earlier.at, source: extension.source });
  const lastDay = lastDayNow(shared, agreement, now);
  if (lastDay !== undefined && until <= lastDay) return fail({ kind: 'extension-not-longer', lastDay });
  const cannotBe = overAlready('until', until, now) ?? tooFarAhead('until', until, 'time', now);
  if (cannotBe !== undefined) return fail(cannotBe);
  const rule = isSet(extension) ? { source: extension.source } : { lookUp: extension.lookUp };
  const windowExtensions = [...(shared.windowExtensions ?? []), { at: now, until, ...rule }];
  return moved({
    shared: { ...shared, windowExtensions, changedAt: now },
    own: { ...own, windowReasons: reasons, changedAt: now },
  });
};
