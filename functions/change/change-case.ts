import type { Side } from '../../domain/caller.ts';
import type { Files, Moved } from '../../domain/case/files.ts';
import { sideOf } from '../../domain/case/side.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { etagOf, matches } from '../http/etag.ts';
import type { Answered, Asked } from '../http/request.ts';
import type { CaseStore, StoredCase } from '../ports.ts';
import { answerTo } from './answer-to.ts';
import type { CaseChanged } from './case-changed.ts';
import { StoreBusy } from './store-busy.ts';
import { viewFor } from './view-for.ts';
import { writtenBy } from './written.ts';

export type ChangeFailure =
  | { readonly kind: 'case-not-found' | 'stale-view' | 'idempotency-key-reused' }
  | { readonly kind: 'other-side-acts'; readonly side: Side };

type ChangeReply = { readonly body: CaseChanged; readonly etag: string };

export type Deed<E> = {
  readonly caseId: string;
  /** The side that may do this. */
  readonly side: Side | 'any-party';
  readonly decide: (files: Files) => Result<Moved, E>;
};

const tries = 20;

const replyOf = ({ answer, etag }: Answered): ChangeReply => ({ body: answer, etag });

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

const admit = <E>(asked: Asked, deed: Deed<E>, before: StoredCase | undefined): Result<StoredCase, ChangeFailure> => {
  const view = before && viewFor(asked.caller, before);
  if (before === undefined || view === undefined) return fail({ kind: 'case-not-found' });
  const { side } = deed;
  if (side !== 'any-party' && sideOf(before.shared, asked.caller.state) !== side) return fail({ kind: 'other-side-acts', side });
  return matches(asked.ifMatch, etagOf(view)) ? ok(before) : fail({ kind: 'stale-view' });
};

const changeOnce = async <E>(
  cases: CaseStore,
  asked: Asked,
  deed: Deed<E>,
): Promise<Result<ChangeReply, E | ChangeFailure> | 'moved-on'> => {
  const { caller, now, move } = asked;
  const admitted = admit(asked, deed, await cases.load(deed.caseId, caller.state));
  if (!admitted.ok) {
    // The view may have been moved by this very request, sent twice: then its answer is owed again.
    const replay = admitted.error.kind === 'stale-view' ? await replayIfDone(asked) : undefined;
    return replay ?? admitted;
  }
  const before = admitted.value;
  const decided = deed.decide(before);
  if (!decided.ok) return decided;

  const moved = decided.value;
  const act = { caseId: deed.caseId, state: caller.state, move, at: now };
  const written = writtenBy(act, before.heads, before, moved);
  const answered = answerTo(asked, { shared: moved.shared ?? before.shared, own: moved.own ?? before.own }, written);
  const saved = await cases.save({ ...act, before, moved, written, receipt: { ...asked.receipt, ...answered } });
  if (saved === 'moved-on') return saved;
  return saved === 'saved' ? ok(replyOf(answered)) : replayOf(asked);
};

/**
 * Changes a case by a pure move: load, compare the caller's view, decide, save whole. Where somebody else's change came
 * between, all is read and decided again; the caller hears of it only if its own view moved (stale-view).
 * Throws StoreBusy where the case moves on faster than it can be decided on; nothing is written then.
 */
export const changeCase = async <E>(
  cases: CaseStore,
  asked: Asked,
  deed: Deed<E>,
): Promise<Result<ChangeReply, E | ChangeFailure>> => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const changed = await changeOnce(cases, asked, deed);
    if (changed !== 'moved-on') return changed;
  }
  throw new StoreBusy(`The case changed ${tries} times while it was decided on`);
};
