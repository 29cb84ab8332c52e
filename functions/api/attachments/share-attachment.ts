import { shareAttachment as decide } from '../../../domain/attachment/share-attachment.ts';
import { changeCase } from '../../change/case/change-case.ts';
import { withOwnRegister } from '../../change/case/looks.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import { seeing } from '../../change/seeing.ts';
import type { Operation } from '../../http/request.ts';
import { type AttachmentRoutes, attachmentRoutes } from './routes.ts';

const { side: part } = attachmentRoutes.shareAttachment;

export const shareAttachment =
  (ruled: Ruled): Operation<AttachmentRoutes['shareAttachment']> =>
  ({ params: { caseId, attachmentId }, body: { sha256 }, now, asked }) =>
    changeCase(ruled, asked, {
      caseId,
      part,
      decide: seeing(withOwnRegister(ruled), (files, side) => decide(files, { attachmentId, sha256, side }, now)),
      about: () => ({ attachment: { attachmentId, sha256 } }),
    });
