import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import { type CalendarDate, dayInUtc, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { documentNamed, withDocument } from './named-document.ts';

export type IdentityDocumentFacts = { readonly documentId: string; readonly issuedOn: CalendarDate };

export type IdentityDocumentRefusal =
  | InFuture
  | { readonly kind: 'document-not-used' }
  | { readonly kind: 'identity-document-already-recorded'; readonly issuedOn: CalendarDate }
  | { readonly kind: 'identity-document-before-arrival'; readonly arrivedOn: CalendarDate };

/** The receiving State records that the person got identity documents: the travel document need not prove the identity any more. */
export const recordIdentityDocument = (
  { shared }: Files,
  { documentId, issuedOn }: IdentityDocumentFacts,
  now: Instant,
): Result<Moved, IdentityDocumentRefusal> => {
  const document = documentNamed(shared, documentId);
  const { status, usedAt, identityDocumentOn } = document;
  if (status !== 'used' || usedAt === undefined) return fail({ kind: 'document-not-used' });
  if (identityDocumentOn !== undefined) return fail({ kind: 'identity-document-already-recorded', issuedOn: identityDocumentOn });
  if (issuedOn > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'issuedOn', date: issuedOn });
  if (issuedOn < dayInUtc(usedAt)) return fail({ kind: 'identity-document-before-arrival', arrivedOn: dayInUtc(usedAt) });
  return moved({ shared: { ...withDocument(shared, { ...document, identityDocumentOn: issuedOn }), changedAt: now } });
};
