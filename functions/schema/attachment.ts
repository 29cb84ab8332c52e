import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { says } from './says.ts';
import { sha256 } from './sha256.ts';

/** A file that both sides hold. */
export const attachment = once(() =>
  z
    .strictObject({
      sha256: sha256(),
      mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/, says('not-a-media-type')),
      size: z.int().positive().max(50_000_000),
    })
    .meta({ id: 'Attachment' }),
);
