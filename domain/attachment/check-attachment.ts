import type { Announced, OwnAttachment } from '../file/attachment-on-file.ts';
import type { Files } from '../file/files.ts';
import { changed, type Moved } from '../file/moved.ts';
import type { Instant } from '../time/instant.ts';
import type { AttachmentFinding } from './finding.ts';

const announcedOf = ({ attachmentId, name, use, mediaType, size, sha256 }: Announced): Announced => ({
  attachmentId,
  name,
  use,
  mediaType,
  size,
  sha256,
});

const asFound = (pending: OwnAttachment, finding: AttachmentFinding, now: Instant): OwnAttachment => {
  const { addedAt } = pending;
  const checked = { ...announcedOf(pending), addedAt, checkedAt: now };
  return finding === 'clean' ? { ...checked, status: 'clean' } : { ...checked, status: 'rejected', rejectedAs: finding };
};

/**
 * The service looked at a file that arrived: it becomes clean, or rejected. What is so already stays as it is, whatever comes later: others
 * may have referred to it since. Undefined where no such file is waited for.
 */
export const checkAttachment = (
  { own }: Pick<Files, 'own'>,
  attachmentId: string,
  finding: AttachmentFinding,
  now: Instant,
): Moved | undefined => {
  const { attachments = [] } = own;
  const isIt = (one: OwnAttachment): boolean => one.attachmentId === attachmentId && one.status === 'pending';
  if (!attachments.some(isIt)) return undefined;
  const after = attachments.map((one) => (isIt(one) ? asFound(one, finding, now) : one));
  return changed({ own: { ...own, attachments: after, changedAt: now } });
};
