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

/** Of somebody's two names one at least. Many people have one name only, in whichever of the two it stands. */
export const named = ({ surname, givenNames }: { readonly surname?: unknown; readonly givenNames?: unknown }): boolean =>
  surname !== undefined || givenNames !== undefined;

export const unnamed = 'Give a surname, given names or both';

/** One part of a name, as a document gives it. */
export const name = once(() =>
  z
    .strictObject({
      latin: latin(),
      original: line(100).meta({ description: 'In its original script', example: 'АХМЕТОВ' }).exactOptional(),
    })
    .meta({ id: 'Name' }),
);
