import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { Part, Side } from '../../../domain/caller.ts';
import type { Files, GuardedFiles, RegisteredFiles } from '../../../domain/file/files.ts';
import { fullList } from '../../../domain/file/full-list.ts';
import type { NamedBy } from '../../../domain/file/linked-case.ts';
import type { ListFull } from '../../../domain/file/list-bound.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import { actsAs, sideOf } from '../../../domain/file/side.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { etagOf, matches, viewAlone } from '../../http/etag.ts';
import type { Answered, Asked } from '../../http/request.ts';
import { log } from '../../log.ts';
import type { Replaced } from '../../ports/item-seen.ts';
import { StoreBusy } from '../../ports/store-busy.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import type { TransitChange } from '../../ports/transit-change.ts';
import type { CaseChanged } from '../../schema/case-changed.ts';
import type { SeenBeside } from '../seen-beside.ts';
import { settled } from '../settled.ts';
import { answerTo } from './answer-to.ts';
import { guardedFiles } from './guarded-files.ts';
import { keeping, type Registers } from './keeping.ts';
import { registeredFiles } from './registered-files.ts';
import type { Ruled } from './ruled.ts';
import { viewFor } from './view-for.ts';
import { writtenBy } from './written.ts';

export type ChangeFailure =
  | ListFull
  | { readonly kind: 'case-not-found' | 'stale-view' | 'idempotency-key-reused' }
  | { readonly kind: 'other-side-acts'; readonly side: Exclude<Part, 'any-party'> };

type ChangeReply = { readonly body: CaseChanged; readonly etag: string };

/** The move, by what it looks at: the case, also the State's own register, or all that the guard reads. */
export type Deciding<E> =
  | { readonly decide: (files: Files, side: Side) => Result<Moved, E> }
  | { readonly decideRegistered: (files: RegisteredFiles, side: Side) => Result<Moved, E>; readonly named?: string }
  | { readonly decideGuarded: (files: GuardedFiles, side: Side) => Result<Moved, E>; readonly heldAgainst: boolean };

/**
 * What is done to a case: by which part, and the move. `named`: another case that it names. `heldAgainst`: nothing of what the guard read may have moved when it is
 * saved. `registers`: whose register of persons it may have to write.
 */
export type Deed<E> = {
  readonly caseId: string;
  readonly part: Part;
  readonly registers?: Registers;
  /** What else is put with the change. */
  readonly beside?: (after: Files) => readonly Replaced[] | Promise<readonly Replaced[]>;
  /** The transit that ends with it, if there is one. */
  readonly transit?: (after: Files) => Promise<TransitChange | undefined>;
} & Deciding<E>;

type Admitted = { readonly before: StoredCase; readonly side: Side };

const tries = 20;

/** After the first tries at once, by chance up to a twentieth of a second: those who collided part. */
const pause = (attempt: number): Promise<void> =>
  attempt < 2 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, Math.random() * 50));

/** The answer to a change as the reply of its operation. */
export const replyOf = ({ answer, etag }: Answered): ChangeReply => {
  if (!('caseId' in answer)) throw new Error('The receipt is of an operation that changes no case');
  return { body: answer, etag };
};

type Replay = Result<ChangeReply, { readonly kind: 'idempotency-key-reused' }>;

/** The answer that the same request got a moment ago, while this one was running; undefined where it got none. */
const replayIfDone = async (asked: Asked): Promise<Replay | undefined> => {
  const replayed = await asked.replay();
  return replayed?.ok ? ok(replyOf(replayed.value)) : replayed;
};

/** The answer that the same request got a moment ago, where its key was found taken. */
export const replayOf = async (asked: Asked): Promise<Replay> => {
  const replayed = await replayIfDone(asked);
  if (replayed === undefined) throw new Error('A receipt was there and is gone');
  return replayed;
};

const admit = <E>(asked: Asked, { part }: Deed<E>, before: StoredCase | undefined): Result<Admitted, ChangeFailure> => {
  const side = before && sideOf(before.shared, asked.caller.state);
  if (before === undefined || side === undefined) return fail({ kind: 'case-not-found' });
  if (part !== 'any-party' && !actsAs(part, side, before.shared)) return fail({ kind: 'other-side-acts', side: part });
  return matches(viewAlone(asked.ifMatch), etagOf(viewFor(asked.caller, before)))
    ? ok({ before, side })
    : fail({ kind: 'stale-view' });
};

/** `linked`: the cases that name this one, where the move looked at them. */
type Decision<E> = { readonly result: Result<Moved, E>; readonly seen?: SeenBeside; readonly linked?: readonly NamedBy[] };

