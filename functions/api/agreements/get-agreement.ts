import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { assumptionsOf } from '../../../domain/agreement/stage-record.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { AgreementUses } from '../../ports.ts';
import { loadedAs } from './loaded-as.ts';
import type { AgreementRoutes } from './routes.ts';

export const getAgreement =
  (agreements: readonly Agreement[], uses: AgreementUses): Operation<AgreementRoutes['getAgreement']> =>
  async ({ params: { agreementId }, query: { edition }, caller }) => {
    const agreement = loadedAs(agreements, agreementId, edition);
    if (agreement === undefined) return fail({ kind: 'agreement-not-found' });
    const { stops } = await uses.find(agreementId, caller.state);
    const shown = stops.map(({ by: _subject, ...stop }) => stop);
    return ok({ body: { ...agreement, assumptions: [...assumptionsOf(agreement)], stops: shown } });
  };
