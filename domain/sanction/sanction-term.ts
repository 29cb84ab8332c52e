import type { Fact } from '../agreement/fact.ts';
import { namesIn } from '../by-name.ts';
import { type OwnDateKind, ownDateDays } from '../policy/own-dates.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { sourceOf } from './source-of.ts';

/** What a date can be about, in the order in which it comes up. */
export const sanctionTermKinds = namesIn(ownDateDays);

/** A date that a State's own file sets it, by a rule of its law or of the house. */
export type SanctionTerm = {
  readonly kind: OwnDateKind;
  /** The `n` of the ban, the review, the alert or the expulsion that it is about; of the exit to be proved, that of the movement. */
  readonly of: number;
  /** The last day, as a day of the State. */
  readonly day: CalendarDate;
  /** When what sets it was recorded. */
  readonly since: Instant;
  readonly source: string;
  readonly rests: 'on-law' | 'on-house-rule';
  /** Whether nothing is left to be done about it. */
  readonly done: boolean;
};

/** By which rule of law a date is set. */
export const byLaw = (rule: Pick<Fact<unknown>, 'source' | 'article'>): Pick<SanctionTerm, 'source' | 'rests'> => ({
  source: sourceOf(rule),
  rests: 'on-law',
});

/** The later of two moments at which something was recorded. */
export const later = (one: Instant, other: Instant | undefined): Instant => (other !== undefined && other > one ? other : one);
