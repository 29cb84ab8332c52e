import * as z from 'zod';
import { says } from '../schema/says.ts';

/** Where a page of a list starts, as the page before it said. */
export const cursor = () =>
  z
    .string()
    .max(1000)
    .regex(/^[A-Za-z0-9._-]+$/, says('not-a-cursor'))
    .exactOptional();

/** In the reply of every list whose lines are stored: how many of this page cannot be shown. */
export const unreadable = () =>
  z.int().min(1).exactOptional().meta({
    description:
      'How many lines of this page cannot be shown and are left out: who runs the service is alarmed. Absent where all are shown',
  });

/** What that means to a State, as the text of the alarm. A function that has such a list has it among its `alarmsOn`. */
export const unreadableRings = {
  'line-unreadable': 'A list leaves out a line that it cannot show: a State does not see one of its files. The log names which.',
} as const;

/**
 * A whole number as a query has it: decimal digits and nothing else. `0x10`, `1e1`, `+5` and an empty value are numbers to a programming
 * language, and slips to whoever sent them.
 */
export const wholeNumber = (least: number, most: number, otherwise: number) =>
  z
    .string()
    .refine((value) => /^\d{1,9}$/.test(value), says('not-decimal-digits'))
    .transform(Number)
    .pipe(z.number().int().min(least).max(most))
    .default(otherwise)
    .meta({ override: { type: 'integer', minimum: least, maximum: most, default: otherwise } });

/** How many items a page has at most. */
export const limit = () => wholeNumber(1, 100, 25);

/** Whether something is asked for beside. */
export const yesOrNo = () =>
  z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .exactOptional()
    .meta({
      // Told as what it means, and not as the two words that a URL says it by.
      override: ({ jsonSchema }: { readonly jsonSchema: { enum?: unknown; type?: unknown } }) => {
        delete jsonSchema.enum;
        jsonSchema.type = 'boolean';
      },
      description: 'Whether it is said as well how many cases the list has in all',
    });
