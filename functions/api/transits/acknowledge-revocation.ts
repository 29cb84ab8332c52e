import { ok } from '../../../domain/result.ts';
import { acknowledgeRevocation as decide } from '../../../domain/transit/revoke-transit.ts';
import { changeTransit } from '../../change/transit/change-transit.ts';
import type { Transits } from '../../change/transit/transits.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitRoutes } from './routes.ts';

export const acknowledgeRevocation =
  (transits: Transits): Operation<TransitRoutes['acknowledgeRevocation']> =>
  ({ params: { transitId }, body, now, asked }) =>
    changeTransit(transits, asked, {
      transitId,
      part: 'requesting',
      decide: ({ transit }) => {
        const acknowledged = decide(transit, body, now);
        return acknowledged.ok
          ? ok({ transit: acknowledged.value, says: { type: 'acknowledgement-recorded', data: {} } })
          : acknowledged;
      },
    });
