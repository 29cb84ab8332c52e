import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import { type LimitName, limitOf } from '../agreement/limit.ts';
import { type NotComputed, notComputed, type Run, runOf } from '../deadline/run.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { TransitRequest } from './transit-request.ts';

type Asked = { readonly requestingState: StateCode; readonly request: TransitRequest; readonly receivedAt: Instant };

const limitFor = (agreement: Agreement, name: LimitName, { request: { category } }: Asked) => limitOf(agreement, name, category);

/** Until when a transit has to be asked for, counted back from the entry where the text says so. */
export const leadRun = (agreement: Agreement, asked: Asked): Result<Run, NotComputed> => {
  const { requestingState: debtor, request } = asked;
  return runOf(limitFor(agreement, 'transit-lead', asked), agreement, {
    debtor,
    receiver: request.transitState,
    category: request.category,
    from: request.itinerary.entry.at,
  });
};

/** Until when it has to be answered: from the receipt, or counted back from the entry, as the text says. */
export const answerRun = (agreement: Agreement, asked: Asked): Result<Run, NotComputed> => {
  const { requestingState: receiver, request, receivedAt } = asked;
  const limit = limitFor(agreement, 'transit-answer', asked);
  if (!bears(limit.start)) return fail(notComputed(bears(limit.period) ? limit.start : limit.period));
  const from = limit.start.value === 'planned-transit' ? request.itinerary.entry.at : receivedAt;
  return runOf(limit, agreement, { debtor: request.transitState, receiver, category: request.category, from });
};
