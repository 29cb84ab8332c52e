import * as z from 'zod';
import { type CalendarDate, isCalendarDate } from '../../domain/time/calendar-date.ts';
import { once } from './once.ts';

/** A day of the calendar that exists. */
export const day = once(() =>
  z
    .string()
    .superRefine((value, context) => {
      if (isCalendarDate(value)) return;
      context.addIssue({
        code: 'custom',
        message: 'Must be a day that exists, as YYYY-MM-DD',
        params: { problem: 'no-such-date' },
      });
    })
    .transform((value) => value as CalendarDate)
    .meta({ description: 'A day that exists, as YYYY-MM-DD', format: 'date', example: '2026-10-03' }),
);
