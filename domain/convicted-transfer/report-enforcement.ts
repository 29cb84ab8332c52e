import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import { earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { EnforcementReport } from './hand-over.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { type WrongTransferState, wrongTransferState } from './wrong-transfer-state.ts';

export type EnforcementFacts = Pick<EnforcementReport, 'stage' | 'on' | 'report'>;

export const afterTheHandOver = 'House rule: nothing of the enforcement is of a day before the hand-over';

/** The administering State reports how the sentence is enforced. What was handed over in breach stays so, whatever is reported. */
export const reportEnforcement = (
  { shared }: TransferFiles,
  facts: EnforcementFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState | RecordedDayFault | TooEarly> => {
  if (shared.status !== 'handed-over' && shared.status !== 'enforced' && shared.status !== 'handed-over-in-breach')
    return wrongTransferState(shared, 'handed-over', 'enforced', 'handed-over-in-breach');
  const fault =
    recordedDayFault('on', facts.on, shared, now) ??
    tooEarly('on', facts.on, earliestDayAnywhere(shared.handOver.at), afterTheHandOver);
  if (fault !== undefined) return fail(fault);
  const earlier = shared.status === 'handed-over' ? [] : (shared.reports ?? []);
  const reports = [...earlier, { ...facts, n: earlier.length + 1, recordedAt: now }];
  return movedTo(
    shared.status === 'handed-over-in-breach'
      ? writtenShared({ ...shared, reports, changedAt: now })
      : writtenShared({ ...shared, status: 'enforced', reports, changedAt: now }),
  );
};
