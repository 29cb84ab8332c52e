import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import type { WrittenTransit, WrittenTransitOwn } from '../../../domain/transit/written-transit.ts';
import { emptyChain } from '../../history/entry.ts';
import type { Actor } from '../../ports/act.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { CaseChange } from '../../ports/case-change.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { Reply } from '../../ports/transit-messages.ts';
import type { ChangeOfTransit } from '../../ports/transit-store.ts';
import { chained } from '../chained.ts';
import { outgoingOfOwn } from '../outgoing-of-own.ts';
import type { Salts } from '../salts.ts';
import { nextDueAt } from './next-due.ts';
import { type ReplyType, replyOf } from './reply.ts';
import { alertsOfTransit } from './transit-alerts.ts';
import { transitLine } from './transit-line.ts';

/** A transit that is there, as it was read. */
export type Present = StoredTransit & { readonly transit: Transit };

/** What another State is told of a change. */
export type Said = { readonly type: ReplyType; readonly data: Readonly<Record<string, unknown>> };

/** What an act does: the transit as it is then, what its State found for itself, and what the other State is told. */
export type TransitMoved = {
  readonly transit?: WrittenTransit;
  readonly own?: WrittenTransitOwn;
  readonly says?: Said;
  /** A case that it opens, in the same transaction. */
  readonly opens?: CaseChange;
};

export type TransitAct = { readonly state: Actor; readonly move: string; readonly at: Instant };

/** What a State is told of the change, with its number: it stands on that State's queue in the order of the changes. */
const told = (
  transit: Transit,
  { partner, spelled }: Present,
  { type, data }: Said,
  to: StateCode,
  { at }: TransitAct,
  change: number,
): Reply => {
  const { id, status, itineraryEdition, agreement } = transit;
  return replyOf({
    id: `${id}/change/${change}/${to}`,
    to,
    type: `transit.${type}`,
    subject: to === partner ? (spelled ?? id) : id,
    time: at,
    data: { transitId: id, status, itineraryEdition, change, assumptions: agreement.assumptions, ...data },
  });
};

/**
 * All that an act of an authority, or of the service itself, writes: the transit, an entry in each chain that it changes, its line,
 * when it next falls due, and what the States that did not act are told. A change of the own file alone shows to nobody else.
 */
export const transitChange = (
  before: Present,
  moved: TransitMoved,
  act: TransitAct,
  agreements: Agreements,
  salts: Salts,
): ChangeOfTransit => {
  const { says, opens } = moved;
  const transit: Transit = moved.transit ?? before.transit;
  const own = moved.own ?? before.own;
  const { version: _seen, own: _own, ownHead: ownBefore, ...rest } = before;
  const by = { ...act, caseId: transit.id, status: transit.status };
  const shared =
    transit === before.transit ? undefined : chained(before.head, { ...by, chain: 'shared' }, before.transit, transit);
  const ownEnd = ownBefore ?? emptyChain(transit.id, 'own', salts());
  const ofOwn =
    own === before.own || own === undefined ? undefined : chained(ownEnd, { ...by, chain: 'own' }, before.own ?? {}, own);
  const { head } = shared ?? before;
  const kept = own === undefined ? {} : { own, ownHead: ofOwn?.head ?? ownEnd };
  const others = [transit.requestingState, transit.transitState].filter((state) => state !== act.state);
  return {
    transitId: transit.id,
    before,
    after: { ...rest, transit, head, ...kept },
    entries: [shared, ofOwn].flatMap((written) => (written === undefined ? [] : [written.entry])),
    messages: [],
    notices: outgoingOfOwn({ ...act, caseId: transit.id }, transit.agreement, before.own ?? {}, own ?? {}),
    replies: says === undefined ? [] : others.map((to) => told(transit, before, says, to, act, head.n)),
    line: transitLine(transit, agreements, before),
    alerts: alertsOfTransit(transit, before.transit, act.at),
    dueAt: nextDueAt({ ...before, transit, own }, agreements),
    ...(opens === undefined ? {} : { opens }),
    at: act.at,
  };
};
