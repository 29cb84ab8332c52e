import { fail, ok } from '../../../domain/result.ts';
import { viewFor } from '../../change/case/view-for.ts';
import { etagOf } from '../../http/etag.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { ReadingRoutes } from './routes.ts';

export const getCase =
  (cases: CaseStore): Operation<ReadingRoutes['getCase']> =>
  async ({ params, caller }) => {
    const stored = await cases.load(params.caseId, caller.state);
    const view = stored && viewFor(caller, stored);
    if (view === undefined) return fail({ kind: 'case-not-found' });
    return ok({ body: view, etag: etagOf(view) });
  };
