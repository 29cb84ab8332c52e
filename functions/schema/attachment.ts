import * as z from 'zod';
import { once } from '../../domain/once.ts';

/** A file that both sides hold. */
export const attachment = once(() =>
  z
    .strictObject({
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'Must be a SHA-256 in lower-case hexadecimal'),
      mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/, 'Must be a media type such as image/jpeg'),
      size: z.int().positive().max(50_000_000),
    })
    .meta({ id: 'Attachment' }),
);
