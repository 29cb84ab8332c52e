import { type DateFault, overAlready, tooEarly, tooFarAhead } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { DocumentOnRecord } from './recorded-facts.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type TravelDocumentFacts = Omit<DocumentOnRecord, 'recordedAt'>;

/** The administering State records the document of its own by which its national crosses the border. The latest counts. */
export const recordTransferDocument = (
  { shared }: TransferFiles,
  facts: TravelDocumentFacts,
  now: Instant,
): Result<TransferMoved, WrongTransferState | RecordedDayFault | DateFault> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const { issuedOn, validUntil } = facts;
  const fault =
    recordedDayFault('issuedOn', issuedOn, shared, now) ??
    overAlready('validUntil', validUntil, now) ??
    tooEarly('validUntil', validUntil, issuedOn, 'House rule: a document ends on no day before it is issued') ??
    tooFarAhead('validUntil', validUntil, 'crossing-document', now);
  if (fault !== undefined) return fail(fault);
  return movedTo(writtenShared({ ...open.value, travelDocument: { ...facts, recordedAt: now }, changedAt: now }));
};
