import type { Agreement } from '../agreement/agreement.ts';
import type { RegisteredFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { onTheGround } from '../file/on-the-ground.ts';
import { validUntilOf } from '../file/travel-document.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { type DateFault, overAlready, tooFarAhead } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { extensionFault, type NotExtendable } from './extension-fault.ts';
import { issuedDocument, type NotLive, withDocument } from './named-document.ts';
import { type PersonStopped, stopBar } from './person-stopped.ts';
import { arrivalFault, type Bounds, type DoesNotCoverArrival, extendedValidity } from './validity.ts';

export type DocumentExtensionFacts = {
  readonly documentId: string;
  readonly validUntil: CalendarDate;
  readonly official: string;
};

export type ExtensionOutOfBounds = {
  readonly kind: 'document-extension-out-of-bounds';
  readonly validUntil: CalendarDate;
} & Bounds;

export type DocumentExtensionRefusal =
  | NotLive
  | DateFault
  | NotExtendable
  | WrongState
  | PersonStopped
  | ExtensionOutOfBounds
  | DoesNotCoverArrival;

/**
 * The issuing State extends a document: once, within the bounds of the agreement, only while the return is not done, and not for
 * a person for whom it has found a real risk there itself (design rule 7). The person's consent is no condition.
 */
export const extendTravelDocument = (
  files: Pick<RegisteredFiles, 'shared' | 'own' | 'kept'>,
  { documentId, validUntil, official }: DocumentExtensionFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, DocumentExtensionRefusal> => {
  const { shared } = files;
  const found = issuedDocument(shared, documentId);
  if (!found.ok) return found;
  const document = found.value;
  const ground = onTheGround(shared);
  if (!ground.ok) return ground;
  const stopped = stopBar(files, now);
  if (stopped !== undefined) return fail(stopped);
  const fault = extensionFault(shared, document, document.extensionAsked?.at ?? now);
  if (fault !== undefined) return fail(fault);
  const from = validUntilOf(document);
  const bounds = extendedValidity(agreement, shared.category, from);
  const { earliest, latest } = bounds;
  if ((earliest !== undefined && validUntil < earliest) || (latest !== undefined && validUntil > latest))
    return fail({ kind: 'document-extension-out-of-bounds', validUntil, ...bounds });
  const cannotBe = overAlready('validUntil', validUntil, now) ?? tooFarAhead('validUntil', validUntil, 'crossing-document', now);
  if (cannotBe !== undefined) return fail(cannotBe);
  const short = arrivalFault(shared, validUntil);
  if (short !== undefined) return fail(short);
  const extension = { at: now, official, from, validUntil };
  const extended = { ...document, extensions: [...(document.extensions ?? []), extension] };
  return moved({ shared: { ...withDocument(shared, extended), changedAt: now } });
};
