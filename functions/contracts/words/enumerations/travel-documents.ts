import type { CancellationReason, StatedReason } from '../../../../domain/file/cancellation.ts';
import type { Issue, TravelDocument } from '../../../../domain/file/travel-document.ts';
import type { ExpiryFlag } from '../../../../domain/travel-document/expiry.ts';
import type { ZoneUnreadable } from '../../../../domain/travel-document/mrz/read-zone.ts';
import type { Verified, zoneFields } from '../../../../domain/travel-document/verify-travel-document.ts';
import { meanings } from '../enumeration.ts';

const statusWords = {
  requested: 'Asked for, and not issued',
  issued: 'Issued, and in the hands of the issuing State',
  'handed-over': 'Handed to the authority that moves the person',
  used: 'Used by the arrival: it proves the identity still, and nobody crosses a border with it',
  cancelled: 'A State cancelled it: nobody departs on it',
} as const satisfies Record<TravelDocument['status'], string>;

const { issued, 'handed-over': handedOver } = statusWords;

const reasonWords = {
  lost: 'The paper is lost',
  damaged: 'The paper is damaged',
  'no-longer-needed': 'Nobody travels on it any more: the return is done or given up',
  'issued-in-error': 'It was issued in error: for its issuer to say',
} as const satisfies Record<StatedReason, string>;

/** The document with which the person returns. */
export const travelDocuments = {
  documentStatus: meanings<TravelDocument['status']>(
    'How far a travel document is; that it has expired is a matter of the day and no status',
    statusWords,
  ),
  expiringStatus: meanings<'issued' | 'handed-over'>('How far a travel document is that expires', {
    issued,
    'handed-over': handedOver,
  }),
  consent: meanings<Issue['consent']>('Whether the person consents to the document: recorded, never required', {
    given: 'The person consents',
    refused: 'The person refuses',
    'not-asked': 'The person was not asked',
  }),
  cancellationReason: meanings<CancellationReason>('Why a travel document was cancelled', {
    ...reasonWords,
    'identity-corrected': 'The person’s data were corrected, and the document is no longer for the person as known',
    'own-document-issued': 'The requesting State issued one of its own in its place',
  }),
  cancellationReasonStated: meanings<StatedReason>('Why a State cancels a travel document', reasonWords),
  expiryFlag: meanings<ExpiryFlag>('Which threshold the end of the validity has reached', {
    'within-30-days': 'It ends within 30 days',
    'within-14-days': 'It ends within 14 days',
    'within-7-days': 'It ends within 7 days',
    'within-3-days': 'It ends within 3 days',
    'within-1-days': 'It ends today or tomorrow',
    expired: 'It is over',
  }),
  verification: meanings<Verified['outcome']>('How a document that somebody shows stands', {
    valid: 'It is one of your State’s cases, and holds today',
    expired: 'It is one of your State’s cases, and its validity is over',
    used: 'It was used by the arrival',
    cancelled: 'It was cancelled',
    unknown: 'No case of your State has such a document',
    'zone-unreadable': 'The zone is none, or was altered',
  }),
  zoneField: meanings<(typeof zoneFields)[number]>('A field of the machine-readable zone', {
    surname: 'The family name',
    givenNames: 'The given names, as they stand behind the family name',
    nationality: 'The code of the State of nationality',
    dateOfBirth: 'When the holder was born',
    sex: 'The sex, or the filler for none',
    validUntil: 'The last day of the validity',
  }),
  zoneFault: meanings<ZoneUnreadable['why']>('Why a machine-readable zone could not be read', {
    length: 'A line is too short or too long, or there are not two lines',
    alphabet: 'A character stands where it cannot',
    'document-code': 'It is not the zone of such a document',
    'check-digit': 'A check digit is not that of what it stands for: the zone was misread or altered',
  }),
};
