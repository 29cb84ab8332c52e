import type { Announced, OwnAttachment } from '../file/attachment-on-file.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { CaseStatus } from '../file/readmission-case.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { AnnouncementRefusal } from './announce-attachment.ts';

export type PrintedFacts = Pick<Announced, 'attachmentId' | 'name' | 'size' | 'sha256'>;

export type PrintingRefusal = WrongState | Extract<AnnouncementRefusal, { readonly kind: 'attachment-already-there' }>;

/** Where the case is still a request, answered or not: not one that was taken back, carried out or closed. */
const asksIn: readonly CaseStatus[] = ['opened', 'notified', 'received', 'accepted', 'refused'];

/**
 * The requesting State keeps a request as it was printed, in its own file: to be sent by letter, and to be shown later as it was sent. It is
 * clean, for the service made it. What was printed to the letter before is there already.
 */
export const keepPrintedRequest = ({ shared, own }: Files, facts: PrintedFacts, now: Instant): Result<Moved, PrintingRefusal> => {
  if (!asksIn.includes(shared.status)) return wrongState(shared, ...asksIn);
  const { attachments = [] } = own;
  const same = attachments.find(({ sha256, status }) => sha256 === facts.sha256 && status === 'clean');
  if (same !== undefined)
    return fail({ kind: 'attachment-already-there', attachmentId: same.attachmentId, attachmentStatus: 'clean' });
  const { attachmentId, name, size, sha256 } = facts;
  const printed: OwnAttachment = {
    attachmentId,
    name,
    use: 'printed-request',
    mediaType: 'application/pdf',
    size,
    sha256,
    status: 'clean',
    addedAt: now,
    checkedAt: now,
  };
  return moved({ own: { ...own, attachments: [...attachments, printed], changedAt: now } });
};
