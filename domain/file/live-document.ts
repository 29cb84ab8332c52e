import type { Side } from '../caller.ts';
import { type CalendarDate, earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { ReadmissionCase } from './readmission-case.ts';
import { type Issued, isIssued, type TravelDocument, validUntilOf } from './travel-document.ts';

/** Whether a validity is over everywhere on Earth: nobody has to guess by whose midnight it ends. */
export const isExpired = (validUntil: CalendarDate, now: Instant): boolean => validUntil < earliestDayAnywhere(now);

/** The document that is asked for, or issued and not expired everywhere. There is one at most in a case. */
export const liveDocument = ({ travelDocuments }: ReadmissionCase, now: Instant): TravelDocument | undefined =>
  travelDocuments.find(
    (document) => document.status === 'requested' || (isIssued(document) && !isExpired(validUntilOf(document), now)),
  );

/** The issued documents in whose place no other was asked for: those on which a return still rests. */
export const standingDocuments = ({ travelDocuments }: ReadmissionCase): readonly Issued[] =>
  travelDocuments
    .filter(isIssued)
    .filter(
      ({ documentId }) => !travelDocuments.some(({ replaces, status }) => replaces === documentId && status !== 'cancelled'),
    );

/** The side that issues the case's travel document: of the one asked for last, or the requested State where none was. */
export const issuerIn = ({ travelDocuments }: ReadmissionCase): Side => travelDocuments.at(-1)?.issuer ?? 'requested';
