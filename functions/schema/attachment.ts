import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { attachmentBytes } from '../../domain/policy/attachments.ts';
import { says } from './says.ts';
import { sha256 } from './sha256.ts';

/** A file that both sides hold. */
export const attachment = once(() =>
  z
    .strictObject({
      sha256: sha256(),
      mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/, says('not-a-media-type')),
      size: z.int().positive().max(attachmentBytes),
      attachmentId: z
        .uuid()
        .toLowerCase()
        .exactOptional()
        .meta({ description: 'The attachment of this case as which it can be opened. Absent: only its hash is known here' }),
    })
    .meta({ id: 'Attachment' }),
);
