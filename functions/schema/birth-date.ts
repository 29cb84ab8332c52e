import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { type BirthDate, isBirthDate } from '../../domain/time/birth-date.ts';

/** A date of birth as far as it is known. */
export const birthDate = once(() =>
  z
    .string()
    .superRefine((value, context) => {
      if (isBirthDate(value)) return;
      context.addIssue({
        code: 'custom',
        message: 'Must be a day, a month or a year that exists, as YYYY-MM-DD, YYYY-MM or YYYY',
        params: { problem: 'no-such-date' },
      });
    })
    .transform((value) => value as BirthDate)
    .meta({
      description: 'Date of birth as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY',
      type: 'string',
      pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
      example: '1991-03',
    }),
);
