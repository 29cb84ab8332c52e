import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { changed } from '../../../domain/file/moved.ts';
import { soughtLike } from '../../../domain/identity/sought.ts';
import { tooManyNames } from '../../../domain/identity/too-many-names.ts';
import { documentNumbers } from '../../../domain/identity/traits.ts';
import { fail, ok } from '../../../domain/result.ts';
import { openByLetter } from '../../../domain/transcription/open-by-letter.ts';
import { answerTo } from '../../change/case/answer-to.ts';
import { newHeads, writtenBy } from '../../change/case/written.ts';
import { givenBefore } from '../../change/given-before.ts';
import { untilSaved } from '../../change/until-saved.ts';
import type { Operation, RequestOf } from '../../http/request.ts';
import type { CaseOpened } from './case-opened.ts';
import { linkedCases } from './link-cases.ts';
import { isCaseOpened, type Opening, shownOnFile } from './opening.ts';
import type { CaseRoutes } from './routes.ts';

/**
 * Opens the case in the name of the other State. What the requested State’s register keeps, and its stop switches, are about what it asks
 * itself: they do not keep a request from it. `moved-on` where a case that is linked moved meanwhile.
 */
const openOnce = async (
  { cases, names, agreements, served, onPaper, newCaseId, salts }: Opening,
  { body, caller, now, asked }: RequestOf<CaseRoutes['openCaseFromLetter']>,
): Promise<Awaited<ReturnType<Operation<CaseRoutes['openCaseFromLetter']>>> | 'moved-on'> => {
  const { state } = caller;
  const { letter, delivery, official, ...request } = body;
  const { requestingState } = request;
  if (!served.includes(requestingState)) return fail({ kind: 'state-not-served', state: requestingState });
  if (!onPaper.includes(requestingState)) return fail({ kind: 'state-not-on-paper', state: requestingState });
  const unkept = tooManyNames(request.person);
  if (unkept !== undefined) return fail(unkept);
  const caseId = newCaseId();
  const facts = { ...request, caseId, requestedState: state, openedBy: caller.subject };
  const opened = openByLetter(facts, { letter, delivery, official }, agreements(), now);
  if (!opened.ok) return opened;
  const { shared: asStated, own } = opened.value;
  const [links, onFile] = await Promise.all([
    linkedCases(cases, asStated, state),
    names.onFile(state, soughtLike(asStated.person), documentNumbers(asStated)),
  ]);
  if (!links.ok) return links;
  const { family, put } = links.value;
  const shared = { ...asStated, linkedCases: family.shared };
  const kept = family.kept.length === 0 ? own : { ...own, linkedCases: family.kept };
  const moved = changed({ shared, own: kept });
  const act = { caseId, state, move: asked.move, at: now, inNameOf: requestingState };
  const written = writtenBy(act, newHeads(caseId, salts), {}, moved, agreementOf(agreements(), shared.agreement));
  const { answer: changedSo, etag } = answerTo(asked, { shared, own: kept }, written);
  const answer: CaseOpened = onFile.cases.length === 0 ? changedSo : { ...changedSo, alreadyOnFile: shownOnFile(onFile) };
  const receipt = { ...asked.receipt, answer, etag };
  const saved = await cases.save({ ...act, before: undefined, moved, written, replaced: put, receipt });
  if (saved === 'saved') return ok({ body: answer, etag });
  return (saved === 'key-taken' ? await givenBefore(asked, isCaseOpened) : undefined) ?? 'moved-on';
};

export const openCaseFromLetter =
  (opening: Opening): Operation<CaseRoutes['openCaseFromLetter']> =>
  (request) =>
    untilSaved('What a case is held against', () => openOnce(opening, request));
