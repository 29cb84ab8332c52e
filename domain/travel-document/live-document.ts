import type { Side } from '../caller.ts';
import type { ReadmissionCase } from '../case/readmission-case.ts';
import { earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { TravelDocument } from './travel-document.ts';

/** The document that is asked for or issued and neither cancelled nor expired everywhere. There is one at most in a case. */
export const liveDocument = ({ travelDocuments }: ReadmissionCase, now: Instant): TravelDocument | undefined =>
  travelDocuments.find(
    ({ status, issued }) => status !== 'cancelled' && (issued === undefined || issued.validUntil >= earliestDayAnywhere(now)),
  );

/** The side that issues the case's travel document: of the one asked for last, or the requested State where none was. */
export const issuerIn = ({ travelDocuments }: ReadmissionCase): Side => travelDocuments.at(-1)?.issuer ?? 'requested';
