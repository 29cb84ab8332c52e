import { type CalendarDate, dayNumber } from './calendar-date.ts';
import type { RestDays, Week, WorkingCalendar } from './working-calendar.ts';
import { workingDays } from './working-days.ts';

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

const unsettledDays = new WeakMap<WorkingCalendar, Map<RestDays, ReadonlySet<number>>>();

/** The numbers of the days on which the readings of the calendar differ. */
const differing = (calendar: WorkingCalendar, restDays: RestDays): ReadonlySet<number> => {
  const [one, ...others] = weeksOf(calendar, restDays).map((week) => workingDays(calendar, week));
  const days = new Set<number>();
  for (const { first, works } of others)
    for (let index = 0; index < works.length; index += 1) if (works[index] !== one?.works[index]) days.add(first + index);
  return days;
};

/** Whether the day is worked in one reading and off in another. What a calendar leaves open is made once. */
export const isUnsettled = (calendar: WorkingCalendar, restDays: RestDays, day: CalendarDate): boolean => {
  const made = unsettledDays.get(calendar) ?? new Map<RestDays, ReadonlySet<number>>();
  unsettledDays.set(calendar, made);
  const days = made.get(restDays) ?? differing(calendar, restDays);
  made.set(restDays, days);
  return days.has(dayNumber(day));
};
