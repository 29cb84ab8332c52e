import { ok } from '../../../domain/result.ts';
import { recordPassage as decide } from '../../../domain/transit/record-passage.ts';
import { seeing } from '../../change/seeing.ts';
import { changeTransit } from '../../change/transit/change-transit.ts';
import { theTransit } from '../../change/transit/looks.ts';
import type { Transits } from '../../change/transit/transits.ts';
import type { Operation } from '../../http/request.ts';
import type { TransitRoutes } from './routes.ts';

export const recordPassage =
  (transits: Transits): Operation<TransitRoutes['recordPassage']> =>
  ({ params: { transitId }, body, now, asked }) =>
    changeTransit(transits, asked, {
      transitId,
      part: 'any-party',
      decide: seeing(theTransit(transits), ({ transit }) => {
        const passed = decide(transit, body, now);
        return passed.ok ? ok({ transit: passed.value, says: { type: 'passage-recorded', data: { ...body } } }) : passed;
      }),
    });
