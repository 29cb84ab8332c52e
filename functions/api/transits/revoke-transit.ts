import { ok } from '../../../domain/result.ts';
import { revokeTransit as decide } from '../../../domain/transit/revoke-transit.ts';
import { seeing } from '../../change/seeing.ts';
import { changeTransit } from '../../change/transit/change-transit.ts';
import { theTransit } from '../../change/transit/looks.ts';
import type { Transits } from '../../change/transit/transits.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitRoutes } from './routes.ts';

export const revokeTransit =
  (transits: Transits): Operation<TransitRoutes['revokeTransit']> =>
  ({ params: { transitId }, body, caller: { roles, subject }, now, asked }) =>
    changeTransit(transits, asked, {
      transitId,
      part: 'requested',
      decide: seeing(theTransit(transits), ({ transit, own, agreement }) => {
        const revoked = decide(transit, own, { ...body, roles, subject }, agreement, now);
        return revoked.ok ? ok({ ...revoked.value, says: { type: 'revoked', data: { ...body } } }) : revoked;
      }),
    });
