import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import { type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { issuedDocument, type NotLive, withDocument } from './named-document.ts';

export type HandOverFacts = {
  readonly documentId: string;
  readonly on: CalendarDate;
  readonly to: string;
  readonly official: string;
};

export type HandOverRefusal =
  | NotLive
  | InFuture
  | { readonly kind: 'document-already-handed-over'; readonly on: CalendarDate }
  | { readonly kind: 'handed-over-before-issue'; readonly issuedOn: CalendarDate };

/** The issuing State hands the document to the authority that moves the person, not to the person (Benelux-Kazakhstan, implementing protocol, art. 4). */
export const handOverTravelDocument = (
  { shared }: Files,
  { documentId, on, to, official }: HandOverFacts,
  now: Instant,
): Result<Moved, HandOverRefusal> => {
  const found = issuedDocument(shared, documentId);
  if (!found.ok) return found;
  const { handedOver, issued } = found.value;
  if (handedOver !== undefined) return fail({ kind: 'document-already-handed-over', on: handedOver.on });
  if (on > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'on', date: on });
  if (on < issued.issuedOn) return fail({ kind: 'handed-over-before-issue', issuedOn: issued.issuedOn });
  const document = { ...found.value, status: 'handed-over' as const, handedOver: { at: now, on, to, official } };
  return moved({ shared: { ...withDocument(shared, document), changedAt: now } });
};
