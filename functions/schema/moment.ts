import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { instantOf, isInstant } from '../../domain/time/instant.ts';
import { isInSpan, years } from '../../domain/time/span.ts';

/** An instant in UTC, as it is stored and shown: what `moment` makes of what a client states. */
export const instant = once(() => z.iso.datetime().meta({ example: '2026-11-24T08:00:00.000Z' }));

/** What is wrong with a moment, as it is told. */
const faultOf = (value: string): string | undefined => {
  if (!isInstant(value)) return 'Must be a point in time that exists, with its zone, as YYYY-MM-DDThh:mm:ssZ';
  return isInSpan(instantOf(value)) ? undefined : `Must be in the years ${years.first} to ${years.last} in UTC`;
};

/** A point in time as a client states it, with its zone, in the years that a case can be about; kept in UTC. */
export const moment = once(() =>
  z
    .string()
    .max(64)
    .superRefine((value, context) => {
      const message = faultOf(value);
      if (message !== undefined) context.addIssue({ code: 'custom', message, params: { problem: 'no-such-date' } });
    })
    .transform((value) => instantOf(value))
    .meta({
      description: `A point in time with its zone, in the years ${years.first} to ${years.last} in UTC`,
      type: 'string',
      format: 'date-time',
      example: '2026-11-24T08:00:00Z',
    }),
);
