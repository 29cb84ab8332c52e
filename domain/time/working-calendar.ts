import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from './calendar-date.ts';

/**
 * A feast that begins when the moon is seen, so that its day is computed and not settled: it may fall a day before or a day after.
 * Once the authority has fixed the day, the feast stands among the days off like any other.
 */
export type SightedFeast = {
  /** As computed; several days shift together. */
  readonly computed: string;
  /** Where it falls on a day of rest the next working day is off. Absent where the feast is then lost. */
  readonly moves?: true;
};

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
  /** Feasts whose day is not settled, by name. They stand here and not among the days off; each of the three days is a reading. */
  readonly sighted?: Readonly<Record<string, SightedFeast>>;
  /**
   * Days of which it is open whether they are off at all, each of them named above as well (off, moved, worked, or computed for a
   * feast): the reading in which they are worked and the one in which they are off are both kept.
   */
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

/**
 * How the days of a week are read: which are days of rest, whether a day that may be off is taken as off, and whether a feast that
 * hangs on the moon is taken a day before or after the day computed. Absent, it is on the day computed.
 */
export type Week = {
  readonly restDays: RestDays;
  readonly tentative: 'worked' | 'off';
  readonly sighted?: 'day-before' | 'day-after';
};
