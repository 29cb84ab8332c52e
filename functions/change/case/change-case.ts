import { type NotUsable, notUsable } from '../../../domain/attachment/references.ts';
import type { Part } from '../../../domain/caller.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import { fail, type Result } from '../../../domain/result.ts';
import type { Asked } from '../../http/request.ts';
import type { StoredCase } from '../../ports/stored-case.ts';
import type { CaseChanged } from '../../schema/case-changed.ts';
import { type ChangeFailure, changeFile } from '../change-file.ts';
import type { ChangeReply } from '../given-before.ts';
import type { Deciding } from '../seeing.ts';
import { kindOfCase } from './kind-of-case.ts';
import type { Ruled } from './ruled.ts';
import type { Alongside } from './writing-case.ts';

/** The move of a case, with the reading of what it may look at. */
export type DecidingCase<E> = Deciding<StoredCase, Moved, E>;

/** What is done to a case: by which part of it, the move, and what is written beside. */
export type CaseDeed<E> = Alongside & { readonly caseId: string; readonly part: Part; readonly decide: DecidingCase<E> };

/** What a change of a case comes to. */
export type CaseResult<E> = Result<ChangeReply<CaseChanged>, E | NotUsable | ChangeFailure<'case-not-found'>>;

/** The move, refused where it refers to a file that is not there for it: no move has to think of that. */
const referring =
  <E>(decide: DecidingCase<E>): DecidingCase<E | NotUsable> =>
  async (admitted, asked) => {
    const decided = await decide(admitted, asked);
    if (decided === 'moved-on' || !decided.result.ok) return decided;
    const fault = notUsable(admitted.before, decided.result.value);
    return fault === undefined ? decided : { ...decided, result: fail(fault) };
  };

/** Changes a case by a pure move, as `changeFile` does with whatever kind of file. */
export const changeCase = <E>(
  ruled: Ruled,
  asked: Asked,
  { caseId, part, decide, ...alongside }: CaseDeed<E>,
): Promise<CaseResult<E>> => changeFile(kindOfCase(ruled, alongside), asked, { id: caseId, part, decide: referring(decide) });
