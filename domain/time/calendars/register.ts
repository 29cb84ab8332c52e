import type { WorkingCalendar } from '../working-calendar.ts';
import { belarus } from './belarus.ts';
import { belgium } from './belgium.ts';
import { czechRepublic } from './czech-republic.ts';
import { france } from './france.ts';
import { germany } from './germany.ts';
import { hungary } from './hungary.ts';
import { kazakhstan } from './kazakhstan.ts';
import { kyrgyzstan } from './kyrgyzstan.ts';
import { latvia } from './latvia.ts';
import { lithuania } from './lithuania.ts';
import { luxembourg } from './luxembourg.ts';
import { moldova } from './moldova.ts';
import { netherlands } from './netherlands.ts';
import { norway } from './norway.ts';
import { poland } from './poland.ts';
import { russia } from './russia.ts';
import { switzerland } from './switzerland.ts';
import { tajikistan } from './tajikistan.ts';
import { uzbekistan } from './uzbekistan.ts';

/** The working-day calendars: every file of this folder. Written by `npm run contracts`. */
export const calendars = (): readonly WorkingCalendar[] => [
  belarus,
  belgium,
  czechRepublic,
  france,
  germany,
  hungary,
  kazakhstan,
  kyrgyzstan,
  latvia,
  lithuania,
  luxembourg,
  moldova,
  netherlands,
  norway,
  poland,
  russia,
  switzerland,
  tajikistan,
  uzbekistan,
];
