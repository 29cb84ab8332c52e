import { withReopening } from '../../../domain/protection/reopen-stop.ts';
import { ok } from '../../../domain/result.ts';
import { writtenOwn } from '../../../domain/transit/written-transit.ts';
import { seeing } from '../../change/seeing.ts';
import { changeTransit } from '../../change/transit/change-transit.ts';
import { withOwnRegister } from '../../change/transit/looks.ts';
import type { Transits } from '../../change/transit/transits.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitRoutes } from './routes.ts';

export const reopenTransitStop =
  (transits: Transits): Operation<TransitRoutes['reopenTransitStop']> =>
  ({ params: { transitId }, body, caller: { subject }, now, asked }) =>
    changeTransit(transits, asked, {
      transitId,
      part: 'requested',
      decide: seeing(withOwnRegister(transits, body.recordedIn), ({ transit: { id }, own, kept }) => {
        const reopened = withReopening(own, { id, personEdition: 1 }, kept, { ...body, subject }, now);
        return reopened.ok ? ok({ own: writtenOwn(reopened.value) }) : reopened;
      }),
    });
