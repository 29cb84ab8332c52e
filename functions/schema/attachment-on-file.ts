import * as z from 'zod';
import { attachmentRejections, attachmentUses, mediaTypes } from '../../domain/file/attachment-on-file.ts';
import { once } from '../../domain/once.ts';
import { attachmentBytes } from '../../domain/policy/attachments.ts';
import { instant } from './moment.ts';
import { sha256 } from './sha256.ts';
import { line } from './text.ts';

const attachmentUse = once(() => z.enum(attachmentUses).meta({ id: 'FileUse', description: 'What the file is in the case' }));

const mediaType = once(() => z.enum(mediaTypes).meta({ id: 'FileType', description: 'What the file is by its content' }));

/** A file as it is announced: what it is called, what it is, and by what it is known again. */
export const announced = once(() =>
  z.strictObject({
    name: line(200).meta({ description: 'What the file is called, as whoever downloads it sees it' }),
    use: attachmentUse(),
    mediaType: mediaType(),
    size: z.int().positive().max(attachmentBytes).meta({ description: 'How many bytes the file has' }),
    sha256: sha256(),
  }),
);

const known = once(() => ({ attachmentId: z.uuid(), ...announced().shape }));

/** A file that the caller’s State has for itself. */
export const ownAttachment = once(() =>
  z
    .discriminatedUnion('status', [
      z.object({ status: z.literal('pending'), ...known(), addedAt: instant(), uploadUntil: instant() }),
      z.object({ status: z.literal('clean'), ...known(), addedAt: instant(), checkedAt: instant() }),
      z.object({
        status: z.literal('rejected'),
        ...known(),
        addedAt: instant(),
        checkedAt: instant(),
        rejectedAs: z.enum(attachmentRejections),
      }),
    ])
    .meta({ id: 'OwnAttachment', description: 'A file of the own file. Only a clean one can be read, referred to and shared.' }),
);

/** A file that one State gave the other. */
export const sharedAttachment = once(() =>
  z
    .object({ ...known(), by: z.enum(['requesting', 'requested']), sharedAt: instant() })
    .meta({ id: 'SharedAttachment', description: 'A file that one State gave the other: both can read it' }),
);
