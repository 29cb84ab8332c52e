import { sideOf } from '../../../domain/file/side.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { SanctionsRoutes } from './routes.ts';
import { sanctionsViewOf } from './sanctions-view.ts';

export const getSanctions =
  ({ cases }: { readonly cases: Pick<CaseStore, 'load'> }): Operation<SanctionsRoutes['getSanctions']> =>
  async ({ params, caller, now }) => {
    const files = await cases.load(params.caseId, caller.state);
    if (files === undefined || sideOf(files.shared, caller.state) === undefined) return fail({ kind: 'case-not-found' });
    return ok({ body: sanctionsViewOf({ files, state: caller.state, now }) });
  };
