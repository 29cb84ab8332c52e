import * as z from 'zod';

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
