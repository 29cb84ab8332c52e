import type { Files } from '../file/files.ts';
import { type OwnDateKind, ownDateDays } from '../policy/own-dates.ts';
import type { SanctionTerm } from '../sanction/sanction-term.ts';
import { sanctionTerms } from '../sanction/sanction-terms.ts';
import type { StateCode } from '../state-code.ts';
import { addDays, type CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { startOfDay } from '../time/zone.ts';
import { authorityOf } from './authorities.ts';

/**
 * That a date of its own file comes near a State, or came. What it is about is told in no alert and no mail: it may be a ban, and nothing
 * of that leaves the own file (Regulation (EU) 2018/1861 art. 50).
 */
export type OwnDateAlert = {
  readonly to: StateCode;
  /** The last day, as a day of the State. */
  readonly day: CalendarDate;
  /** When it fell due to be told. */
  readonly at: Instant;
  /** When what sets the date was recorded. */
  readonly since: Instant;
};

/** What ends by itself is told of on its day also where nobody swept on it: the person may come again, and an alert may stand. */
const endsByItself: ReadonlySet<OwnDateKind> = new Set(['ban-ends', 'expulsion-bar-ends']);

/**
 * The alerts of a date, the earliest first. Of one that was near or over when it was recorded the State hears at once, by the nearest
 * threshold. They fall due at its midnight, on days off too: a date can be years ahead, where no calendar of working days reaches, and
 * what is told then must not move once one does.
 */
const alertsOfTerm = ({ kind, day, since, done }: SanctionTerm, to: StateCode): readonly OwnDateAlert[] => {
  if (done && !endsByItself.has(kind)) return [];
  const { zone } = authorityOf(to);
  const all = ownDateDays[kind].map((before) => ({ to, day, since, at: startOfDay(addDays(day, -before), zone) }));
  const ahead = all.filter(({ at }) => at > since);
  const passed = all.some(({ at }) => at <= since) && !done;
  return [...(passed ? [{ to, day, since, at: since }] : []), ...ahead];
};

/** Every alert about the dates that the own file of that State sets it now: for each date the earliest first. */
export const ownDateAlerts = (files: Files, state: StateCode, now: Instant): readonly (readonly OwnDateAlert[])[] =>
  sanctionTerms(files, state, now).map((term) => alertsOfTerm(term, state));

/** The latest alert of each date that fell due since `from` and by `now`: a long standstill gives one, by the nearest threshold. */
export const ownDatesBetween = (files: Files, state: StateCode, from: Instant, now: Instant): readonly OwnDateAlert[] =>
  ownDateAlerts(files, state, now).flatMap((alerts) => {
    const latest = alerts.filter(({ at }) => at <= now).at(-1);
    return latest !== undefined && latest.at >= from ? [latest] : [];
  });

/** The next instant after `after` at which a date of the own file is to be told of, as its dates stand now. */
export const nextOwnDateAt = (files: Files, state: StateCode, after: Instant, now: Instant): Instant | undefined =>
  ownDateAlerts(files, state, now)
    .flatMap((alerts) => alerts.map(({ at }) => at))
    .filter((at) => at > after)
    .sort()
    .at(0);
