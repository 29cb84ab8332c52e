import { resumeUse as resume } from '../../../domain/agreement/use-stop.ts';
import type { Operation } from '../../http/request.ts';
import type { AgreementUses } from '../../ports/agreement-uses.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { AgreementRoutes } from './routes.ts';
import { switchUse } from './switch-use.ts';

export const resumeUse =
  ({
    agreements,
    uses,
  }: {
    readonly agreements: Agreements;
    readonly uses: AgreementUses;
  }): Operation<AgreementRoutes['resumeUse']> =>
  ({ params: { agreementId }, body, caller, now, asked }) =>
    switchUse(agreements, uses, asked, agreementId, (before) => resume(before, { ...body, subject: caller.subject }, now));
