import { traitsOfPersonToKeep } from '../../domain/identity/traits.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import { stopsOfTransit } from '../../domain/transit/transit-own-file.ts';
import { etagOf } from '../http/etag.ts';
import type { Asked } from '../http/request.ts';
import type { ItemSeen, Replaced } from '../ports.ts';
import type { Present, TransitMoved, TransitReply, Transits } from './change-transit.ts';
import { nextDueAt } from './next-due.ts';
import { type Reply, replyOf } from './reply.ts';
import { alertsOfTransit } from './transit-alerts.ts';
import { entryFor } from './transit-history.ts';
import { transitLine } from './transit-line.ts';
import { transitViewFor } from './transit-view.ts';

/** What the caller's register is to keep of the person, where the change found a real risk. */
const keptBy = async (
  { register }: Transits,
  { caller }: Asked,
  before: Present,
  { own }: TransitMoved,
): Promise<readonly Replaced[]> => {
  const stops = own === undefined || own === before.own ? [] : stopsOfTransit(own);
  if (stops.length === 0) return [];
  const { person, document } = before.transit.request;
  const traits = traitsOfPersonToKeep(person, [document?.number]);
  return register.keep(caller.state, traits, { caseId: before.transit.id, entries: stops });
};

/** What the other State is told of the change, with its number: it stands on that State's queue in the order of the changes. */
const toldOf = (transit: Transit, { says }: TransitMoved, { caller, now }: Asked, change: number): readonly Reply[] => {
  if (says === undefined) return [];
  const { id, requestingState, transitState, status, itineraryEdition } = transit;
  return [
    replyOf({
      id: `${id}/change/${change}`,
      to: caller.state === requestingState ? transitState : requestingState,
      type: `transit.${says.type}`,
      subject: id,
      time: now,
      data: { transitId: id, status, itineraryEdition, ...says.data },
    }),
  ];
};

/** Saves what was decided, in one transaction or not at all. Gives the reply, or why nothing was written. */
export const savedAs = async (
  parts: Transits,
  asked: Asked,
  before: Present,
  moved: TransitMoved,
  itemsSeen: readonly ItemSeen[],
): Promise<TransitReply | 'moved-on' | 'key-taken'> => {
  const { caller, now, move, receipt } = asked;
  const { transit = before.transit, own = before.own } = moved;
  const by = { state: caller.state, move, at: now };
  const entries = transit === before.transit ? [] : [entryFor(before.head, before.transit, transit, by)];
  const [entry] = entries;
  const head = entry === undefined ? before.head : { ...before.head, n: entry.n, hash: entry.hash };
  const { version: _seen, own: _old, ...rest } = before;
  const after = { ...rest, transit, head, ...(own === undefined ? {} : { own }) };
  const { id, status, agreement } = transit;
  const assumptions = [...agreement.assumptions];
  const answer = { transitId: id, status, change: head.n, at: now, agreement: agreement.id, assumptions };
  const etag = etagOf(transitViewFor({ ...after, version: 0 }, caller.state));
  const saved = await parts.transits.save({
    transitId: id,
    before,
    after,
    entries,
    messages: [],
    replies: toldOf(transit, moved, asked, head.n),
    alerts: alertsOfTransit(transit, before.transit, now),
    line: transitLine(transit, parts.agreements),
    dueAt: nextDueAt(transit, parts.agreements),
    replaced: await keptBy(parts, asked, before, moved),
    itemsSeen,
    receipt: { ...receipt, answer, etag },
    at: now,
  });
  return saved === 'saved' ? { body: answer, etag } : saved;
};
