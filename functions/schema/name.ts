import * as z from 'zod';
import { once } from './once.ts';
import { line } from './text.ts';

const latin = once(() =>
  z
    .string()
    .min(1)
    .max(100)
    .regex(/^(?=.*\p{L})[\p{Script=Latin}\p{M}\p{N}\s.'’‘`()/,-]+$/u, 'Must be in Latin letters, as the document gives it')
    .meta({
      description: 'In Latin letters, as a document gives it; never made up from the original script',
      example: 'AKHMETOV',
    }),
);

/** One part of a name, as a document gives it. */
export const name = once(() =>
  z
    .strictObject({
      latin: latin(),
      original: line(100).meta({ description: 'In its original script', example: 'АХМЕТОВ' }).exactOptional(),
    })
    .meta({ id: 'Name' }),
);
