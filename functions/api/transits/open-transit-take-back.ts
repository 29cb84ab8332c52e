import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { changed } from '../../../domain/file/moved.ts';
import type { TakeBack } from '../../../domain/file/readmission-case.ts';
import { ok } from '../../../domain/result.ts';
import { openTransitTakeBack as decide } from '../../../domain/transit/open-transit-take-back.ts';
import { newHeads, writtenBy } from '../../change/case/written.ts';
import { seeing } from '../../change/seeing.ts';
import { changeTransit } from '../../change/transit/change-transit.ts';
import { theTransit } from '../../change/transit/looks.ts';
import type { Transits } from '../../change/transit/transits.ts';
import type { Asked, Operation } from '../../http/request.ts';
import type { CaseChange } from '../../ports/case-change.ts';
import type { TransitRoutes } from './routes.ts';

/** The case that is opened, as it is written with the transit. */
const opened = ({ agreements, salts }: Transits, shared: TakeBack, { caller, move, now: at }: Asked): CaseChange => {
  const act = { caseId: shared.id, state: caller.state, move, at };
  const moved = changed({ shared });
  const written = writtenBy(act, newHeads(shared.id, salts), {}, moved, agreementOf(agreements(), shared.agreement));
  return { ...act, before: undefined, moved, written };
};

export const openTransitTakeBack =
  ({
    newCaseId,
    ...transits
  }: Transits & { readonly newCaseId: () => string }): Operation<TransitRoutes['openTransitTakeBack']> =>
  ({ params: { transitId }, body, caller: { subject }, now, asked }) =>
    changeTransit(transits, asked, {
      transitId,
      part: 'requesting',
      decide: seeing(theTransit(transits), ({ transit }) => {
        const caseId = newCaseId();
        const taking = decide(transit, { ...body, caseId, subject }, now);
        if (!taking.ok) return taking;
        const { file } = taking.value;
        return ok({
          transit: taking.value.transit,
          says: { type: 'take-back-opened', data: { caseId } },
          opens: opened(transits, file, asked),
        });
      }),
    });
