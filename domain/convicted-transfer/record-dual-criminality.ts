import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { DualCriminalityOnRecord } from './recorded-facts.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type DualCriminalityFacts = Omit<DualCriminalityOnRecord, 'recordedAt'>;

/** The administering State finds whether the act is a crime in its law too, with the article where it is. */
export const recordDualCriminality = (
  { shared }: TransferFiles,
  facts: DualCriminalityFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState | RecordedDayFault> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const fault = recordedDayFault('foundOn', facts.foundOn, shared, now);
  if (fault !== undefined) return fail(fault);
  return movedTo(writtenShared({ ...open.value, dualCriminality: { ...facts, recordedAt: now }, changedAt: now }));
};
