import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Rule } from './fact.ts';

/** Whom an obligation is about. */
export type Category = 'own-national' | 'third-country-national' | 'stateless-person';

/** What the silence of the requested State does when the time to reply has run out. */
export type Silence = 'consent' | 'lapse' | 'nothing';

/** When the time to reply begins. */
export type ReplyStart = 'receipt' | 'confirmed-receipt';

/** A time limit as the agreement states it. */
export type Period = { readonly count: number; readonly unit: 'hours' | 'calendar-days' | 'working-days' | 'months' };

/** An obligation of the agreement, with a start of its own. An unset start admits the act from entry into force. */
export type Scope = { readonly category: Category; readonly from: Rule<CalendarDate> };

/** A readmission agreement as dated, cited data. One file each in `agreements/`. */
export type Agreement = {
  readonly id: string;
  /** The edition of these data. A case keeps the edition that it was opened under. */
  readonly edition: string;
  readonly title: string;
  /** The two sides. States of the same side ask nothing of each other under this agreement. */
  readonly sides: readonly [readonly StateCode[], readonly StateCode[]];
  readonly signed: Rule<CalendarDate>;
  readonly entryIntoForce: Rule<CalendarDate>;
  readonly scopes: readonly Scope[];
  readonly reply: { readonly period: Rule<Period>; readonly start: Rule<ReplyStart>; readonly silence: Rule<Silence> };
  readonly refusalInWriting: Rule<true>;
};
