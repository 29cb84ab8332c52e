import type { TravelDocument } from '../file/travel-document.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/**
 * Whether the document proves who its holder is on that day: from its issue until its date, after the arrival too, and no longer
 * once identity documents are issued (France-Kazakhstan, as reported: the time is for the person to obtain them).
 */
export const provesIdentity = (
  { status, issued, extensions, identityDocumentOn }: TravelDocument,
  today: CalendarDate,
): boolean => {
  if (issued === undefined || status === 'cancelled' || today < issued.issuedOn) return false;
  const until = extensions?.at(-1)?.validUntil ?? issued.validUntil;
  return today <= until && (identityDocumentOn === undefined || today < identityDocumentOn);
};
