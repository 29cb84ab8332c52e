import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { type Limit, type LimitName, limitDebtors, limitNames } from '../../../domain/agreement/limit.ts';
import { assumptionsOf } from '../../../domain/agreement/stage-record.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { AgreementUses } from '../../ports.ts';
import { loadedAs } from './loaded-as.ts';
import type { AgreementRoutes } from './routes.ts';

/** Every limit, with who owes what is to be done within it. */
const limitsView = ({ limits }: Agreement) =>
  Object.fromEntries(limitNames.map((name) => [name, { owedBy: limitDebtors[name], ...limits[name] }])) as {
    readonly [Name in LimitName]: Limit & { readonly owedBy: (typeof limitDebtors)[Name] };
  };

export const getAgreement =
  (agreements: readonly Agreement[], uses: AgreementUses): Operation<AgreementRoutes['getAgreement']> =>
  async ({ params: { agreementId }, query: { edition }, caller }) => {
    const agreement = loadedAs(agreements, agreementId, edition);
    if (agreement === undefined) return fail({ kind: 'agreement-not-found' });
    const { stops } = await uses.find(agreementId, caller.state);
    const shown = stops.map(({ by: _stopper, resumed, ...stop }) => {
      if (resumed === undefined) return stop;
      const { by: _resumer, ...resumption } = resumed;
      return { ...stop, resumed: resumption };
    });
    const limits = limitsView(agreement);
    return ok({ body: { ...agreement, limits, assumptions: [...assumptionsOf(agreement)], stops: shown } });
  };
