import { belgium } from './calendars/belgium.ts';
import { france } from './calendars/france.ts';
import { kazakhstan } from './calendars/kazakhstan.ts';
import { luxembourg } from './calendars/luxembourg.ts';
import { netherlands } from './calendars/netherlands.ts';
import { poland } from './calendars/poland.ts';
import { switzerland } from './calendars/switzerland.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** The working-day calendars, 2025 to 2030. A calendar is added by its file and its line here. */
export const calendars: readonly WorkingCalendar[] = [kazakhstan, france, poland, switzerland, belgium, netherlands, luxembourg];
