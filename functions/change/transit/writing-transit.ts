import { traitsOfPersonToKeep } from '../../../domain/identity/traits.ts';
import { entriesToKeep } from '../../../domain/protection/kept.ts';
import { canonical } from '../../history/canonical.ts';
import { etagOf } from '../../http/etag.ts';
import type { Asked } from '../../http/request.ts';
import type { Keeping } from '../../ports/person-register.ts';
import type { TransitChanged } from '../../schema/transit-changed.ts';
import type { KindOfFile } from '../kind-of-file.ts';
import { settled } from '../settled.ts';
import { type Present, type TransitMoved, transitChange } from './transit-change.ts';
import { transitViewFor } from './transit-view.ts';
import type { Transits } from './transits.ts';

/** What the caller's register is to keep of the person, where the change found a real risk or reopened its stop. */
const keptBy = async (
  { register }: Transits,
  { caller, now: at }: Asked,
  before: Present,
  { own }: TransitMoved,
): Promise<readonly Keeping[]> => {
  const [kept, entries] = [entriesToKeep(before.own ?? {}), entriesToKeep(own ?? {})];
  if (own === undefined || canonical(kept) === canonical(entries)) return [];
  const { person, document } = before.transit.request;
  const traits = traitsOfPersonToKeep(person, [document?.number]);
  return [await register.keep(caller.state, traits, { caseId: before.transit.id, entries }, at)];
};

/** All that an act of an authority writes about a transit, with what the other State is told. */
export const writingTransit =
  (parts: Transits): KindOfFile<Present, TransitMoved, TransitChanged, never>['writing'] =>
  async (asked, { before }, moved, { seen }) => {
    const { caller, now: at, move } = asked;
    const change = transitChange(before, moved, { state: caller.state, move, at }, parts.agreements, parts.salts);
    const { after } = change;
    const { id, status, agreement } = after.transit ?? before.transit;
    const file = change.entries.some(({ chain }) => chain === 'shared') ? ('shared' as const) : ('own' as const);
    const keepings = await keptBy(parts, asked, before, moved);
    return {
      answer: {
        transitId: id,
        status,
        file,
        change: (file === 'shared' ? after.head : after.ownHead)?.n ?? 0,
        at,
        ...(moved.opens === undefined ? {} : { takeBackCase: moved.opens.caseId }),
        agreement: agreement.id,
        assumptions: [...agreement.assumptions],
      },
      etag: etagOf(transitViewFor({ ...after, version: 0 }, caller.state)),
      save: (receipt) =>
        parts.transits.save({ ...change, ...seen, replaced: keepings.flatMap(({ replaced }) => replaced), receipt }),
      settle: () => settled(keepings),
    };
  };
