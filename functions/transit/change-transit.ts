import type { Agreement } from '../../domain/agreement/agreement.ts';
import { agreementOf } from '../../domain/agreement/agreement-of.ts';
import type { Part } from '../../domain/caller.ts';
import { traitsOfPerson } from '../../domain/identity/traits.ts';
import type { Kept } from '../../domain/protection/kept-entry.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import type { TransitOwnFile } from '../../domain/transit/transit-own-file.ts';
import { StoreBusy } from '../change/store-busy.ts';
import { etagOf, matches } from '../http/etag.ts';
import type { Asked } from '../http/request.ts';
import type { ItemSeen, PersonRegister } from '../ports.ts';
import type { ReplyType } from './reply.ts';
import { savedAs } from './save-moved.ts';
import type { TransitChanged } from './transit-changed.ts';
import type { StoredTransit, TransitStore } from './transit-store.ts';
import { transitViewFor } from './transit-view.ts';

export type Transits = {
  readonly transits: TransitStore;
  readonly register: PersonRegister;
  readonly agreements: readonly Agreement[];
};

/** A transit that is there, as it was read. */
export type Present = StoredTransit & { readonly transit: Transit };

/** What an act does: the transit as it is then, what its State found for itself, and what the other State is told. */
export type TransitMoved = {
  readonly transit?: Transit;
  readonly own?: TransitOwnFile;
  readonly says?: { readonly type: ReplyType; readonly data: Readonly<Record<string, unknown>> };
};

export type TransitDeed<E> = {
  readonly transitId: string;
  readonly part: Extract<Part, 'requesting' | 'requested' | 'any-party'>;
  /** Whether nothing of the register may have moved when it is saved. */
  readonly heldAgainst?: true;
  /** `kept` is what the caller's State keeps of the person from its cases and other transits. */
  readonly decide: (stored: Present, agreement: Agreement, kept: readonly Kept[]) => Result<TransitMoved, E>;
};

export type TransitFailure =
  | { readonly kind: 'transit-not-found' | 'stale-view' | 'idempotency-key-reused' }
  | { readonly kind: 'other-side-acts'; readonly side: string };

export type TransitReply = { readonly body: TransitChanged; readonly etag: string };

const tries = 20;

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

const changeOnce = async <E>(
  parts: Transits,
  asked: Asked,
  { transitId, part, heldAgainst, decide }: TransitDeed<E>,
): Promise<Result<TransitReply, E | TransitFailure> | 'moved-on'> => {
  const admitted = admit(await parts.transits.load(transitId), asked, part);
  if (!admitted.ok) return (admitted.error.kind === 'stale-view' ? await givenBefore(asked) : undefined) ?? admitted;
  const { transit } = admitted.value;
  const { person, document } = transit.request;
  const known = await parts.register.find(asked.caller.state, traitsOfPerson(person, [document?.number]), transitId);
  const decided = decide(admitted.value, agreementOf(parts.agreements, transit.agreement), known.kept);
  if (!decided.ok) return decided;
  const seen: readonly ItemSeen[] = heldAgainst === true ? known.seen : [];
  const saved = await savedAs(parts, asked, admitted.value, decided.value, seen);
  if (typeof saved === 'object') return ok(saved);
  return saved === 'key-taken' ? ((await givenBefore(asked)) ?? 'moved-on') : 'moved-on';
};

/**
 * Changes a transit by a pure move: load, compare the caller's view, decide, save whole with what the other State is told. A message of
 * the partner that came between is seen by it, since it moves the view.
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
