import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Information } from './consent-on-record.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type InformationFacts = Omit<Information, 'n' | 'recordedAt'>;

/**
 * The sentencing State records that the person was told, in a language the person understands, what a transfer means and what follows
 * from it. No consent is one without it.
 */
export const informPerson = (
  { shared }: TransferFiles,
  facts: InformationFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState | RecordedDayFault> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const fault = recordedDayFault('toldOn', facts.toldOn, shared, now);
  if (fault !== undefined) return fail(fault);
  const earlier = shared.information ?? [];
  const information = [...earlier, { ...facts, n: earlier.length + 1, recordedAt: now }];
  return movedTo(writtenShared({ ...open.value, information, changedAt: now }));
};
