import type { ReviewCause } from '../file/ban-review.ts';
import type { EntryBan } from '../file/entry-ban.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { StateCode } from '../state-code.ts';
import { addMonths, type CalendarDate } from '../time/calendar-date.ts';
import { isOnReturn } from './ban-time.ts';
import { banRulesOf } from './rules/rules-of.ts';

/** The last day until then on which another so many years since the decision were over; undefined where they never were. */
const lastTurn = (decidedOn: CalendarDate, years: number, until: CalendarDate): CalendarDate | undefined => {
  const turns = Math.ceil((Number(until.slice(0, 4)) - Number(decidedOn.slice(0, 4))) / years);
  return [turns, turns - 1]
    .map((count) => addMonths(decidedOn, 12 * years * count))
    .find((day) => day <= until && day > decidedOn);
};

/** Why the authority looks at a ban that nobody asks about: five years are over since the decision or the look before, or of its own. CESEDA L613-9. */
export const causeOfOwn = (
  { banReviews = [] }: Pick<OwnFile, 'banReviews'>,
  ban: EntryBan,
  on: CalendarDate,
  state: StateCode,
): ReviewCause => {
  const years = isOnReturn(ban) ? banRulesOf(state, ban.decidedOn)?.reviewYears.value : undefined;
  const turn = years === undefined ? undefined : lastTurn(ban.decidedOn, years, on);
  const looked = banReviews.some(
    ({ ban: of, outcome }) => of === ban.n && outcome !== undefined && outcome.decidedOn >= (turn ?? on),
  );
  return turn === undefined || looked ? 'of-its-own' : 'five-years';
};
