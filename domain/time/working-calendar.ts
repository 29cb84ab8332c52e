import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from './calendar-date.ts';

/** The days off of a year beside the weekly days of rest. Days are `MM-DD`, several of them parted by a blank. */
export type CalendarYear = {
  readonly source: string;
  /** Computed ahead by the law as it stands, and not yet published. */
  readonly projected?: true;
  /** By name of the holiday. */
  readonly daysOff: Readonly<Record<string, string>>;
  /** Days off in the place of another day. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Days of rest that were made working days. */
  readonly worked?: string;
  /** Days off whose date is not settled: both readings of them are kept. */
  readonly tentative?: string;
};

/** The official working days of a State, and the zone in which its days begin and end. */
export type WorkingCalendar = {
  readonly state: StateCode;
  readonly zone: string;
  readonly years: Readonly<Record<number, CalendarYear>>;
};

/** A calendar does not reach that day: nothing is computed, and nothing guessed. */
export type OutsideCalendar = { readonly kind: 'outside-calendar'; readonly state: StateCode; readonly day: CalendarDate };

/** The days of rest of every week: Monday to Friday are worked (jours ouvrés) or Monday to Saturday (jours ouvrables). */
export type RestDays = 'saturday-sunday' | 'sunday';

/** How the days of a week are read: which are days of rest, and whether a day off that is not settled is taken as off. */
export type Week = { readonly restDays: RestDays; readonly tentative: 'worked' | 'off' };
