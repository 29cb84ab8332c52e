import type { EntryBan } from '../file/entry-ban.ts';
import type { OwnFile } from '../file/own-file.ts';
import { fail, ok, type Result } from '../result.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { liftingOf } from './lifting-of.ts';

export type NoSuchBan = { readonly kind: 'no-such-ban'; readonly ban: number };

/** Nothing follows from a ban that was lifted, and nothing more is done about it. `on`: the day of the lifting. */
export type BanLifted = { readonly kind: 'ban-lifted'; readonly ban: number; readonly on: CalendarDate };

/** Its record is not what its paper says: no ban is known by it. */
export type BanNotAsPaper = { readonly kind: 'ban-not-as-paper'; readonly ban: number };

/** The ban of that `n`. */
export const namedBan = ({ entryBans = [] }: Pick<OwnFile, 'entryBans'>, ban: number): Result<EntryBan, NoSuchBan> => {
  const found = entryBans.find(({ n }) => n === ban);
  return found === undefined ? fail({ kind: 'no-such-ban', ban }) : ok(found);
};

/** The ban of that `n`, where its record is what its paper says, as far as anybody found. */
export const bearingBan = (own: Pick<OwnFile, 'entryBans'>, ban: number): Result<EntryBan, NoSuchBan | BanNotAsPaper> => {
  const found = namedBan(own, ban);
  return found.ok && found.value.notAsPaper !== undefined ? fail({ kind: 'ban-not-as-paper', ban }) : found;
};

/** The same, where it was not lifted. */
export const standingBan = (
  own: Pick<OwnFile, 'entryBans' | 'banReviews'>,
  ban: number,
): Result<EntryBan, NoSuchBan | BanNotAsPaper | BanLifted> => {
  const lifting = liftingOf(own, ban);
  return lifting === undefined ? bearingBan(own, ban) : fail({ kind: 'ban-lifted', ban, on: lifting.decidedOn });
};
