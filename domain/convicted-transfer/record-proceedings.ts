import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { ProceedingsOnRecord } from './recorded-facts.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type ProceedingsFacts = Omit<ProceedingsOnRecord, 'recordedAt'>;

/** The sentencing State records whether other proceedings against the person are open there. It counts for some days only. */
export const recordProceedings = (
  { shared }: TransferFiles,
  facts: ProceedingsFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState | RecordedDayFault> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const fault = recordedDayFault('checkedOn', facts.checkedOn, shared, now);
  if (fault !== undefined) return fail(fault);
  return movedTo(writtenShared({ ...open.value, proceedings: { ...facts, recordedAt: now }, changedAt: now }));
};
