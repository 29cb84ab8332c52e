import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import { type NotComputed, type Run, runOf } from '../deadline/run.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { TransitRequest } from './transit-request.ts';

type Asked = { readonly requestingState: StateCode; readonly request: TransitRequest; readonly receivedAt: Instant };

/** Until when a transit has to be asked for, counted back from the entry where the text says so. */
export const leadRun = (agreement: Agreement, { requestingState, request }: Asked): Result<Run, NotComputed> =>
  runOf(agreement.limits['transit-lead'], agreement, {
    debtor: requestingState,
    category: request.category,
    from: request.itinerary.entry.at,
  });

/** Until when it has to be answered: from the receipt, or counted back from the entry, as the text says. */
export const answerRun = (agreement: Agreement, { request, receivedAt }: Asked): Result<Run, NotComputed> => {
  const limit = agreement.limits['transit-answer'];
  if (!bears(limit.start)) {
    const { period } = limit;
    return fail(
      'none' in period
        ? { kind: 'limit-not-in-text', source: period.source }
        : { kind: 'limit-unset', lookUp: 'lookUp' in period ? period.lookUp : period.source },
    );
  }
  const from = limit.start.value === 'planned-transit' ? request.itinerary.entry.at : receivedAt;
  return runOf(limit, agreement, { debtor: request.transitState, category: request.category, from });
};
