import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { documentNumber } from '../../schema/document-number.ts';
import { moment } from '../../schema/moment.ts';
import { plan } from '../../schema/movement.ts';
import { rowsOfBoth } from '../cases/rows-of-both.ts';
import { rowsOfReply } from '../cases/rows-of-reply.ts';
import { rowsOfRequest } from '../cases/rows-of-request.ts';
import { rowsOfPlan } from '../movements/rows-of-plan.ts';
import { rowsOfTakingBack } from '../movements/rows-of-taking-back.ts';
import { rowsOfTransfer } from '../movements/rows-of-transfer.ts';
import { issue } from '../travel-documents/document-schema.ts';
import { rowsOfCase } from '../travel-documents/rows-of-case.ts';
import { rowsOfDocument } from '../travel-documents/rows-of-document.ts';

const nothingMore = once(() => z.strictObject({}).meta({ id: 'NothingMore', description: 'The act says it all' }));

const act = <const Operation extends string, Facts extends z.ZodObject>(operation: Operation, facts: Facts) =>
  z.strictObject({ operation: z.literal(operation), facts });

/** A document is on paper before its letter is written: its number is on it, and none is made here. */
const issuedByLetter = once(() =>
  issue()
    .extend({ number: documentNumber(30) })
    .meta({ id: 'TravelDocumentByLetter' }),
);

const onDocument = { documentId: z.uuid().toLowerCase().meta({ description: 'The document, by the id that the case shows' }) };

const handedOverByLetter = once(() =>
  rowsOfDocument.handOverTravelDocument.body().extend(onDocument).meta({ id: 'HandOverByLetter' }),
);

const extendedByLetter = once(() =>
  rowsOfDocument.extendTravelDocument.body().extend(onDocument).meta({ id: 'DocumentExtensionByLetter' }),
);

const cancelledByLetter = once(() =>
  rowsOfDocument.cancelTravelDocument.body().extend(onDocument).meta({ id: 'TravelDocumentCancellationByLetter' }),
);

const nothingStands = once(() =>
  z
    .strictObject({ saidAt: moment().meta({ description: 'When the other State said it: the guard asks for it on the day' }) })
    .meta({ id: 'NothingStands' }),
);

/** What a letter says: the act, with what the operation of that name takes. */
export const said = once(() =>
  z
    .discriminatedUnion('operation', [
      act('confirmReceipt', rowsOfReply.confirmReceipt.body()),
      act('requestEvidence', rowsOfReply.requestEvidence.body()),
      act('recordInterview', rowsOfReply.recordInterview.body()),
      act('answerInquiry', rowsOfReply.answerInquiry.body()),
      act('extendReply', rowsOfReply.extendReply.body()),
      act('acceptCase', rowsOfReply.acceptCase.body()),
      act('refuseCase', rowsOfReply.refuseCase.body()),
      act('withdrawAcceptance', rowsOfReply.withdrawAcceptance.body()),
      act('claimError', rowsOfTakingBack.claimError.body()),
      act('answerErrorClaim', rowsOfTakingBack.answerErrorClaim.body()),
      act('addEvidence', rowsOfRequest.addEvidence.body()),
      act('requestInterview', rowsOfRequest.requestInterview.body()),
      act('withdrawCase', nothingMore()),
      act('openTakeBack', rowsOfTakingBack.openTakeBack.body()),
      act('recordTakingBack', rowsOfTakingBack.recordTakingBack.body()),
      act('requestTravelDocument', rowsOfCase.requestTravelDocument.body()),
      act('issueTravelDocument', issuedByLetter()),
      act('handOverTravelDocument', handedOverByLetter()),
      act('extendTravelDocument', extendedByLetter()),
      act('cancelTravelDocument', cancelledByLetter()),
      act('planTransfer', plan()),
      act('cancelTransfer', nothingMore()),
      act('confirmTransfer', rowsOfPlan.confirmTransfer.body()),
      act('declineTransfer', rowsOfPlan.declineTransfer.body()),
      act('recordDeparture', rowsOfTransfer.recordDeparture.body()),
      act('recordArrival', rowsOfTransfer.recordArrival.body()),
      act('sayNothingStands', nothingStands()),
      act('closeCase', rowsOfBoth.closeCase.body()),
    ])
    .meta({ id: 'SaidByLetter', description: 'The act that the letter is, with what the operation of that name takes' }),
);
