import { knownBeside } from '../../../domain/agreement/known-beside.ts';
import { convictedPersonTreaties } from '../../../domain/convicted-transfer/register.ts';
import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { AgreementRoutes } from './routes.ts';
import { knownSummary, loadedSummary, treatySummary } from './summaries.ts';

export const listAgreements =
  ({ agreements }: { readonly agreements: Agreements }): Operation<AgreementRoutes['listAgreements']> =>
  async () =>
    ok({
      body: {
        items: [
          ...agreements().map(loadedSummary),
          ...knownBeside(agreements()).map(knownSummary),
          ...convictedPersonTreaties.map(treatySummary),
        ],
      },
    });
