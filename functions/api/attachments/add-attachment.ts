import { announceAttachment } from '../../../domain/attachment/announce-attachment.ts';
import { ok } from '../../../domain/result.ts';
import { changeCase } from '../../change/case/change-case.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import { seeing, theFile } from '../../change/seeing.ts';
import type { Operation } from '../../http/request.ts';
import type { AttachmentAdded } from './attachment-schema.ts';
import { type AttachmentRoutes, attachmentRoutes } from './routes.ts';

const { side: part } = attachmentRoutes.addAttachment;

/** The reply to an announcement, among what receipts hold. */
const isAdded = (answer: object): answer is AttachmentAdded => 'attachmentId' in answer;

/** Where the file is sent to is added to each answer, the first and those to repeats (`upload-of.ts`): a receipt holds no such place. */
export const addAttachment =
  ({
    newAttachmentId,
    ...ruled
  }: Ruled & { readonly newAttachmentId: () => string }): Operation<AttachmentRoutes['addAttachment']> =>
  async ({ params: { caseId }, body, now, asked }) => {
    const attachmentId = newAttachmentId();
    const added = await changeCase(ruled, asked, {
      caseId,
      part,
      decide: seeing(theFile, (files) => announceAttachment(files, { attachmentId, ...body }, now)),
      about: () => ({ attachment: { attachmentId, sha256: body.sha256 } }),
      alsoAnswers: { attachmentId },
    });
    if (!added.ok) return added;
    const { body: answer, etag } = added.value;
    if (!isAdded(answer)) throw new Error('What was announced has no id');
    return ok({ body: answer, etag });
  };
