import type { StateCode } from '../state-code.ts';
import type { OpenPoints } from '../time/reading.ts';
import type { Agreement } from './agreement.ts';
import { bears } from './fact.ts';
import type { Limit } from './limit.ts';

/**
 * What the agreement leaves open about counting a limit: where its text is silent, both readings are kept (design rule 6). What the
 * text of that limit says of the first day goes before what the agreement says of all.
 */
export const openPointsOf = ({ counting }: Agreement, limit: Pick<Limit, 'firstDay' | 'start'>): OpenPoints => {
  const { restDays, rollForward, firstDay: ofAll } = counting;
  const firstDay = limit.firstDay ?? ofAll;
  // A last day belongs to the time that it ends: what runs from the end of another time begins the day after.
  const follows = bears(limit.start) && limit.start.value === 'end-of-reply-time';
  return {
    restDays: bears(restDays) ? [restDays.value] : ['saturday-sunday', 'sunday'],
    firstDay: follows ? ['after-event'] : bears(firstDay) ? [firstDay.value] : ['after-event', 'event'],
    roll: bears(rollForward) ? [rollForward.value] : [true, false],
  };
};

/** Whose calendars may count: that of the State that owes the act, that of the State that receives it, or, left open, either. */
export const calendarStates = (
  { counting: { calendar } }: Agreement,
  { debtor, receiver }: { readonly debtor: StateCode; readonly receiver: StateCode },
): readonly StateCode[] => {
  if (!bears(calendar)) return [debtor, receiver];
  return calendar.value === 'of-the-debtor' ? [debtor] : [receiver];
};
