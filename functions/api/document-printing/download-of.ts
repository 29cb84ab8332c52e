import { downloadSeconds } from '../../../domain/policy/attachments.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Completing } from '../../http/http-ports.ts';
import { attachmentKey } from '../../ports/attachment-key.ts';
import type { AttachmentObjects } from '../../ports/attachment-objects.ts';

/**
 * Where the document is fetched. Signed as of its printing, which stands in the history: whoever asks again gets no more time by it, and
 * reads it by getAttachment, which notes who reads.
 */
export const downloadOf =
  ({ objects }: { readonly objects: Pick<AttachmentObjects, 'downloadOf'> }): Completing =>
  async ({ caseId, attachmentId, at }, _, now) => {
    const printedAt = String(at) as Instant;
    if (Date.parse(now) - Date.parse(printedAt) >= downloadSeconds * 1_000) return {};
    const { url, until } = await objects.downloadOf(attachmentKey(String(caseId), String(attachmentId)), printedAt);
    return { download: { url, until } };
  };
