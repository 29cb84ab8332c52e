import { isExpired } from '../file/live-document.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { type Issued, validUntilOf } from '../file/travel-document.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

const source =
  'France-Kazakhstan, as reported: a further six months to one year where the return is not done in time; house rule: once, asked before expiry, afterwards a new document';

export type NotExtendable =
  | { readonly kind: 'document-expired'; readonly validUntil: CalendarDate; readonly source: string }
  | { readonly kind: 'document-already-extended'; readonly validUntil: CalendarDate; readonly source: string }
  | { readonly kind: 'newer-document'; readonly documentId: string };

/**
 * Why the document is not extended any more: it was once, a newer one took its place, or it is over everywhere. What was asked
 * for before the expiry can still be granted after it.
 */
export const extensionFault = (
  { travelDocuments }: ReadmissionCase,
  document: Issued,
  askedBy: Instant,
): NotExtendable | undefined => {
  const validUntil = validUntilOf(document);
  if ((document.extensions ?? []).length > 0) return { kind: 'document-already-extended', validUntil, source };
  const newest = travelDocuments.at(-1) ?? document;
  if (newest.documentId !== document.documentId && newest.status !== 'cancelled')
    return { kind: 'newer-document', documentId: newest.documentId };
  return isExpired(validUntil, askedBy) ? { kind: 'document-expired', validUntil, source } : undefined;
};
