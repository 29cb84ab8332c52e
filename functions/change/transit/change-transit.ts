import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { AgreementUse } from '../../../domain/agreement/use-stop.ts';
import type { Part } from '../../../domain/caller.ts';
import { boundsOfStops } from '../../../domain/file/bounds-of-own-file.ts';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import { fullIn, type ListFull } from '../../../domain/file/list-bound.ts';
import { settledOthers } from '../../../domain/file/other-person.ts';
import { traitsOfPerson } from '../../../domain/identity/traits.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { etagOf, matches } from '../../http/etag.ts';
import type { Asked } from '../../http/request.ts';
import { StoreBusy } from '../../ports/store-busy.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { SeenBeside } from '../seen-beside.ts';
import { savedAs } from './save-moved.ts';
import type { Present, TransitMoved } from './transit-change.ts';
import { transitViewFor } from './transit-view.ts';
import type { TransitReply, Transits } from './transits.ts';

/** What the caller's State keeps of the person from its cases and other transits, and whether it stopped using the agreement. */
export type Beside = { readonly kept: readonly Kept[]; readonly use: AgreementUse };

/** The move: by the transit alone, with what its State keeps of the person, or held against all that it has beside. */
type Deciding<E> =
  | { readonly decide: (stored: Present, agreement: Agreement) => Result<TransitMoved, E> }
  | { readonly decideRegistered: (stored: Present, kept: readonly Kept[]) => Result<TransitMoved, E>; readonly named?: string }
  | { readonly decideHeld: (stored: Present, agreement: Agreement, beside: Beside) => Result<TransitMoved, E> };

export type TransitDeed<E> = {
  readonly transitId: string;
  readonly part: Extract<Part, 'requesting' | 'requested' | 'any-party'>;
} & Deciding<E>;

export type TransitFailure =
  | ListFull
  | { readonly kind: 'transit-not-found' | 'stale-view' | 'idempotency-key-reused' }
  | { readonly kind: 'other-side-acts'; readonly side: string };

const tries = 20;

/** A transit knows one edition of who the person is: its request. */
const edition = 1;

/** The answer that the same request got a moment ago; undefined where it got none. */
const givenBefore = async (asked: Asked): Promise<Result<TransitReply, TransitFailure> | undefined> => {
  const replay = await asked.replay();
  if (replay === undefined || !replay.ok) return replay;
  const { answer, etag } = replay.value;
  if (!('transitId' in answer)) throw new Error('The receipt is of an operation that changes no transit');
  return ok({ body: answer, etag });
};

/** Lets in who is a party, acts on its side, and decided on the view as it is. */
const admit = (
  stored: StoredTransit | undefined,
  { caller, ifMatch }: Asked,
  part: TransitDeed<never>['part'],
): Result<Present, TransitFailure> => {
  const view = stored && transitViewFor(stored, caller.state);
  if (stored?.transit === undefined || view === undefined) return fail({ kind: 'transit-not-found' });
  const side = view.part === 'transit' ? 'requested' : 'requesting';
  if (part !== 'any-party' && part !== side) return fail({ kind: 'other-side-acts', side: part });
  return matches(ifMatch, etagOf(view)) ? ok({ ...stored, transit: stored.transit }) : fail({ kind: 'stale-view' });
};

type Decision<E> = { readonly result: Result<TransitMoved, E>; readonly seen: SeenBeside };

const decided = async <E>(
  parts: Transits,
  { caller: { state }, now: at }: Asked,
  stored: Present,
  deed: TransitDeed<E>,
): Promise<Decision<E>> => {
  const { agreement, request, id } = stored.transit;
  const rules = agreementOf(parts.agreements, agreement);
  if ('decide' in deed) return { result: deed.decide(stored, rules), seen: {} };
  const settled = settledOthers(stored.own?.otherPersons, edition, at);
  const named = 'named' in deed && deed.named !== undefined ? { named: deed.named } : {};
  const looking = { caseId: id, at, settled, ...named };
  const known = await parts.register.find(state, traitsOfPerson(request.person, [request.document?.number]), looking);
  if ('decideRegistered' in deed) return { result: deed.decideRegistered(stored, known.kept), seen: {} };
  const use = await parts.uses.find(agreement.id, state);
  return {
    result: deed.decideHeld(stored, rules, { kept: known.kept, use }),
    seen: { itemsSeen: known.seen, usesSeen: [{ agreement: agreement.id, state, version: use.version }] },
  };
};

const changeOnce = async <E>(
  parts: Transits,
  asked: Asked,
  deed: TransitDeed<E>,
): Promise<Result<TransitReply, E | TransitFailure> | 'moved-on'> => {
  const admitted = admit(await parts.transits.load(deed.transitId), asked, deed.part);
  if (!admitted.ok) return (admitted.error.kind === 'stale-view' ? await givenBefore(asked) : undefined) ?? admitted;
  const { result, seen } = await decided(parts, asked, admitted.value, deed);
  if (!result.ok) return result;
  const full = fullIn(boundsOfStops, admitted.value.own ?? {}, result.value.own ?? admitted.value.own ?? {}, {
    side: 'requested',
    move: asked.move,
  });
  if (full !== undefined) return fail(full);
  const saved = await savedAs(parts, asked, admitted.value, result.value, seen);
  if (typeof saved === 'object') return ok(saved);
  return saved === 'key-taken' ? ((await givenBefore(asked)) ?? 'moved-on') : 'moved-on';
};

/**
 * Changes a transit by a pure move: load, compare the caller's view, decide, save whole with what the other State is told. A message of
 * the partner that came between is seen by it, since it moves the view. Throws StoreBusy where the transit moves faster than that.
 */
export const changeTransit = async <E>(
  parts: Transits,
  asked: Asked,
  deed: TransitDeed<E>,
): Promise<Result<TransitReply, E | TransitFailure>> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const changed = await changeOnce<E>(parts, asked, deed);
    if (changed !== 'moved-on') return changed;
  }
  throw new StoreBusy(`The transit moved ${tries} times while it was decided on`);
};
