import { sideOf } from '../../../domain/file/side.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import { shownLine } from '../../http/shown-line.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { Histories } from '../../ports/histories.ts';
import type { ReadingRoutes } from './routes.ts';

export const getCaseHistory =
  ({
    cases,
    histories,
  }: {
    readonly cases: CaseStore;
    readonly histories: Histories;
  }): Operation<ReadingRoutes['getCaseHistory']> =>
  async ({ params, query, caller, page }) => {
    const { caseId } = params;
    const stored = await cases.load(caseId, caller.state);
    if (stored === undefined || sideOf(stored.shared, caller.state) === undefined) return fail({ kind: 'case-not-found' });

    // A chain without entries has no salt yet: the one at hand is made up anew at each read until the first entry keeps it.
    const { n, hash, salt } = stored.heads[query.file];
    const found = n === 0 ? { items: [] } : await histories.list(caseId, query.file, caller.state, query.limit, page.after);
    return ok({
      body: {
        caseId,
        chain: query.file,
        salt: n === 0 ? '' : salt,
        head: { n, hash: n === 0 ? '' : hash },
        entries: found.items.map(shownLine((entry) => ({ ...entry, commitments: { ...entry.commitments } }))),
        assumptions: [...stored.shared.agreement.assumptions],
        ...(found.next === undefined ? {} : { next: page.cursor(found.next) }),
      },
    });
  };
