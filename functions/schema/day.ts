import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { type CalendarDate, isCalendarDate } from '../../domain/time/calendar-date.ts';
import { isInSpan, years } from '../../domain/time/span.ts';
import { note } from './says.ts';

const isWritten = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A day that was counted from others, as after the longest of sentences: it may lie beyond the years that a date may be stated in. */
export const dayCounted = once(() =>
  z.string().refine(isCalendarDate).meta({ type: 'string', format: 'date', example: '2031-10-03' }),
);

/** A day of the calendar that exists, in the years that a case can be about. */
export const day = once(() =>
  z
    .string()
    .superRefine((value, context) => {
      if (!isWritten(value)) note(context, 'not-a-day');
      else if (!isCalendarDate(value)) note(context, 'no-such-day');
      else if (!isInSpan(value)) note(context, 'day-outside-years', years);
    })
    .transform((value) => value as CalendarDate)
    .meta({
      description: `A day that exists, as YYYY-MM-DD, in the years ${years.first} to ${years.last}`,
      type: 'string',
      format: 'date',
      example: '2026-10-03',
    }),
);
