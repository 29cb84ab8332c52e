import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { NationalityOnRecord } from './recorded-facts.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type NationalityFacts = Omit<NationalityOnRecord, 'recordedAt'>;

/** The administering State records whether the person is its national, by which proof. What the person is stated to be proves nothing. */
export const recordNationality = (
  { shared }: TransferFiles,
  facts: NationalityFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState | RecordedDayFault> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const fault = recordedDayFault('establishedOn', facts.establishedOn, shared, now);
  if (fault !== undefined) return fail(fault);
  return movedTo(writtenShared({ ...open.value, nationality: { ...facts, recordedAt: now }, changedAt: now }));
};
