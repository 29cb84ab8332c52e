import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { moverIn, sideOf, stateOn } from '../../../domain/file/side.ts';
import { linkedIn } from '../../../domain/movement/condition/minor.ts';
import { type GuardTable, guard } from '../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../domain/movement/guard-facts-of.ts';
import { otherProcedures, otherProceduresThere } from '../../../domain/protection/other-procedures.ts';
import { stopsAgainst } from '../../../domain/protection/standing-stop.ts';
import { fail, ok } from '../../../domain/result.ts';
import { picture } from '../../change/case/picture.ts';
import type { Ruled } from '../../change/case/ruled.ts';
import type { Operation } from '../../http/request.ts';
import { standingView } from './guard-view.ts';
import type { ProtectionRoutes } from './routes.ts';

/** So many stops are shown, and so many other procedures; whether there are more is said. */
const stopsShown = 20;

export const getGuard =
  (ruled: Ruled, table?: GuardTable): Operation<ProtectionRoutes['getGuard']> =>
  async ({ params, caller, now }) => {
    const files = await picture(ruled, params.caseId, caller.state, now);
    if (files === undefined) return fail({ kind: 'case-not-found' });
    const { shared, own, keptBy, more } = files;
    const facts = guardFactsOf(files, agreementOf(ruled.agreements(), shared.agreement), now);
    const mover = moverIn(shared);
    const isMover = stateOn(shared, mover) === caller.state;
    const standings = guard(facts, table);
    const side = sideOf(shared, caller.state) ?? mover;
    const known = { own, kept: keptBy[side], edition: shared.personEdition };
    const stops = stopsAgainst(known, facts.way, now);
    const procedures = (isMover ? otherProcedures : otherProceduresThere)(known, now);
    const { movement } = facts;
    return ok({
      body: {
        caseId: shared.id,
        kind: facts.kind,
        mover,
        at: now,
        ...(movement === undefined ? {} : { movement: movement.n, revision: movement.revision }),
        ...(isMover ? { mayDepart: standings.every(({ state }) => state !== 'not-met') } : {}),
        conditions: standings
          .filter(({ visibleTo }) => isMover || visibleTo === 'both')
          .map((standing) => standingView(standing, now)),
        stops: stops.slice(0, stopsShown),
        otherProcedures: procedures.slice(0, stopsShown),
        ...(more || stops.length > stopsShown || procedures.length > stopsShown ? { moreStops: true as const } : {}),
        linkedCases: isMover ? [...linkedIn(facts)] : [],
        assumptions: [...shared.agreement.assumptions],
      },
    });
  };
