import { acceptCase } from './accept-case.ts';
import { addEvidence } from './add-evidence.ts';
import { answerInquiry } from './answer-inquiry.ts';
import { changeTrack } from './change-track.ts';
import { closeCase } from './close-case.ts';
import { confirmReceipt } from './confirm-receipt.ts';
import { confirmSilence } from './confirm-silence.ts';
import { consentToExtension } from './consent-to-extension.ts';
import { correctPerson } from './correct-person.ts';
import { extendReply } from './extend-reply.ts';
import { migrateCase } from './migrate-case.ts';
import { openCase } from './open-case.ts';
import { openCaseFromLetter } from './open-case-from-letter.ts';
import { recordDelivery } from './record-delivery.ts';
import { recordInterview } from './record-interview.ts';
import { refuseCase } from './refuse-case.ts';
import { requestEvidence } from './request-evidence.ts';
import { requestInterview } from './request-interview.ts';
import { withdrawAcceptance } from './withdraw-acceptance.ts';
import { withdrawCase } from './withdraw-case.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  acceptCase,
  addEvidence,
  answerInquiry,
  changeTrack,
  closeCase,
  confirmReceipt,
  confirmSilence,
  consentToExtension,
  correctPerson,
  extendReply,
  migrateCase,
  openCase,
  openCaseFromLetter,
  recordDelivery,
  recordInterview,
  refuseCase,
  requestEvidence,
  requestInterview,
  withdrawAcceptance,
  withdrawCase,
};
