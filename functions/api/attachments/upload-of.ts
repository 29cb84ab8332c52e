import { uploadIsOver } from '../../../domain/attachment/announce-attachment.ts';
import type { Completing } from '../../http/http-ports.ts';
import { attachmentKey } from '../../ports/attachment-key.ts';
import type { AttachmentObjects } from '../../ports/attachment-objects.ts';
import type { CaseStore } from '../../ports/case-store.ts';

/**
 * Where a file that was announced is sent to, for as long as it is waited for. Signed as of the announcement: whoever asks again gets no
 * more time by it.
 */
export const uploadOf =
  ({ cases, objects }: { readonly cases: Pick<CaseStore, 'load'>; readonly objects: AttachmentObjects }): Completing =>
  async ({ caseId, attachmentId }, { state }, now) => {
    const stored = await cases.load(String(caseId), state);
    const waited = stored?.own.attachments?.find((one) => one.attachmentId === attachmentId);
    if (waited?.status !== 'pending' || uploadIsOver(waited, now)) return {};
    const { name, mediaType, size, sha256, addedAt } = waited;
    const key = attachmentKey(String(caseId), waited.attachmentId);
    const { url, method, headers, until } = await objects.uploadTo({ key, name, mediaType, size, sha256 }, addedAt);
    return { upload: { url, method, headers, until } };
  };
