import * as z from 'zod';
import { type Instant, instantOf, isInstant } from '../../domain/time/instant.ts';
import { once } from './once.ts';

/** An instant in UTC. */
export const instant = once(() => z.iso.datetime().meta({ example: '2026-11-24T08:00:00.000Z' }));

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
