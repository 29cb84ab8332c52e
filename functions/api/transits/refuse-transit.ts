import { ok } from '../../../domain/result.ts';
import { refuseTransit as decide } from '../../../domain/transit/refuse-transit.ts';
import { seeing } from '../../change/seeing.ts';
import { changeTransit } from '../../change/transit/change-transit.ts';
import { theTransit } from '../../change/transit/looks.ts';
import type { Transits } from '../../change/transit/transits.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitRoutes } from './routes.ts';

export const refuseTransit =
  (transits: Transits): Operation<TransitRoutes['refuseTransit']> =>
  ({ params: { transitId }, body, caller: { roles, subject }, now, asked }) =>
    changeTransit(transits, asked, {
      transitId,
      part: 'requested',
      decide: seeing(theTransit(transits), ({ transit, own, agreement }) => {
        const refused = decide(transit, own, { ...body, roles, subject }, agreement, now);
        if (!refused.ok) return refused;
        const { at: _at, ...data } = refused.value.transit.refusal;
        return ok({ ...refused.value, says: { type: 'refused', data } });
      }),
    });
