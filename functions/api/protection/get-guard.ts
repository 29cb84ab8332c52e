import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { sideOf } from '../../../domain/case/side.ts';
import { guard } from '../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../domain/movement/guard-facts-of.ts';
import { moverOf } from '../../../domain/movement/kind.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { guardedFiles } from '../../change/guarded-files.ts';
import type { Ruled } from '../../change/ruled.ts';
import { StoreBusy } from '../../change/store-busy.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports.ts';
import type { ProtectionRoutes } from './routes.ts';

const tries = 5;

/** One picture of the case with both own files, or undefined where the State is no party. */
const picture = async (cases: CaseStore, caseId: string, state: StateCode) => {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const stored = await cases.load(caseId, state);
    if (stored === undefined || sideOf(stored.shared, state) === undefined) return undefined;
    const files = await guardedFiles(cases, stored, state);
    if (files !== 'moved-on') return files;
  }
  throw new StoreBusy(`The case changed ${tries} times while it was read`);
};

export const getGuard =
  ({ cases, agreements }: Ruled): Operation<ProtectionRoutes['getGuard']> =>
  async ({ params, caller, now }) => {
    const files = await picture(cases, params.caseId, caller.state);
    if (files === undefined) return fail({ kind: 'case-not-found' });
    const { shared } = files;
    const facts = guardFactsOf(files, agreementOf(agreements, shared.agreement), now);
    const mover = moverOf(facts.kind);
    const isMover = sideOf(shared, caller.state) === mover;
    const standings = guard(facts);
    const { movement } = facts;
    return ok({
      body: {
        caseId: shared.id,
        kind: facts.kind,
        mover,
        at: now,
        ...(movement === undefined ? {} : { movement: movement.n, revision: movement.revision }),
        ...(isMover ? { mayDepart: standings.every(({ state }) => state !== 'not-met') } : {}),
        conditions: standings.filter(({ visibleTo }) => isMover || visibleTo === 'both'),
        assumptions: [...shared.agreement.assumptions],
      },
    });
  };
