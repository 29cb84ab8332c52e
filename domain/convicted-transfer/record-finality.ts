import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { FinalityOnRecord } from './recorded-facts.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type FinalityFacts = Omit<FinalityOnRecord, 'recordedAt'>;

/** The sentencing State certifies whether the judgment is final and can be carried out. The latest record counts, also one that it is not. */
export const recordFinality = (
  { shared }: TransferFiles,
  facts: FinalityFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState | RecordedDayFault> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const fault = recordedDayFault('since', facts.since, shared, now);
  if (fault !== undefined) return fail(fault);
  return movedTo(writtenShared({ ...open.value, finality: { ...facts, recordedAt: now }, changedAt: now }));
};
