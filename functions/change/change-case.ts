import type { Side } from '../../domain/caller.ts';
import type { Files, Moved } from '../../domain/case/files.ts';
import { sideOf } from '../../domain/case/side.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { etagOf, matches } from '../http/etag.ts';
import type { Answered, Asked } from '../http/request.ts';
import type { CaseStore } from '../ports.ts';
import { answerTo } from './answer-to.ts';
import type { CaseChanged } from './case-changed.ts';
import { StoreBusy } from './store-busy.ts';
import { viewFor } from './view-for.ts';
import { writtenBy } from './written.ts';

export type ChangeFailure =
  | { readonly kind: 'case-not-found' | 'stale-view' | 'idempotency-key-reused' }
  | { readonly kind: 'other-side-acts'; readonly side: Side };

type Deed<E> = {
  readonly caseId: string;
  /** The side that may do this, or undefined where either may. */
  readonly side: Side | 'any-party';
  readonly decide: (files: Files) => Result<Moved, E>;
};

const tries = 20;

type ChangeReply = { readonly body: CaseChanged; readonly etag: string };

const replyOf = ({ answer, etag }: Answered): ChangeReply => ({ body: answer, etag });

/** The answer that the same request got a moment ago, while this one was running. */
export const replayOf = async (asked: Asked): Promise<Result<ChangeReply, { readonly kind: 'idempotency-key-reused' }>> => {
  const replayed = await asked.replay();
  return replayed.ok ? ok(replyOf(replayed.value)) : replayed;
};

/**
 * Changes a case by a pure move: load, compare the caller's view, decide, save whole. Where somebody else's change came
 * between, all is read and decided again; the caller hears of it only if its own view moved (stale-view).
 */
export const changeCase = async <E>(cases: CaseStore, asked: Asked, deed: Deed<E>): Promise<Result<ChangeReply, E | ChangeFailure>> => {
  const { caller, now, move, ifMatch } = asked;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = await cases.load(deed.caseId, caller.state);
    const view = before && viewFor(caller, before);
    if (before === undefined || view === undefined) return fail({ kind: 'case-not-found' });
    if (deed.side !== 'any-party' && sideOf(before.shared, caller.state) !== deed.side) {
      return fail({ kind: 'other-side-acts', side: deed.side });
    }
    if (!matches(ifMatch, etagOf(view))) return fail({ kind: 'stale-view' });

    const decided = deed.decide(before);
    if (!decided.ok) return decided;
    const moved = decided.value;
    const act = { caseId: deed.caseId, state: caller.state, move, at: now };
    const written = writtenBy(act, before.heads, before, moved);
    const after = { shared: moved.shared ?? before.shared, own: moved.own ?? before.own };
    const answered = answerTo(asked, after, written);
    const saved = await cases.save({ ...act, before, moved, written, receipt: { ...asked.receipt, ...answered } });
    if (saved === 'saved') return ok(replyOf(answered));
    if (saved === 'key-taken') return replayOf(asked);
  }
  throw new StoreBusy(`The case changed ${tries} times while it was decided on`);
};
