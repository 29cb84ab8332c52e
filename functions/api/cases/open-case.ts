import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { stopFor } from '../../../domain/agreement/use-stop.ts';
import { openCase as open } from '../../../domain/case/open-case.ts';
import type { Family } from '../../../domain/file/linked-case.ts';
import { changed } from '../../../domain/file/moved.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import { soughtLike } from '../../../domain/identity/sought.ts';
import { tooManyNames } from '../../../domain/identity/too-many-names.ts';
import { documentNumbers, traitsOf } from '../../../domain/identity/traits.ts';
import { foundAndStated, ownFileAtOpening } from '../../../domain/protection/own-file-at-opening.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { answerTo } from '../../change/case/answer-to.ts';
import { newHeads, writtenBy } from '../../change/case/written.ts';
import { givenBefore } from '../../change/given-before.ts';
import { untilSaved } from '../../change/until-saved.ts';
import type { Operation, RequestOf } from '../../http/request.ts';
import type { CaseOpened } from './case-opened.ts';
import { linkedCases } from './link-cases.ts';
import { isCaseOpened, type Opening, shownOnFile } from './opening.ts';
import type { CaseRoutes } from './routes.ts';

/** The own file with the members of the family whose cases the other State cannot read. */
const keptFamily = (own: OwnFile, { kept: linkedCases }: Family, changedAt: Instant): OwnFile =>
  linkedCases.length === 0 ? own : { ...own, linkedCases, changedAt };

/** Opens the case, held against the stop switches and the register as they were read: `moved-on` where one moved meanwhile. */
const openOnce = async (
  { cases, register, names, agreements, served, newCaseId, salts }: Opening,
  { body: { claim, ...body }, caller, now, asked }: RequestOf<CaseRoutes['openCase']>,
): Promise<Awaited<ReturnType<Operation<CaseRoutes['openCase']>>> | 'moved-on'> => {
  const { state } = caller;
  const unkept = tooManyNames(body.person);
  if (unkept !== undefined) return fail(unkept);
  const caseId = newCaseId();
  const opened = open({ ...body, caseId, requestingState: state, openedBy: caller.subject }, agreements(), now);
  if (!opened.ok) return opened;
  if (!served.includes(body.requestedState)) return fail({ kind: 'state-not-served', state: body.requestedState });
  const asStated = opened.value;
  const { agreement, category } = asStated;
  const [use, known, links, onFile] = await Promise.all([
    cases.useOf(agreement.id, state),
    register.find(state, traitsOf(asStated), { caseId, at: now, settled: [] }),
    linkedCases(cases, asStated, state),
    names.onFile(state, soughtLike(asStated.person), documentNumbers(asStated)),
  ]);
  const stop = stopFor(use, { category, destination: body.requestedState });
  if (stop !== undefined) return fail({ kind: 'use-stopped', agreement: agreement.id, since: stop.since });
  const own = ownFileAtOpening(claim, known.kept, now, known.more);
  if (!own.ok) return own;
  if (!links.ok) return links;

  const { family, put } = links.value;
  const shared = { ...asStated, linkedCases: family.shared };
  const { found, stated } = foundAndStated(own.value);
  const kept = keptFamily(stated, family, now);
  const moved = changed(kept === emptyOwnFile ? { shared } : { shared, own: kept });
  const act = { caseId, state, move: asked.move, at: now };
  const written = writtenBy(act, newHeads(caseId, salts), {}, moved, agreementOf(agreements(), agreement));
  const { answer: changedSo, etag } = answerTo(asked, { shared, own: { ...kept, ...found } }, written);
  const answer: CaseOpened = onFile.cases.length === 0 ? changedSo : { ...changedSo, alreadyOnFile: shownOnFile(onFile) };
  const saved = await cases.save({
    ...act,
    before: undefined,
    moved,
    found,
    written,
    usesSeen: [{ agreement: agreement.id, state, version: use.version }],
    itemsSeen: known.seen,
    replaced: put,
    receipt: { ...asked.receipt, answer, etag },
  });
  if (saved === 'saved') return ok({ body: answer, etag });
  return (saved === 'key-taken' ? await givenBefore(asked, isCaseOpened) : undefined) ?? 'moved-on';
};

export const openCase =
  (opening: Opening): Operation<CaseRoutes['openCase']> =>
  (request) =>
    untilSaved('What a case is held against', () => openOnce(opening, request));
