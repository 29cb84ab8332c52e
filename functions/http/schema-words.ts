import * as z from 'zod';
import { isStateCode, type StateCode } from '../../domain/state-code.ts';
import { type BirthDate, isBirthDate } from '../../domain/time/birth-date.ts';
import { type CalendarDate, isCalendarDate } from '../../domain/time/calendar-date.ts';
import { type Instant, instantOf, isInstant } from '../../domain/time/instant.ts';
import { once } from './once.ts';

/** Text of at least one visible character, without control characters but line breaks, and without half of a character (Cs). */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(
      /^(?=.*\S)[^\p{Cc}\p{Cs}\n\r\t]*(?:[\n\r\t][^\p{Cc}\p{Cs}\n\r\t]*)*$/su,
      'Must have a visible character, no control characters and no half of a character',
    );

/** Text of one line: no control characters at all, no half of a character (Cs). It may stand in the subject of an e-mail. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^(?=.*\S)[^\p{Cc}\p{Cs}]*$/u, 'Must have a visible character, stand on one line and have no half of a character');

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
    .meta({ description: 'Date of birth as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY', example: '1991-03' }),
);

/** The code of a State that exists. */
export const state = once(() =>
  z
    .string()
    .superRefine((value, context) => {
      if (isStateCode(value)) return;
      context.addIssue({
        code: 'custom',
        message: 'Must be the ISO 3166-1 alpha-2 code of a State',
        params: { problem: 'unknown-state' },
      });
    })
    .transform((value) => value as StateCode)
    .meta({ description: 'A State, by its ISO 3166-1 alpha-2 code', example: 'KZ' }),
);

/** An instant in UTC. */
export const instant = once(() => z.iso.datetime().meta({ example: '2026-11-24T08:00:00.000Z' }));

/** A file that both sides hold. */
export const attachment = once(() =>
  z
    .strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'Must be a SHA-256 in lower-case hexadecimal'),
      mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/, 'Must be a media type such as image/jpeg'),
      size: z.int().positive().max(50_000_000),
    })
    .meta({ id: 'Attachment' }),
);

/** A point in time as a client states it, with its zone; kept in UTC. */
export const moment = once(() =>
  z
    .string()
    .superRefine((value, context) => {
      if (isInstant(value)) return;
      context.addIssue({
        code: 'custom',
        message: 'Must be a point in time that exists, with its zone, as YYYY-MM-DDThh:mm:ssZ',
        params: { problem: 'no-such-date' },
      });
    })
    .transform((value) => (isInstant(value) ? instantOf(value) : (value as Instant)))
    .meta({ description: 'A point in time with its zone', format: 'date-time', example: '2026-11-24T08:00:00Z' }),
);
