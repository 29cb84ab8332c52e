import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { isStateCode, type StateCode } from '../../domain/state-code.ts';
import { note } from './says.ts';

/** The code of a State that exists. */
export const state = once(() =>
  z
    .string()
    .superRefine((value, context) => {
      if (!isStateCode(value)) note(context, 'not-a-state');
    })
    .transform((value) => value as StateCode)
    .meta({ description: 'A State, by its ISO 3166-1 alpha-2 code', type: 'string', pattern: '^[A-Z]{2}$', example: 'KZ' }),
);
