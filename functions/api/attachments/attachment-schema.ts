import * as z from 'zod';
import { attachmentUses } from '../../../domain/file/attachment-on-file.ts';
import { once } from '../../../domain/once.ts';
import { announced, ownAttachment, sharedAttachment } from '../../schema/attachment-on-file.ts';
import { caseChanged } from '../../schema/case-changed.ts';
import { instant } from '../../schema/moment.ts';
import { sha256 } from '../../schema/sha256.ts';

export const ofAttachment = once(() => z.strictObject({ caseId: z.uuid().toLowerCase(), attachmentId: z.uuid().toLowerCase() }));

/** What is announced of a file. A request as it was printed is made by the service alone. */
export const newAttachment = once(() =>
  z
    .strictObject({ ...announced().shape, use: z.enum(attachmentUses).exclude(['printed-request']) })
    .meta({ id: 'NewAttachment' }),
);

const assumptions = once(() => z.array(z.string()));

/** Where, how and until when the file is sent: straight to the store, and once. */
const uploadPlace = once(() =>
  z
    .object({
      url: z.url().meta({ description: 'Sent to as it is. Whoever has it can send this file and no other' }),
      method: z.literal('PUT'),
      headers: z.record(z.string(), z.string()).meta({ description: 'To be sent as they are: the store refuses what differs' }),
      until: instant().meta({ description: 'Until when sending can begin' }),
    })
    .meta({ id: 'UploadPlace' }),
);

/** What announcing a file answers. The receipt holds no place to send it to: whoever asks again gets one anew, while it can be sent. */
export const attachmentAdded = once(() =>
  z
    .object({
      ...caseChanged().shape,
      attachmentId: z.uuid(),
      upload: uploadPlace()
        .exactOptional()
        .meta({ description: 'Absent in the answer to a repeat, once the file was looked at or the time to send it is over' }),
    })
    .meta({ id: 'AttachmentAdded' }),
);

export type AttachmentAdded = z.output<ReturnType<typeof attachmentAdded>>;

/** The files of a case as the caller sees them. */
export const attachmentList = once(() =>
  z
    .object({
      caseId: z.uuid(),
      own: z.array(ownAttachment()).meta({ description: 'The files that your State has for itself' }),
      shared: z.array(sharedAttachment()).meta({ description: 'The files that either State gave the other' }),
      assumptions: assumptions(),
    })
    .meta({ id: 'AttachmentList' }),
);

/** One file, and where it is fetched. */
export const attachmentRead = once(() =>
  z
    .object({
      caseId: z.uuid(),
      own: ownAttachment().exactOptional().meta({ description: 'The file, where your State has it for itself' }),
      shared: sharedAttachment().exactOptional().meta({ description: 'The file, where it was shared' }),
      download: z
        .object({
          url: z.url().meta({ description: 'Fetched by GET, without a token. Whoever has it can fetch this file' }),
          until: instant().meta({ description: 'Until when fetching can begin' }),
        })
        .meta({ id: 'DownloadPlace' })
        .exactOptional()
        .meta({ description: 'Where the file is fetched. Absent where it was not found clean: then nothing was read' }),
      assumptions: assumptions(),
    })
    .meta({ id: 'AttachmentRead' }),
);

/** Which file is shared: by its hash, so that it is the one that was looked at. */
export const attachmentSharing = once(() => z.strictObject({ sha256: sha256() }).meta({ id: 'AttachmentSharing' }));
