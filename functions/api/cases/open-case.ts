import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { stopFor } from '../../../domain/agreement/use-stop.ts';
import { openCase as open } from '../../../domain/case/open-case.ts';
import { emptyOwnFile } from '../../../domain/protection/own-file.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { answerTo } from '../../change/answer-to.ts';
import { replayOf, replyOf } from '../../change/change-case.ts';
import { StoreBusy } from '../../change/store-busy.ts';
import { newHeads, type Salts, writtenBy } from '../../change/written.ts';
import type { Operation, RequestOf } from '../../http/request.ts';
import type { CaseStore } from '../../ports.ts';
import type { CaseRoutes } from './routes.ts';

type Ports = {
  readonly cases: CaseStore;
  readonly agreements: readonly Agreement[];
  readonly served: readonly StateCode[];
  readonly newCaseId: () => string;
  readonly salts: Salts;
};

const tries = 5;

/** Opens the case, held against the stop switches as they were read: `moved-on` where one moved meanwhile. */
const openOnce = async (
  { cases, agreements, served, newCaseId, salts }: Ports,
  { body, caller, now, asked }: RequestOf<CaseRoutes['openCase']>,
): Promise<Awaited<ReturnType<Operation<CaseRoutes['openCase']>>> | 'moved-on'> => {
  const caseId = newCaseId();
  const facts = { ...body, caseId, requestingState: caller.state, openedBy: caller.subject };
  const opened = open(facts, agreements, now);
  if (!opened.ok) return opened;
  if (!served.includes(body.requestedState)) return fail({ kind: 'state-not-served', state: body.requestedState });
  const { agreement, category } = opened.value;
  const use = await cases.useOf(agreement.id, caller.state);
  const stop = stopFor(use, { category, destination: body.requestedState });
  if (stop !== undefined) return fail({ kind: 'use-stopped', agreement: agreement.id, since: stop.since });

  const moved = { shared: opened.value };
  const act = { caseId, state: caller.state, move: asked.move, at: now };
  const written = writtenBy(act, newHeads(caseId, salts), {}, moved, agreementOf(agreements, agreement));
  const answered = answerTo(asked, { shared: opened.value, own: emptyOwnFile }, written);
  const usesSeen = [{ agreement: agreement.id, state: caller.state, version: use.version }];
  const receipt = { ...asked.receipt, ...answered };
  const saved = await cases.save({ ...act, before: undefined, moved, written, receipt, usesSeen });
  if (saved === 'saved') return ok(replyOf(answered));
  return saved === 'moved-on' ? saved : replayOf(asked);
};

export const openCase =
  (ports: Ports): Operation<CaseRoutes['openCase']> =>
  async (request) => {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const opened = await openOnce(ports, request);
      if (opened !== 'moved-on') return opened;
    }
    throw new StoreBusy(`The stop switches moved ${tries} times while a case was opened`);
  };
