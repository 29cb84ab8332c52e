import type { Attachment } from '../attachment.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/**
 * What a piece of evidence is. Whether it is proof or prima facie is for the agreement to say, with the document's age and status.
 * `document-in-the-name` is of an authority of the requested State, `bill-in-the-name` of anybody else there: a hotel, a doctor, a
 * hirer of cars. `border-officer-statement`: an authorised officer of the border attests the crossing straight from the requested
 * State; every other statement of officials is an `officer-statement`.
 */
export const evidenceKinds = [
  'passport',
  'diplomatic-or-service-passport',
  'identity-card',
  'laissez-passer',
  'return-certificate',
  'seaman-document',
  'military-document',
  'official-photo-document',
  'nationality-certificate',
  'citizenship-decision',
  'childs-passport',
  'ussr-passport',
  'refugee-document',
  'stateless-document',
  'birth-certificate',
  'marriage-certificate',
  'driving-licence',
  'consular-registration',
  'company-pass',
  'witness-statement',
  'own-statement',
  'interview-result',
  'language-test',
  'fingerprints',
  'biometric-match',
  'dna-result',
  'visa-system-match',
  'visa',
  'residence-permit',
  'border-stamp',
  'stamp-in-forged-document',
  'ticket-or-passenger-list',
  'anonymous-ticket',
  'civil-registry-document',
  'document-in-the-name',
  'bill-in-the-name',
  'officer-statement',
  'border-officer-statement',
  'apprehension-record',
  'agency-record',
  'photo-or-recording',
  'organisation-information',
  'other-document',
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

export type EvidenceForm = 'original' | 'copy' | 'statement' | 'record';

/** Whether somebody examined the piece: a forged document never proves anything. */
export const authenticities = ['not-examined', 'genuine', 'forged'] as const;

/** One piece of evidence of nationality, of identity or of the way taken (domain of the agreements' lists of proof). */
export type Evidence = {
  readonly kind: EvidenceKind;
  readonly form: EvidenceForm;
  readonly authenticity?: (typeof authenticities)[number];
  readonly number?: string;
  readonly issuedBy?: StateCode;
  readonly issuedOn?: CalendarDate;
  readonly validUntil?: CalendarDate;
  readonly description?: string;
  readonly attachments: readonly Attachment[];
};
