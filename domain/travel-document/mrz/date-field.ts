import type { BirthDate } from '../../time/birth-date.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';

/** A date as the zone has it, YYMMDD, with fillers for the month or the day that is not known (Doc 9303-3, section 4.8). */
export const dateField = (date: BirthDate | CalendarDate): string => date.slice(2).replaceAll('-', '').padEnd(6, '<');
