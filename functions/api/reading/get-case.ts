import { fail, ok } from '../../../domain/result.ts';
import { casesNaming } from '../../change/case/cases-naming.ts';
import { viewFor } from '../../change/case/view-for.ts';
import { etagOf } from '../../http/etag.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { ReadingRoutes } from './routes.ts';

export const getCase =
  ({ cases }: { readonly cases: CaseStore }): Operation<ReadingRoutes['getCase']> =>
  async ({ params, caller }) => {
    const stored = await cases.load(params.caseId, caller.state);
    const view = stored && viewFor(caller, stored);
    if (stored === undefined || view === undefined) return fail({ kind: 'case-not-found' });
    const namedBy = await casesNaming(cases, stored.shared, caller.state);
    return ok({ body: { ...view, ...(namedBy.length === 0 ? {} : { namedBy: [...namedBy] }) }, etag: etagOf(view, namedBy) });
  };
