import { otherSide, sideOf, stateOn } from '../../../domain/file/side.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { Histories } from '../../ports/histories.ts';
import { disclosuresIn } from './disclosures-in.ts';
import type { ReadingRoutes } from './routes.ts';

/** What the caller's State gave the other about the person: each of its changes of the shared file, with the fields that it gave. */
export const getCaseDisclosures =
  ({
    cases,
    histories,
  }: {
    readonly cases: CaseStore;
    readonly histories: Histories;
  }): Operation<ReadingRoutes['getCaseDisclosures']> =>
  async ({ params, query, caller, page }) => {
    const { caseId } = params;
    const stored = await cases.load(caseId, caller.state);
    const side = stored && sideOf(stored.shared, caller.state);
    if (stored === undefined || side === undefined) return fail({ kind: 'case-not-found' });
    const { shared } = stored;
    const to = stateOn(shared, otherSide(side));
    const found = await histories.list(caseId, 'shared', caller.state, query.limit, page.after);
    const items = disclosuresIn(found.items, caller.state, to);
    const { id: agreement, assumptions } = shared.agreement;
    const next = found.next === undefined ? {} : { next: page.cursor(found.next) };
    return ok({ body: { caseId, purpose: 'readmission' as const, agreement, items, assumptions: [...assumptions], ...next } });
  };
