import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { type CalendarDate, isCalendarDate } from '../../domain/time/calendar-date.ts';
import { isInSpan, years } from '../../domain/time/span.ts';

/** What is wrong with a day, as it is told. */
const faultOf = (value: string): string | undefined => {
  if (!isCalendarDate(value)) return 'Must be a day that exists, as YYYY-MM-DD';
  return isInSpan(value) ? undefined : `Must be in the years ${years.first} to ${years.last}`;
};

/** A day of the calendar that exists, in the years that a case can be about. */
export const day = once(() =>
  z
    .string()
    .superRefine((value, context) => {
      const message = faultOf(value);
      if (message !== undefined) context.addIssue({ code: 'custom', message, params: { problem: 'no-such-date' } });
    })
    .transform((value) => value as CalendarDate)
    .meta({
      description: `A day that exists, as YYYY-MM-DD, in the years ${years.first} to ${years.last}`,
      type: 'string',
      format: 'date',
      example: '2026-10-03',
    }),
);
