import { openableBy } from '../../../domain/attachment/read-attachment.ts';
import { sideOf } from '../../../domain/file/side.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { AttachmentRoutes } from './routes.ts';

export const listAttachments =
  ({ cases }: { readonly cases: CaseStore }): Operation<AttachmentRoutes['listAttachments']> =>
  async ({ params: { caseId }, caller }) => {
    const stored = await cases.load(caseId, caller.state);
    if (stored === undefined || sideOf(stored.shared, caller.state) === undefined) return fail({ kind: 'case-not-found' });
    const { own, shared } = openableBy(caller.roles, stored);
    return ok({
      body: { caseId, own: [...own], shared: [...shared], assumptions: [...stored.shared.agreement.assumptions] },
    });
  };
