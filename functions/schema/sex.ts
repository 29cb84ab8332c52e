import * as z from 'zod';
import { once } from '../../domain/once.ts';

const stated = ['female', 'male', 'x', 'X', 'unspecified'] as const;

/** The sex as a document states it. X is taken in either case, as documents print it and as the other values are written; kept as `x`. */
export const sex = once(() =>
  z
    .enum(stated)
    .transform((value) => (value === 'X' ? 'x' : value))
    .pipe(z.enum(['female', 'male', 'x', 'unspecified']))
    .meta({
      description:
        '`x`: other than female or male, as the document says X (`X` is taken too, and shown as `x`); `unspecified`: none is stated. Both are a filler in a machine-readable zone',
    }),
);
