import type { Agreement } from '../../domain/agreement/agreement.ts';
import { agreementOf } from '../../domain/agreement/agreement-of.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import { answerRun } from '../../domain/transit/transit-clocks.ts';

/** Until when a transit is to be answered, in both readings, as the partner is told; or that no legal deadline is known. */
export type ClockData =
  | { readonly earliest: string; readonly latest: string; readonly zone: string; readonly source: string }
  | { readonly notComputed: string; readonly source: string };

export const answerClock = (transit: Transit, agreements: readonly Agreement[]): ClockData => {
  const { agreement, requestingState, request, receivedAt } = transit;
  const run = answerRun(agreementOf(agreements, agreement), { requestingState, request, receivedAt });
  if (run.ok) {
    const { earliest, latest, source } = run.value;
    return { earliest: earliest.until, latest: latest.until, zone: latest.zone, source };
  }
  const { error } = run;
  if (error.kind === 'limit-unset') return { notComputed: error.kind, source: error.lookUp };
  return { notComputed: error.kind, source: 'source' in error ? error.source : `Calendar of ${error.state}` };
};
