import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { weighEvidence } from '../../../domain/agreement/weigh-evidence.ts';
import { sideOf } from '../../../domain/file/side.ts';
import { fail, ok } from '../../../domain/result.ts';
import { dayInUtc } from '../../../domain/time/calendar-date.ts';
import type { Operation } from '../../http/request.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { AgreementRoutes } from './routes.ts';

export const getCaseEvidence =
  ({
    cases,
    agreements,
  }: {
    readonly cases: CaseStore;
    readonly agreements: Agreements;
  }): Operation<AgreementRoutes['getCaseEvidence']> =>
  async ({ params, caller, now }) => {
    const stored = await cases.load(params.caseId, caller.state);
    if (stored === undefined || sideOf(stored.shared, caller.state) === undefined) return fail({ kind: 'case-not-found' });
    const { id: caseId, agreement, evidence } = stored.shared;
    const rules = agreementOf(agreements(), agreement);
    const on = dayInUtc(now);
    const items = evidence.map((piece, index) => {
      const { weight, why } = weighEvidence(rules, piece, stored.shared, on);
      return { n: index + 1, kind: piece.kind, form: piece.form, weight, why };
    });
    const { id, edition, assumptions } = agreement;
    return ok({ body: { caseId, on, agreement: id, edition, items, assumptions: [...assumptions] } });
  };
