import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { openCase as open } from '../../../domain/case/open-case.ts';
import { emptyOwnFile } from '../../../domain/protection/own-file.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { answerTo } from '../../change/answer-to.ts';
import { replayOf } from '../../change/change-case.ts';
import { newHeads, type Salts, writtenBy } from '../../change/written.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports.ts';
import type { CaseRoutes } from './routes.ts';

type Ports = {
  readonly cases: CaseStore;
  readonly agreements: readonly Agreement[];
  readonly served: readonly StateCode[];
  readonly newCaseId: () => string;
  readonly salts: Salts;
};

export const openCase =
  ({ cases, agreements, served, newCaseId, salts }: Ports): Operation<CaseRoutes['openCase']> =>
  async ({ body, caller, now, asked }) => {
    const caseId = newCaseId();
    const facts = { ...body, caseId, requestingState: caller.state, openedBy: caller.subject };
    const opened = open(facts, agreements, now);
    if (!opened.ok) return opened;
    if (!served.includes(body.requestedState)) return fail({ kind: 'state-not-served', state: body.requestedState });

    const moved = { shared: opened.value };
    const act = { caseId, state: caller.state, move: asked.move, at: now };
    const written = writtenBy(act, newHeads(caseId, salts), {}, moved);
    const answered = answerTo(asked, { shared: opened.value, own: emptyOwnFile }, written);
    const saved = await cases.save({ ...act, before: undefined, moved, written, receipt: { ...asked.receipt, ...answered } });
    if (saved === 'moved-on') throw new Error('A new case id was taken');
    if (saved === 'saved') return ok({ body: answered.answer, etag: answered.etag });
    return replayOf(asked);
  };
