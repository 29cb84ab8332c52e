import type { Announced, AttachmentUse, MediaType, OwnAttachment } from '../file/attachment-on-file.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { neverCameHours, uploadMinutes } from '../policy/attachments.ts';
import { fail, type Result } from '../result.ts';
import { addHours, type Instant } from '../time/instant.ts';
import { nameFault, type UnfitName } from './file-name.ts';
import { typesOfUse } from './types-of-use.ts';

/** What a State can add itself: a request as it was printed is made by the service alone. */
export type AddedUse = Exclude<AttachmentUse, 'printed-request'>;

export type AnnouncementFacts = Omit<Announced, 'use'> & { readonly use: AddedUse };

export type AnnouncementRefusal =
  | UnfitName
  | { readonly kind: 'attachment-already-there'; readonly attachmentId: string; readonly attachmentStatus: 'pending' | 'clean' }
  | { readonly kind: 'use-of-another-type'; readonly use: AttachmentUse; readonly mediaTypes: readonly MediaType[] };

/** Whether the time is over in which the file could be sent. */
export const uploadIsOver = (attachment: OwnAttachment, now: Instant): boolean =>
  attachment.status === 'pending' && attachment.uploadUntil <= now;

/** What never came, and what was rejected, gives up its place after a day: until then it is seen what became of it. */
const isPast = (attachment: OwnAttachment, now: Instant): boolean => {
  if (attachment.status === 'clean') return false;
  const since = attachment.status === 'pending' ? attachment.addedAt : attachment.checkedAt;
  return addHours(since, neverCameHours) <= now;
};

/**
 * A State says which file it is about to send, for its own file. Possible in every status: what happens after the end of a case (a
 * complaint, the review of a ban) has its papers too. The same file is announced once; anew only where it can no longer be sent, and then
 * in the place of the first.
 */
export const announceAttachment = (
  { own }: Pick<Files, 'own'>,
  facts: AnnouncementFacts,
  now: Instant,
): Result<Moved, AnnouncementRefusal> => {
  const { attachmentId, name, use, mediaType, size, sha256 } = facts;
  const unfit = nameFault(name, mediaType);
  if (unfit !== undefined) return fail(unfit);
  if (!typesOfUse[use].includes(mediaType)) return fail({ kind: 'use-of-another-type', use, mediaTypes: typesOfUse[use] });
  const same = (own.attachments ?? []).filter((other) => other.sha256 === sha256);
  for (const { status, attachmentId: there } of same.filter((other) => !uploadIsOver(other, now)))
    if (status !== 'rejected') return fail({ kind: 'attachment-already-there', attachmentId: there, attachmentStatus: status });
  const kept = (own.attachments ?? []).filter(
    (other) => !isPast(other, now) && !(other.sha256 === sha256 && uploadIsOver(other, now)),
  );
  const announced: OwnAttachment = {
    ...{ attachmentId, name, use, mediaType, size, sha256 },
    status: 'pending',
    addedAt: now,
    uploadUntil: addHours(now, uploadMinutes / 60),
  };
  return moved({ own: { ...own, attachments: [...kept, announced], changedAt: now } });
};
