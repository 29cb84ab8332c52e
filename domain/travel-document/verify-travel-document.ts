import type { ReadmissionCase } from '../file/readmission-case.ts';
import { stateOn } from '../file/side.ts';
import { isIssued, type TravelDocument, validUntilOf } from '../file/travel-document.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { zoneOn } from './document-zone.ts';
import { type ReadZone, readZone } from './mrz/read-zone.ts';
import { stateOfIcaoCode } from './state-of-icao-code.ts';

/** Which document is asked about: by its issuer and its number. */
export type Asked = { readonly issuedBy: StateCode; readonly number: string };

/** What somebody who holds a document can read of it. */
type Shown = { readonly issuedBy?: StateCode; readonly issuingState?: string; readonly number?: string };

/** The document that is shown: by State and number as they are stated, or as its zone has them. Undefined where either is missing. */
export const shownBy = ({ issuedBy, issuingState, number }: Shown): Asked | undefined => {
  const state = issuedBy ?? (issuingState === undefined ? undefined : stateOfIcaoCode(issuingState));
  return state === undefined || number === undefined ? undefined : { issuedBy: state, number };
};

export const verificationOutcomes = ['valid', 'expired', 'used', 'cancelled', 'unknown', 'zone-unreadable'] as const;

/** The fields of a zone that can differ from those of the document as it was issued. */
export const zoneFields = ['surname', 'givenNames', 'nationality', 'dateOfBirth', 'sex', 'validUntil'] as const;

export type Verified = {
  readonly outcome: (typeof verificationOutcomes)[number];
  readonly documentId: string;
  readonly issuedBy: StateCode;
  readonly validUntil?: CalendarDate;
  /** What of the zone that was shown is not as the document was issued: none where it agrees, absent where no zone was shown. */
  readonly differs?: readonly (typeof zoneFields)[number][];
};

const outcomeOf = (document: TravelDocument, today: CalendarDate): Verified['outcome'] => {
  if (document.status === 'used' || document.status === 'cancelled') return document.status;
  if (!isIssued(document)) return 'unknown';
  return today <= validUntilOf(document) ? 'valid' : 'expired';
};

/** What a zone that was read says otherwise than the document. Where it can no longer be printed, all of it is other. */
const differences = (file: ReadmissionCase, document: TravelDocument, shown: ReadZone): Verified['differs'] => {
  const { issued } = document;
  const printed = issued === undefined ? undefined : zoneOn(file, { ...document, issued });
  const read = printed?.ok ? readZone(printed.value) : undefined;
  if (!read?.ok) return zoneFields;
  return zoneFields.filter((field) => read.value[field] !== shown[field]);
};

/** How a document that was found stands on that day and, where its zone was shown, whether that is as it was issued. No name is told. */
export const verified = (
  file: ReadmissionCase,
  document: TravelDocument,
  shown: ReadZone | undefined,
  today: CalendarDate,
): Verified => {
  const differs = shown === undefined ? undefined : differences(file, document, shown);
  return {
    outcome: outcomeOf(document, today),
    documentId: document.documentId,
    issuedBy: stateOn(file, document.issuer),
    ...(isIssued(document) ? { validUntil: validUntilOf(document) } : {}),
    ...(differs === undefined ? {} : { differs }),
  };
};
