import type { Period } from './period.ts';
import { weeksOf } from './weeks.ts';
import type { RestDays, Week, WorkingCalendar } from './working-calendar.ts';

/** Which day is the first to count: the one after the event, or that of the event itself. */
export type FirstDay = 'after-event' | 'event';

/** Whose working days and whose midnight count: of the State that owes the act, or of the one that receives it. */
export type CalendarOf = 'of-the-debtor' | 'of-the-receiver';

/** One reading of a period: in which unit it is counted, from which day, over which weeks, and whether a last day off rolls to a working day. */
export type Reading = Week & {
  readonly count: number;
  readonly unit: 'hours' | 'calendar-days' | 'working-days' | 'months';
  readonly firstDay: FirstDay;
  readonly roll: boolean;
};

/** What the agreement leaves open: each way in which it can be read. */
export type OpenPoints = {
  readonly restDays: readonly RestDays[];
  readonly roll: readonly boolean[];
  readonly firstDay: readonly FirstDay[];
};

type Counted = Pick<Reading, 'count' | 'unit'>;
type From = Counted & Pick<Reading, 'firstDay'>;

/** `days` is 24 hours each, calendar days or working days (every reading is kept); a year is twelve months. */
const countedAs = ({ count, unit }: Period): readonly Counted[] => {
  switch (unit) {
    case 'days':
      return [
        { count: count * 24, unit: 'hours' },
        { count, unit: 'calendar-days' },
        { count, unit: 'working-days' },
      ];
    case 'years':
      return [{ count: count * 12, unit: 'months' }];
    default:
      return [{ count, unit }];
  }
};

const readingsAs = (counted: From, { restDays, roll }: OpenPoints, calendar: WorkingCalendar): readonly Reading[] => {
  const plain: Reading = { ...counted, restDays: restDays[0] ?? 'saturday-sunday', tentative: 'off', roll: false };
  if (counted.unit === 'hours') return [plain];
  const overWeeks = (rolls: boolean): readonly Reading[] =>
    restDays.flatMap((rest) => weeksOf(calendar, rest).map((week) => ({ ...counted, ...week, roll: rolls })));
  if (counted.unit === 'working-days') return overWeeks(false);
  return roll.flatMap((rolls) => (rolls ? overWeeks(true) : [plain]));
};

/**
 * Every reading of a period that the open points and the unsettled days of the calendar allow. Hours run from the instant of the
 * event: for them no day is the first.
 */
export const readingsOf = (period: Period, open: OpenPoints, calendar: WorkingCalendar): readonly Reading[] =>
  countedAs(period).flatMap((counted) => {
    const firstDays = counted.unit === 'hours' ? (['after-event'] as const) : open.firstDay;
    return firstDays.flatMap((firstDay) => readingsAs({ ...counted, firstDay }, open, calendar));
  });
