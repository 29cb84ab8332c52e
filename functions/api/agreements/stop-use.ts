import { stopUse as stop } from '../../../domain/agreement/use-stop.ts';
import type { Operation } from '../../http/request.ts';
import type { AgreementUses } from '../../ports/agreement-uses.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { AgreementRoutes } from './routes.ts';
import { switchUse } from './switch-use.ts';

export const stopUse =
  ({
    agreements,
    uses,
  }: {
    readonly agreements: Agreements;
    readonly uses: AgreementUses;
  }): Operation<AgreementRoutes['stopUse']> =>
  ({ params: { agreementId }, body, caller, now, asked }) =>
    switchUse(agreements, uses, asked, agreementId, (before, agreement) =>
      stop(before, { ...body, subject: caller.subject }, agreement, now),
    );
