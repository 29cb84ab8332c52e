import type { StateCode } from '../../state-code.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { calendars } from './register.ts';

/** The calendar of a State, or undefined where none is loaded. */
export const calendarOf = (state: StateCode): WorkingCalendar | undefined =>
  calendars().find((calendar) => calendar.state === state);