const decided = async <E>(
  ruled: Ruled,
  asked: Asked,
  deed: Deed<E>,
  { before, side }: Admitted,
): Promise<Decision<E | { readonly kind: 'stale-view' }> | 'moved-on'> => {
  const {
    caller: { state },
    now,
  } = asked;
  if ('decide' in deed) return { result: deed.decide(before, side) };
  if ('decideRegistered' in deed)
    return { result: deed.decideRegistered(await registeredFiles(ruled, before, state, now, deed.named), side) };
  const guarded = await guardedFiles(ruled, before, state, now);
  if (guarded === 'moved-on') return guarded;
  const { files, seen } = guarded;
  const { linkedFrom: linked } = files;
  // Whoever decides on the guard has seen which cases name this one: they decide on the departure, and move no other change.
  if (!matches(asked.ifMatch, etagOf(viewFor(asked.caller, before), linked))) return { result: fail({ kind: 'stale-view' }) };
  return { result: deed.decideGuarded(files, side), linked, ...(deed.heldAgainst ? { seen } : {}) };
};

/** Refuses what fills a list beyond its bound, before anything is written. */
const within = <E>({ result, ...rest }: Decision<E>, { before, side }: Admitted, move: string): Decision<E | ListFull> => {
  const full = result.ok ? fullList(before, result.value, { side, move }) : undefined;
  return { ...rest, result: full === undefined ? result : fail(full) };
};

/** What the registers of persons are to hold after the change, where the row may write them. */
const keptAfter = async <E>(
  ruled: Ruled,
  { caller: { state }, now: at }: Asked,
  { registers }: Deed<E>,
  before: StoredCase,
  after: Files,
): Promise<Awaited<ReturnType<typeof keeping>>> => {
  if (registers === undefined) return [];
  const { shared, own } = after;
  return keeping(ruled, { state, shared, before: before.own, after: own, at, version: before.version }, registers);
};

const changeOnce = async <E>(
  ruled: Ruled,
  asked: Asked,
  deed: Deed<E>,
): Promise<Result<ChangeReply, E | ChangeFailure> | 'moved-on'> => {
  const { cases, agreements } = ruled;
  const { caller, now, move } = asked;
  const admitted = admit(asked, deed, await cases.load(deed.caseId, caller.state));
  if (!admitted.ok) {
    // The view may have been moved by this very request, sent twice: then its answer is owed again.
    const replay = admitted.error.kind === 'stale-view' ? await replayIfDone(asked) : undefined;
    return replay ?? admitted;
  }
  const { before } = admitted.value;
  const decision = await decided(ruled, asked, deed, admitted.value);
  if (decision === 'moved-on') return decision;
  const { result, seen = {}, linked } = within(decision, admitted.value, move);
  if (!result.ok) return result;

  const moved = result.value;
  const act = { caseId: deed.caseId, state: caller.state, move, at: now };
  const shared = moved.shared ?? before.shared;
  const written = writtenBy(act, before.heads, before, moved, agreementOf(agreements, shared.agreement));
  const own = moved.own ?? before.own;
  const kept = await keptAfter(ruled, asked, deed, before, { shared, own });
  if (kept === 'moved-on') return kept;
  const beside = (await deed.beside?.({ shared, own })) ?? [];
  const transit = await deed.transit?.({ shared, own });
  const answered = answerTo(asked, { shared, own }, written, { before, linked });
  const receipt = { ...asked.receipt, ...answered };
  const saved = await cases.save({
    ...act,
    ...seen,
    replaced: [...kept.flatMap(({ replaced }) => replaced), ...beside],
    before,
    moved,
    written,
    receipt,
    ...(transit === undefined ? {} : { transit }),
  });
  if (saved === 'moved-on') return saved;
  if (saved === 'key-taken') return replayOf(asked);
  await settled(kept);
  if (shared.status === 'moved-in-breach' && before.shared.status !== 'moved-in-breach')
    log.error('moved-in-breach', { caseId: deed.caseId });
  return ok(replyOf(answered));
};

/**
 * Changes a case by a pure move: load, compare the caller's view, decide, save whole. Where somebody else's change came
 * between, all is read and decided again; the caller hears of it only if its own view moved (stale-view).
 * Throws StoreBusy where the case moves on faster than it can be decided on; nothing is written then.
 */
export const changeCase = async <E>(
  ruled: Ruled,
  asked: Asked,
  deed: Deed<E>,
): Promise<Result<ChangeReply, E | ChangeFailure>> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const changed = await changeOnce(ruled, asked, deed);
    if (changed !== 'moved-on') return changed;
    await pause(attempt);
  }
  throw new StoreBusy(`The case changed ${tries} times while it was decided on`);
};
