import type { WorkingCalendar } from '../working-calendar.ts';
import { belgium } from './belgium.ts';
import { france } from './france.ts';
import { kazakhstan } from './kazakhstan.ts';
import { luxembourg } from './luxembourg.ts';
import { netherlands } from './netherlands.ts';
import { poland } from './poland.ts';
import { switzerland } from './switzerland.ts';

/** The working-day calendars, 2025 to 2030. A calendar is added by its file and its line here. */
export const calendars: readonly WorkingCalendar[] = [kazakhstan, france, poland, switzerland, belgium, netherlands, luxembourg];
