import type { CalendarDate } from '../time/calendar-date.ts';
import type { Interpreting } from './notification.ts';

/** Whether the person was heard before something is found or decided against the person, and what the person said; or why not. */
export type Hearing =
  | {
      readonly was: 'heard';
      readonly heardOn: CalendarDate;
      /** One that the person understands. */
      readonly language: string;
      readonly interpreting: Interpreting;
      readonly statement: string;
    }
  | { readonly was: 'not-heard'; readonly why: string };
