import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { isStateCode, type StateCode } from '../../domain/state-code.ts';

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
    .meta({ description: 'A State, by its ISO 3166-1 alpha-2 code', type: 'string', pattern: '^[A-Z]{2}$', example: 'KZ' }),
);
