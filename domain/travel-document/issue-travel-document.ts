import type { Agreement } from '../agreement/agreement.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { onTheGround } from '../file/on-the-ground.ts';
import type { Issue, TravelDocument } from '../file/travel-document.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { type TooFarAhead, tooFarAhead } from '../policy/date-fault.ts';
import { fail, ok, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type NotForZone, zoneFault } from './document-zone.ts';
import { withDocument } from './named-document.ts';
import { arrivalFault, type DoesNotCoverArrival, firstValidity, type ValidTooLong, type ValidTooShort } from './validity.ts';

export type IssueFacts = Omit<Issue, 'at'>;

export type NotIssued = InFuture | TooFarAhead | ValidTooShort | ValidTooLong | DoesNotCoverArrival | NotForZone;

export type IssueRefusal = NotIssued | WrongState | { readonly kind: 'no-document-requested' };

/** The document as issued on those facts: valid as long as the agreement says, and beyond the arrival that is planned. */
export const issuedOn = (
  { shared }: Files,
  asked: TravelDocument,
  facts: IssueFacts,
  agreement: Agreement,
  now: Instant,
): Result<TravelDocument, NotIssued> => {
  const { issuedOn: day, validUntil } = facts;
  if (day > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'issuedOn', date: day });
  const { earliest, latest, source } = firstValidity(agreement, shared.category, day);
  if (earliest !== undefined && validUntil < earliest)
    return fail({ kind: 'document-valid-too-short', validUntil, earliest, source });
  if (latest !== undefined && validUntil > latest) return fail({ kind: 'document-valid-too-long', validUntil, latest, source });
  // A document may be recorded after the day on which it ended, but none is made for so long.
  const far = tooFarAhead('validUntil', validUntil, 'crossing-document', now);
  if (far !== undefined) return fail(far);
  const short = arrivalFault(shared, validUntil);
  if (short !== undefined) return fail(short);
  const issued = { ...asked, status: 'issued' as const, issued: { ...facts, at: now } };
  const unreadable = zoneFault(shared, issued);
  return unreadable === undefined ? ok(issued) : fail(unreadable);
};

/**
 * The issuing State issues the document that was asked for. The person's consent is recorded and never required
 * (France-Kazakhstan, Switzerland-Kazakhstan, Poland-Kazakhstan).
 */
export const issueTravelDocument = (
  files: Files,
  facts: IssueFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, IssueRefusal> => {
  const { shared } = files;
  const ground = onTheGround(shared);
  if (!ground.ok) return ground;
  const asked = shared.travelDocuments.find(({ status }) => status === 'requested');
  if (asked === undefined) return fail({ kind: 'no-document-requested' });
  const issued = issuedOn(files, asked, facts, agreement, now);
  return issued.ok ? moved({ shared: { ...withDocument(shared, issued.value), changedAt: now } }) : issued;
};
