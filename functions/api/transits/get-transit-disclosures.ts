import { fail, ok } from '../../../domain/result.ts';
import { transitViewFor } from '../../change/transit/transit-view.ts';
import type { Operation } from '../../http/request.ts';
import type { Histories } from '../../ports/histories.ts';
import type { TransitStore } from '../../ports/transit-store.ts';
import { disclosuresIn } from '../reading/disclosures-in.ts';
import type { TransitRoutes } from './routes.ts';

/** What the caller's State gave the other about the person of the transit, by its messages and its acts. */
export const getTransitDisclosures =
  ({
    transits: { load },
    histories,
  }: {
    readonly transits: Pick<TransitStore, 'load'>;
    readonly histories: Histories;
  }): Operation<TransitRoutes['getTransitDisclosures']> =>
  async ({ params: { transitId }, query, caller: { state }, page }) => {
    const stored = await load(transitId);
    const view = stored && transitViewFor(stored, state);
    if (stored?.transit === undefined || view === undefined) return fail({ kind: 'transit-not-found' });
    const { requestingState, transitState, agreement } = stored.transit;
    const to = state === transitState ? requestingState : transitState;
    const found = await histories.list(transitId, 'shared', state, query.limit, page.after);
    return ok({
      body: {
        caseId: transitId,
        purpose: 'transit' as const,
        agreement: agreement.id,
        items: disclosuresIn(found.items, state, to),
        assumptions: [...agreement.assumptions],
        ...(found.next === undefined ? {} : { next: page.cursor(found.next) }),
      },
    });
  };
