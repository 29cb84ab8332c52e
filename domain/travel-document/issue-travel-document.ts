import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import type { Files, Moved } from '../case/files.ts';
import type { InFuture } from '../case/in-future.ts';
import type { WrongState } from '../case/wrong-state.ts';
import { onTheGround } from '../movement/on-the-ground.ts';
import { fail, ok, type Result } from '../result.ts';
import { addDays, addMonths, type CalendarDate, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Period } from '../time/period.ts';
import type { TravelDocument } from './travel-document.ts';

export type IssueFacts = Omit<NonNullable<TravelDocument['issued']>, 'at'>;

export type IssueRefusal =
  | WrongState
  | InFuture
  | { readonly kind: 'no-document-requested' }
  | {
      readonly kind: 'document-valid-too-short';
      readonly validUntil: CalendarDate;
      readonly earliest: CalendarDate;
      readonly source: string;
    };

const after = (from: CalendarDate, { count, unit }: Period): CalendarDate =>
  unit === 'months' || unit === 'years' ? addMonths(from, unit === 'months' ? count : count * 12) : addDays(from, count);

/**
 * The issuing State issues the document that was asked for, valid at least as long as the agreement says. The person's
 * consent is recorded and never required (France-Kazakhstan, Switzerland-Kazakhstan, Poland-Kazakhstan).
 */
export const issueTravelDocument = (
  { shared }: Files,
  facts: IssueFacts,
  { travelDocument: { validity } }: Agreement,
  now: Instant,
): Result<Moved, IssueRefusal> => {
  const ground = onTheGround(shared);
  if (!ground.ok) return ground;
  const asked = shared.travelDocuments.find(({ status }) => status === 'requested');
  if (asked === undefined) return fail({ kind: 'no-document-requested' });
  const { issuedOn, validUntil } = facts;
  if (issuedOn > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'issuedOn', date: issuedOn });
  const earliest = bears(validity) ? after(issuedOn, validity.value) : issuedOn;
  if (validUntil < earliest)
    return fail({
      kind: 'document-valid-too-short',
      validUntil,
      earliest,
      source: bears(validity) ? validity.source : 'House rule: a document ends after it begins',
    });
  const issued = { ...asked, status: 'issued' as const, issued: { ...facts, at: now } };
  const travelDocuments = shared.travelDocuments.map((document) => (document === asked ? issued : document));
  return ok({ shared: { ...shared, travelDocuments, changedAt: now } });
};
