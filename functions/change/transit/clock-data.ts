import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import type { NotComputed, Run } from '../../../domain/deadline/run.ts';
import type { Result } from '../../../domain/result.ts';
import type { Transit } from '../../../domain/transit/transit.ts';
import { answerRun, leadRun } from '../../../domain/transit/transit-clocks.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { ClockData } from '../../ports/transit-lines.ts';

/** Where it is to be looked up, or said, why nothing is computed. */
const notComputedSource = (error: NotComputed): string => {
  if (error.kind === 'limit-unset') return error.lookUp;
  return 'source' in error ? error.source : `Calendar of ${error.state}`;
};

const clockData = (run: Result<Run, NotComputed>): ClockData => {
  if (!run.ok) return { notComputed: run.error.kind, source: notComputedSource(run.error) };
  const { earliest, latest, source } = run.value;
  return { earliest: earliest.until, latest: latest.until, zone: latest.zone, source };
};

/** Until when the transit is to be answered. */
export const answerClock = (transit: Transit, agreements: Agreements): ClockData =>
  clockData(answerRun(agreementOf(agreements(), transit.agreement), transit));

/** Until when the transit had to be asked for. */
export const leadClock = (transit: Transit, agreements: Agreements): ClockData =>
  clockData(leadRun(agreementOf(agreements(), transit.agreement), transit));
