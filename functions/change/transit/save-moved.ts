import { traitsOfPersonToKeep } from '../../../domain/identity/traits.ts';
import { entriesToKeep } from '../../../domain/protection/kept.ts';
import { canonical } from '../../history/canonical.ts';
import { etagOf } from '../../http/etag.ts';
import type { Asked } from '../../http/request.ts';
import type { Keeping } from '../../ports/person-register.ts';
import type { SeenBeside } from '../seen-beside.ts';
import { settled } from '../settled.ts';
import { type Present, type TransitMoved, transitChange } from './transit-change.ts';
import { transitViewFor } from './transit-view.ts';
import type { TransitReply, Transits } from './transits.ts';

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

/** Saves what was decided, in one transaction or not at all. Gives the reply, or why nothing was written. */
export const savedAs = async (
  parts: Transits,
  asked: Asked,
  before: Present,
  moved: TransitMoved,
  seen: SeenBeside,
): Promise<TransitReply | 'moved-on' | 'key-taken'> => {
  const { caller, now: at, move, receipt } = asked;
  const change = transitChange(before, moved, { state: caller.state, move, at }, parts.agreements, parts.salts);
  const { after } = change;
  const { id, status, agreement } = after.transit ?? before.transit;
  const file = change.entries.some(({ chain }) => chain === 'shared') ? ('shared' as const) : ('own' as const);
  const answer = {
    transitId: id,
    status,
    file,
    change: (file === 'shared' ? after.head : after.ownHead)?.n ?? 0,
    at,
    ...(moved.opens === undefined ? {} : { takeBackCase: moved.opens.caseId }),
    agreement: agreement.id,
    assumptions: [...agreement.assumptions],
  };
  const etag = etagOf(transitViewFor({ ...after, version: 0 }, caller.state));
  const keepings = await keptBy(parts, asked, before, moved);
  const saved = await parts.transits.save({
    ...change,
    ...seen,
    replaced: keepings.flatMap(({ replaced }) => replaced),
    receipt: { ...receipt, answer, etag },
  });
  if (saved !== 'saved') return saved;
  await settled(keepings);
  return { body: answer, etag };
};
