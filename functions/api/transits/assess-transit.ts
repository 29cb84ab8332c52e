import { ok } from '../../../domain/result.ts';
import { assessTransit as decide } from '../../../domain/transit/assess-transit.ts';
import { seeing } from '../../change/seeing.ts';
import { changeTransit } from '../../change/transit/change-transit.ts';
import { theTransit } from '../../change/transit/looks.ts';
import type { Transits } from '../../change/transit/transits.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitRoutes } from './routes.ts';

export const assessTransit =
  (transits: Transits): Operation<TransitRoutes['assessTransit']> =>
  ({ params: { transitId }, body, caller, now, asked }) =>
    changeTransit(transits, asked, {
      transitId,
      part: 'requested',
      decide: seeing(theTransit(transits), ({ transit: before, own: known, agreement }) => {
        const assessed = decide(before, known, { ...body, subject: caller.subject }, agreement, now);
        if (!assessed.ok) return assessed;
        const { own, transit } = assessed.value;
        if (transit?.revocation === undefined) return ok({ own });
        const { official, grounds, onwardNotAssured } = transit.revocation;
        return ok({ own, transit, says: { type: 'revoked', data: { official, grounds, onwardNotAssured } } });
      }),
    });
