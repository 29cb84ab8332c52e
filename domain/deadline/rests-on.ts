import type { CalendarDate } from '../time/calendar-date.ts';
import { calendars } from '../time/calendars/register.ts';
import type { ExplainedDay } from '../time/explanation.ts';

/** What of the calendar a deadline rests on that is not settled: days off whose date is open, and years that are only projected. */
export const restsOn = (zone: string, days: readonly ExplainedDay[]): readonly string[] => {
  const calendar = calendars().find((candidate) => candidate.zone === zone);
  if (calendar === undefined) return [];
  const open = days
    .filter(({ tentative }) => tentative)
    .map(({ day }) => `Whether ${day} is a day off in ${calendar.state} is not settled.`);
  const years = [...new Set(days.map(({ day }: { readonly day: CalendarDate }) => Number(day.slice(0, 4))))];
  const projected = years
    .filter((year) => calendar.years[year]?.projected)
    .map((year) => `The calendar of ${calendar.state} for ${year} is a projection.`);
  return [...open, ...projected];
};
