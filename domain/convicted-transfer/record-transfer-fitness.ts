import type { Fitness } from '../file/fitness.ts';
import { type DateFault, tooEarly, tooFarAhead } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { TransferFiles } from './transfer-files.ts';
import { keptFor, type TransferMoved, writtenOwn } from './transfer-moved.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type TransferFitnessFacts = Omit<Fitness, 'recordedAt'>;

/** The sentencing State records whether a doctor finds the person fit for the journey. It stays in its own file. */
export const recordTransferFitness = (
  { shared, own }: TransferFiles,
  facts: TransferFitnessFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState | RecordedDayFault | DateFault> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const { examinedOn, validUntil } = facts;
  const fault =
    recordedDayFault('examinedOn', examinedOn, shared, now) ??
    tooEarly('validUntil', validUntil, examinedOn, 'House rule: a certificate ends on no day before the examination') ??
    tooFarAhead('validUntil', validUntil, 'time', now);
  if (fault !== undefined) return fail(fault);
  return keptFor(writtenOwn({ ...own, fitness: { ...facts, recordedAt: now } }));
};
