import { addDays, type CalendarDate } from '../../domain/time/calendar-date.ts';
import { instantAt } from '../../domain/time/instant.ts';
import { dayIn } from '../../domain/time/zone.ts';

/** The day that it was in France so many days ago: after midnight there, UTC is a day behind. */
export const dayInFrance = (ago = 0): CalendarDate => addDays(dayIn('Europe/Paris', instantAt(Date.now())), -ago);
