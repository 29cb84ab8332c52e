import { fail, ok } from '../../../domain/result.ts';
import { actsOwedIn } from '../../../domain/transit/transit-acts.ts';
import { answerClock, leadClock } from '../../change/transit/clock-data.ts';
import { transitViewFor } from '../../change/transit/transit-view.ts';
import { etagOf } from '../../http/etag.ts';
import type { Operation } from '../../http/request.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { TransitStore } from '../../ports/transit-store.ts';
import type { TransitRoutes } from './routes.ts';

export const getTransit =
  ({
    transits: { load },
    agreements,
  }: {
    readonly transits: Pick<TransitStore, 'load'>;
    readonly agreements: Agreements;
  }): Operation<TransitRoutes['getTransit']> =>
  async ({ params: { transitId }, caller }) => {
    const stored = await load(transitId);
    const view = stored && transitViewFor(stored, caller.state);
    if (stored?.transit === undefined || view === undefined) return fail({ kind: 'transit-not-found' });
    const { transit } = stored;
    const deadlines = { lead: leadClock(transit, agreements), answer: answerClock(transit, agreements) };
    const body = { ...view, deadlines, owed: actsOwedIn(transit) };
    return ok({ body, etag: etagOf(view), showsMore: true });
  };
