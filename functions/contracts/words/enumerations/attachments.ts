import type { AddedUse } from '../../../../domain/attachment/announce-attachment.ts';
import type { AttachmentRejection, AttachmentUse, MediaType } from '../../../../domain/file/attachment-on-file.ts';
import type { deliveryProofs } from '../../../../domain/file/delivery.ts';
import type { Transcribable, Transcribed, Transcription } from '../../../../domain/file/transcribed.ts';
import type { TranscribedStanding } from '../../../../domain/file/transcribed-mark.ts';
import { meanings } from '../enumeration.ts';

type Settled = NonNullable<Transcription['settled']>['as'];

/** Files of a case, and letters that are transcribed from them. */
export const attachments = {
  attachmentUse: meanings<AttachmentUse>('What a file is in the case', {
    evidence: 'A piece of evidence: a document, a copy, a statement, a record',
    photograph: 'What the person looks like',
    fingerprints: 'Fingerprints of the person',
    letter: 'A letter of the other State',
    'printed-request': 'A request as this service printed it',
  }),
  addedUse: meanings<AddedUse>('What a file that a State adds is in the case', {
    evidence: 'A piece of evidence: a document, a copy, a statement, a record',
    photograph: 'What the person looks like: a picture',
    fingerprints: 'Fingerprints of the person: a picture, or a record',
    letter: 'A letter of the other State: a PDF or a picture',
  }),
  mediaType: meanings<MediaType>('What a file is by its content', {
    'application/pdf': 'A document as PDF',
    'image/jpeg': 'A picture as JPEG',
    'image/png': 'A picture as PNG',
    'image/jp2': 'A picture as JPEG 2000',
    'image/x-wsq': 'Pictures of fingerprints as WSQ',
    'application/vnd.iso.fingerprint': 'A fingerprint record of ISO/IEC 19794 or ANSI/INCITS 378 and 381',
    'application/vnd.icao.lds': 'A data group of an e-passport (ICAO Doc 9303, part 10), as read from its chip',
  }),
  rejection: meanings<AttachmentRejection>('Why a file that arrived counts for nothing', {
    'of-another-size': 'It has another size than was announced',
    'of-another-hash': 'It has another SHA-256 than was announced',
    'of-another-type': 'By its content it is not of the media type that was announced',
    'malware-found': 'The scanner found malware in it',
    'not-scannable': 'The scanner cannot look into it, for instance because it is encrypted',
  }),
  settled: meanings<Settled>('How a letter that was entered ended', {
    confirmed: 'A second person compared it with the letter: the act is done',
    dropped: 'It was dropped, and nothing was done',
  }),
  letterProof: meanings<Exclude<(typeof deliveryProofs)[number], 'system-acknowledgement'>>('What proves when a letter came', {
    'signed-receipt': 'A receipt that somebody signed when the letter came',
    'registered-post': 'A posting for which the post keeps the number',
    'diplomatic-note': 'The note with which an embassy handed it over',
  }),
  answer: meanings<NonNullable<Transcribed['answer']>['result']>(
    'Whether the State in whose name an act stands calls it its own',
    {
      confirmed: 'The act is its own',
      contested: 'The act is not its own, or not so: no departure rests on it',
    },
  ),
  standing: meanings<TranscribedStanding>('How an act that was transcribed stands', {
    'as-transcribed': 'It counts, and its State has said nothing of it',
    confirmed: 'Its State, connected now, calls it its own',
    contested: 'Its State, connected now, does not call it its own: no departure rests on it',
    'taken-back': 'The State that transcribed it took it back: it counts no more',
  }),
  transcribable: meanings<Transcribable>('An act that is read from a letter', {
    confirmReceipt: 'The requested State confirms that the request arrived',
    requestEvidence: 'The requested State asks for more evidence',
    recordInterview: 'The requested State says what the hearing of the person gave',
    answerInquiry: 'The requested State says what it found when it inquired',
    extendReply: 'The requested State takes more time to reply, or asks for it',
    acceptCase: 'The requested State consents to readmit the person',
    refuseCase: 'The requested State refuses',
    withdrawAcceptance: 'The requested State withdraws its consent',
    claimError: 'The requested State claims that the readmission was an error',
    openCase: 'The requesting State asks for a readmission, or gives notice of one',
    addEvidence: 'The requesting State adds evidence',
    requestInterview: 'The requesting State asks that the person be heard',
    withdrawCase: 'The requesting State withdraws its request',
    answerErrorClaim: 'The requesting State answers the claim of error',
    openTakeBack: 'The requesting State says that it takes the person back',
    recordTakingBack: 'The requesting State says that it has the person back',
    requestTravelDocument: 'The moving State asks for a travel document',
    issueTravelDocument: 'The issuing State says that it issued the travel document',
    handOverTravelDocument: 'The issuing State says that it handed the document to the authority that moves the person',
    extendTravelDocument: 'The issuing State says that it extended the travel document',
    cancelTravelDocument: 'The other State says that the travel document is cancelled',
    planTransfer: 'The moving State says when and how the person is to be moved',
    cancelTransfer: 'The moving State gives the plan up',
    confirmTransfer: 'The receiving State confirms time and place of the plan',
    declineTransfer: 'The receiving State declines the plan',
    recordDeparture: 'The moving State says that the person departed',
    recordArrival: 'The receiving State says that the person arrived',
    sayNothingStands: 'The receiving State says that nothing stands against the departure on its side',
    closeCase: 'The State whose right it is closes a case that came to its end',
  }),
};
