import { type AppealPeriod, appealInTimeUntil } from '../../../../domain/file/appeal-period.ts';
import type { CalendarDate } from '../../../../domain/time/calendar-date.ts';
import { calendarOf } from '../../../../domain/time/calendars/calendar-of.ts';
import { addHours, type Instant } from '../../../../domain/time/instant.ts';
import { dayIn, startOfDay } from '../../../../domain/time/zone.ts';
import { type Speaking, stated } from './speaking.ts';
import { dayText, momentText } from './spoken.ts';

type Told = { readonly appealPeriod?: AppealPeriod; readonly notifiedOn: CalendarDate; readonly notifiedAt?: Instant };

/** Until when to appeal against what the person was told then: the last whole day where the time ends with a day, else the instant. */
export const appealTime = (speaking: Speaking, { appealPeriod, notifiedOn: on, notifiedAt: at }: Told): string => {
  const { words, state, language, now } = speaking;
  const { lastDay, until, unknown, over } = words.remedies;
  const zone = calendarOf(state)?.zone;
  if (appealPeriod === undefined || zone === undefined) return unknown;
  const end = appealInTimeUntil(state, appealPeriod, { on, ...(at === undefined ? {} : { at }) });
  if (end === undefined) return unknown;
  if (now >= end) return over;
  const endsWithDay = startOfDay(dayIn(zone, end), zone) === end;
  return endsWithDay
    ? stated(speaking, lastDay, dayText(language, dayIn(zone, addHours(end, -1))))
    : stated(speaking, until, momentText(language, end, zone));
};
