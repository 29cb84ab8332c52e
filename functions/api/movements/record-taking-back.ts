import { recordTakingBack as decide } from '../../../domain/movement/record-taking-back.ts';
import { changeCase } from '../../change/case/change-case.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import type { Salts } from '../../change/salts.ts';
import { seeing, theFile } from '../../change/seeing.ts';
import { endedByTakingBack } from '../../change/transit/ended-by-taking-back.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitStore } from '../../ports/transit-store.ts';
import type { movementRoutes } from './routes.ts';

type Needs = Ruled & { readonly transits: Pick<TransitStore, 'load'>; readonly salts: Salts };

export const recordTakingBack =
  ({ transits, salts, ...ruled }: Needs): Operation<(typeof movementRoutes)['recordTakingBack']> =>
  ({ params: { caseId }, body, now, asked }) =>
    changeCase(ruled, asked, {
      caseId,
      part: 'requesting',
      decide: seeing(theFile, (files) => decide(files, body, now)),
      transit: endedByTakingBack({ transits, agreements: ruled.agreements, salts }, asked),
    });
