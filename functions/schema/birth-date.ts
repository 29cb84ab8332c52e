import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { type BirthDate, earliestYearOfBirth, isBirthDate } from '../../domain/time/birth-date.ts';
import { note } from './says.ts';

const isWritten = (value: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/.test(value);

/** A date of birth as far as it is known. */
export const birthDate = once(() =>
  z
    .string()
    .superRefine((value, context) => {
      if (!isWritten(value)) note(context, 'not-a-birth-date');
      else if (value < earliestYearOfBirth) note(context, 'birth-before-years', { first: Number(earliestYearOfBirth) });
      else if (!isBirthDate(value)) note(context, 'no-such-birth-date');
    })
    .transform((value) => value as BirthDate)
    .meta({
      description: 'Date of birth as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY',
      type: 'string',
      pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
      example: '1991-03',
    }),
);
