import { recordTakingBack as decide } from '../../../domain/movement/record-taking-back.ts';
import { changeCase } from '../../change/change-case.ts';
import type { Ruled } from '../../change/ruled.ts';
import type { Salts } from '../../change/written.ts';
import type { Operation } from '../../http/request.ts';
import { endedByTakingBack } from '../../transit/ended-by-taking-back.ts';
import type { TransitStore } from '../../transit/transit-store.ts';
import type { movementRoutes } from './routes.ts';

export const recordTakingBack =
  (ruled: Ruled, transits: Pick<TransitStore, 'load'>, salts: Salts): Operation<(typeof movementRoutes)['recordTakingBack']> =>
  ({ params: { caseId }, body, now, asked }) =>
    changeCase(ruled, asked, {
      caseId,
      part: 'requesting',
      decide: (files) => decide(files, body, now),
      transit: endedByTakingBack({ transits, agreements: ruled.agreements, salts }, asked),
    });
