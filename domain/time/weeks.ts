import { type CalendarDate, dayNumber } from './calendar-date.ts';
import type { RestDays, Week, WorkingCalendar } from './working-calendar.ts';
import { isWorked, workingDays } from './working-days.ts';

type Unsettled = Omit<Week, 'restDays'>;

const known = new WeakMap<WorkingCalendar, readonly Unsettled[]>();

const look = ({ years }: WorkingCalendar): readonly Unsettled[] => {
  const entries = Object.values(years);
  const tentatives = entries.some(({ tentative }) => tentative !== undefined) ? (['worked', 'off'] as const) : (['off'] as const);
  const shifts = entries.some(({ sighted }) => sighted !== undefined)
    ? [{}, { sighted: 'day-before' as const }, { sighted: 'day-after' as const }]
    : [{}];
  return tentatives.flatMap((tentative) => shifts.map((shift) => ({ tentative, ...shift })));
};

/**
 * Every way in which the calendar's weeks can be read over these days of rest: one where all its days off are settled. The feasts that
 * hang on the moon shift together: two of them lie ten weeks apart, further than any agreement counts in working days.
 */
export const weeksOf = (calendar: WorkingCalendar, restDays: RestDays): readonly Week[] => {
  const unsettled = known.get(calendar) ?? look(calendar);
  known.set(calendar, unsettled);
  return unsettled.map((reading) => ({ restDays, ...reading }));
};

/** Whether the day is worked in one reading and off in another. */
export const isUnsettled = (calendar: WorkingCalendar, restDays: RestDays, day: CalendarDate): boolean => {
  const number = dayNumber(day);
  const [first, ...others] = weeksOf(calendar, restDays).map((week) => isWorked(workingDays(calendar, week), number));
  return others.some((other) => other !== first);
};
