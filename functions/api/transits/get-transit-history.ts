import { fail, ok } from '../../../domain/result.ts';
import { transitViewFor } from '../../change/transit/transit-view.ts';
import type { Operation } from '../../http/request.ts';
import { shownLine } from '../../http/shown-line.ts';
import type { Histories } from '../../ports/histories.ts';
import type { TransitStore } from '../../ports/transit-store.ts';
import type { TransitRoutes } from './routes.ts';

export const getTransitHistory =
  ({
    transits: { load },
    histories,
  }: {
    readonly transits: Pick<TransitStore, 'load'>;
    readonly histories: Histories;
  }): Operation<TransitRoutes['getTransitHistory']> =>
  async ({ params: { transitId }, query, caller: { state }, page }) => {
    const stored = await load(transitId);
    const view = stored && transitViewFor(stored, state);
    if (stored?.transit === undefined || view === undefined) return fail({ kind: 'transit-not-found' });
    // Only the transit State keeps a file of its own; for the other the chain is one without entries.
    const ownHead = view.part === 'transit' ? stored.ownHead : undefined;
    const head = query.file === 'shared' ? stored.head : ownHead;
    const found =
      head === undefined ? { items: [] } : await histories.list(transitId, query.file, state, query.limit, page.after);
    return ok({
      body: {
        caseId: transitId,
        chain: query.file,
        salt: head?.salt ?? '',
        head: { n: head?.n ?? 0, hash: head?.hash ?? '' },
        entries: found.items.map(shownLine((entry) => ({ ...entry, commitments: { ...entry.commitments } }))),
        assumptions: [...stored.transit.agreement.assumptions],
        ...(found.next === undefined ? {} : { next: page.cursor(found.next) }),
      },
    });
  };
