import type { Part } from '../../domain/caller.ts';
import type { ListFull } from '../../domain/file/list-bound.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { etagOf, matches, viewAlone } from '../http/etag.ts';
import type { Answered, Asked } from '../http/request.ts';
import { type ChangeReply, givenBefore } from './given-before.ts';
import type { Admitted, KindOfFile } from './kind-of-file.ts';
import type { Looked } from './looked.ts';
import type { Deciding } from './seeing.ts';
import { untilSaved } from './until-saved.ts';

/** Why a change is refused before its move is asked, or because of what it would fill. */
export type ChangeFailure<Missing extends string> =
  | ListFull
  | { readonly kind: Missing | 'stale-view' | 'idempotency-key-reused' }
  | { readonly kind: 'other-side-acts'; readonly side: Exclude<Part, 'any-party'> };

/** What is done to a file: to which, by which part of it, and the move. */
export type Deed<Stored, Moved, E> = {
  readonly id: string;
  readonly part: Part;
  readonly decide: Deciding<Stored, Moved, E>;
};

type Kind<Stored, Moved, Answer extends Answered['answer'], Missing extends string> = KindOfFile<Stored, Moved, Answer, Missing>;

/** Lets in who is a party, acts in that part, and decided on the view as it is. */
const admit = <Stored, Moved, Answer extends Answered['answer'], Missing extends string>(
  { missing, sideOf, actsAs, viewFor }: Kind<Stored, Moved, Answer, Missing>,
  { caller, ifMatch }: Asked,
  part: Part,
  before: Stored | undefined,
): Result<Admitted<Stored>, ChangeFailure<Missing>> => {
  const side = before && sideOf(before, caller.state);
  if (before === undefined || side === undefined) return fail({ kind: missing });
  if (part !== 'any-party' && !actsAs(part, side, before)) return fail({ kind: 'other-side-acts', side: part });
  return matches(viewAlone(ifMatch), etagOf(viewFor(before, caller))) ? ok({ before, side }) : fail({ kind: 'stale-view' });
};

/** Whether the caller named what it is shown with its view, where the move rests on that. */
const hasSeen = <Stored, Moved, Answer extends Answered['answer'], Missing extends string>(
  { viewFor }: Kind<Stored, Moved, Answer, Missing>,
  { caller, ifMatch }: Asked,
  before: Stored,
  { shown }: Looked,
): boolean => shown === undefined || matches(ifMatch, etagOf(viewFor(before, caller), shown));

const changeOnce = async <Stored, Moved, Answer extends Answered['answer'], Missing extends string, E>(
  kind: Kind<Stored, Moved, Answer, Missing>,
  asked: Asked,
  { id, part, decide }: Deed<Stored, Moved, E>,
): Promise<Result<ChangeReply<Answer>, E | ChangeFailure<Missing>> | 'moved-on'> => {
  const { caller, move, receipt } = asked;
  const admitted = admit(kind, asked, part, await kind.load(id, caller.state));
  if (!admitted.ok) {
    // The view may have been moved by this very request, sent twice: then its answer is owed again.
    const replay = admitted.error.kind === 'stale-view' ? await givenBefore(asked, kind.isAnswer) : undefined;
    return replay ?? admitted;
  }
  const { before, side } = admitted.value;
  const decided = await decide(admitted.value, asked);
  if (decided === 'moved-on') return decided;
  const { result, ...looked } = decided;
  if (!hasSeen(kind, asked, before, looked)) return fail({ kind: 'stale-view' });
  if (!result.ok) return result;
  const full = kind.fullList(before, result.value, { side, move });
  if (full !== undefined) return fail(full);
  const writing = await kind.writing(asked, admitted.value, result.value, looked);
  if (writing === 'moved-on') return writing;
  const { answer, etag, save, settle } = writing;
  const saved = await save({ ...receipt, answer, etag });
  if (saved === 'moved-on') return saved;
  if (saved === 'key-taken') return (await givenBefore(asked, kind.isAnswer)) ?? 'moved-on';
  await settle();
  return ok({ body: answer, etag });
};

/**
 * Changes a file by a pure move, whatever its kind: load, compare the caller's view, decide on what the move may look at, save whole,
 * answer. Where somebody else's change came between, all is read and decided again; the caller hears of it only if its own view moved
 * (`stale-view`). A request that was answered meanwhile gets that answer again.
 * Throws StoreBusy where the file moves on faster than it can be decided on; nothing is written then.
 */
export const changeFile = <Stored, Moved, Answer extends Answered['answer'], Missing extends string, E>(
  kind: Kind<Stored, Moved, Answer, Missing>,
  asked: Asked,
  deed: Deed<Stored, Moved, E>,
): Promise<Result<ChangeReply<Answer>, E | ChangeFailure<Missing>>> => untilSaved(kind.name, () => changeOnce(kind, asked, deed));
