import { ok } from '../../../domain/result.ts';
import { assessTransit as decide } from '../../../domain/transit/assess-transit.ts';
import type { Operation } from '../../http/request.ts';
import { changeTransit, type Transits } from '../../transit/change-transit.ts';
import type { TransitRoutes } from './routes.ts';

export const assessTransit =
  (transits: Transits): Operation<TransitRoutes['assessTransit']> =>
  ({ params: { transitId }, body, caller, now, asked }) =>
    changeTransit(transits, asked, {
      transitId,
      part: 'requested',
      decide: ({ own = {} }) => {
        const assessed = decide(own, { ...body, subject: caller.subject }, now);
        return assessed.ok ? ok({ own: assessed.value }) : assessed;
      },
    });
