import { findAgreement as find } from '../../../domain/agreement/find-agreement.ts';
import { fail, ok } from '../../../domain/result.ts';
import { localDay } from '../../../domain/time/calendars/local-day.ts';
import type { Operation } from '../../http/request.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { AgreementRoutes } from './routes.ts';
import { loadedSummary } from './summaries.ts';

export const findAgreement =
  ({ agreements }: { readonly agreements: Agreements }): Operation<AgreementRoutes['findAgreement']> =>
  async ({ query, now }) => {
    const { requestingState: requesting, requestedState: requested, category, limb, thirdStateTreaties, on } = query;
    if (requesting === requested) return fail({ kind: 'same-state', state: requested });
    if (category !== 'own-national' && limb === undefined) return fail({ kind: 'limb-missing' });
    const tie = category === 'own-national' || limb === undefined ? {} : { limb };
    const treaties = thirdStateTreaties === undefined ? {} : { thirdStateTreaties };
    const asked = { requesting, requested, category, ...tie, ...treaties, on: on ?? localDay(requesting, now) };
    const found = find(agreements(), asked);
    return found.ok ? ok({ body: loadedSummary(found.value) }) : found;
  };
