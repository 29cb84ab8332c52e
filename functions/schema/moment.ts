import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { instantOf, isInstant, isWrittenAsInstant, lacksZone } from '../../domain/time/instant.ts';
import { isInSpan, years } from '../../domain/time/span.ts';
import { note } from './says.ts';

/** An instant in UTC, as it is stored and shown: what `moment` makes of what a client states. */
export const instant = once(() => z.iso.datetime().meta({ example: '2026-11-24T08:00:00.000Z' }));

/** A point in time as a client states it, with its zone, in the years that a case can be about; kept in UTC. */
export const moment = once(() =>
  z
    .string()
    .max(64)
    .superRefine((value, context) => {
      if (lacksZone(value)) note(context, 'moment-without-zone');
      else if (!isWrittenAsInstant(value)) note(context, 'not-a-moment');
      else if (!isInstant(value)) note(context, 'no-such-moment');
      else if (!isInSpan(instantOf(value))) note(context, 'moment-outside-years', years);
    })
    .transform((value) => instantOf(value))
    .meta({
      description: `A point in time with its zone, in the years ${years.first} to ${years.last} in UTC`,
      type: 'string',
      format: 'date-time',
      example: '2026-11-24T08:00:00Z',
    }),
);
