import { ok } from '../../../domain/result.ts';
import { acceptTransit as decide } from '../../../domain/transit/accept-transit.ts';
import { seeing } from '../../change/seeing.ts';
import { changeTransit } from '../../change/transit/change-transit.ts';
import { heldAgainstAll } from '../../change/transit/looks.ts';
import type { Transits } from '../../change/transit/transits.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitRoutes } from './routes.ts';

export const acceptTransit =
  (transits: Transits): Operation<TransitRoutes['acceptTransit']> =>
  ({ params: { transitId }, body, caller, now, asked }) =>
    changeTransit(transits, asked, {
      transitId,
      part: 'requested',
      decide: seeing(heldAgainstAll(transits), ({ transit, ...looked }) => {
        const accepted = decide(transit, { ...body, subject: caller.subject }, looked, now);
        return accepted.ok ? ok({ transit: accepted.value, says: { type: 'accepted', data: { ...body } } }) : accepted;
      }),
    });
