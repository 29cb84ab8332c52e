import type { Files } from '../../../domain/file/files.ts';
import { takenBackFrom } from '../../../domain/transit/record-transit-taken-back.ts';
import type { Asked } from '../../http/request.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { TransitChange } from '../../ports/transit-change.ts';
import type { TransitStore } from '../../ports/transit-store.ts';
import type { Salts } from '../salts.ts';
import { transitChange } from './transit-change.ts';

export type TakingBackOfTransits = {
  readonly transits: Pick<TransitStore, 'load'>;
  readonly agreements: Agreements;
  readonly salts: Salts;
};

/** The change of the transit whose person the requesting State has back by this case, if the case is of one: both are written together. */
export const endedByTakingBack =
  ({ transits, agreements, salts }: TakingBackOfTransits, { caller: { state }, move, now: at }: Asked) =>
  async ({ shared }: Files): Promise<TransitChange | undefined> => {
    if (shared.status !== 'taken-back' || shared.takeBack.transitId === undefined) return undefined;
    const stored = await transits.load(shared.takeBack.transitId);
    if (stored?.transit === undefined) throw new Error('The transit of a taking back is gone');
    const arrivedAt = shared.transfer.arrival?.at ?? at;
    const transit = takenBackFrom(stored.transit, { caseId: shared.id, arrivedAt }, at);
    if (transit === undefined) throw new Error('The transit does not name the case of its taking back');
    const says = { type: 'taken-back', data: { caseId: shared.id, arrivedAt } } as const;
    return transitChange({ ...stored, transit: stored.transit }, { transit, says }, { state, move, at }, agreements, salts);
  };
