import { ok } from '../../../domain/result.ts';
import { acknowledgeRevocation as decide } from '../../../domain/transit/revoke-transit.ts';
import { seeing } from '../../change/seeing.ts';
import { changeTransit } from '../../change/transit/change-transit.ts';
import { theTransit } from '../../change/transit/looks.ts';
import type { Transits } from '../../change/transit/transits.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitRoutes } from './routes.ts';

export const acknowledgeRevocation =
  (transits: Transits): Operation<TransitRoutes['acknowledgeRevocation']> =>
  ({ params: { transitId }, body, now, asked }) =>
    changeTransit(transits, asked, {
      transitId,
      part: 'requesting',
      decide: seeing(theTransit(transits), ({ transit }) => {
        const acknowledged = decide(transit, body, now);
        return acknowledged.ok
          ? ok({ transit: acknowledged.value, says: { type: 'acknowledgement-recorded', data: {} } })
          : acknowledged;
      }),
    });
