import type { OwedAct } from '../../../../domain/agreement/owed-act.ts';
import type { MissedEffect } from '../../../../domain/file/missed-deadline.ts';
import type { CaseStatus } from '../../../../domain/file/readmission-case.ts';
import type { Debtor } from '../../../../domain/file/standing.ts';
import type { Likeness } from '../../../ports/person-names.ts';
import type { ListOrder } from '../../../ports/work-lists.ts';
import { meanings } from '../enumeration.ts';

/** How a case stands, and what is to be done in it. */
export const cases = {
  caseStatus: meanings<CaseStatus>('How a case stands', {
    opened: 'The request was made; the requested State has not confirmed its receipt',
    notified: 'Notice was given of a person with a valid passport: nothing is asked for but that time and place be confirmed',
    received: 'The requested State confirmed the receipt; its reply is owed',
    accepted: 'The requested State consented, or its silence was confirmed as consent; the transfer can be planned',
    refused: 'The requested State refused',
    'acceptance-withdrawn': 'The requested State withdrew its consent before the person departed',
    withdrawn: 'The requesting State withdrew its request before the person departed',
    departed: 'The person left on an authorisation that stood, and is on the way',
    transferred: 'The person arrived in the receiving State',
    'moved-in-breach':
      'The person was moved without an authorisation that stood: it never counts as transferred, and a taking back is owed',
    'take-back': 'The person is to be taken back to the requesting State',
    'taken-back': 'The requesting State has the person back',
    closed: 'The case came to its end and was closed',
  }),
  owedAct: meanings<OwedAct>('What one side of a case owes the other now', {
    'confirm-receipt': 'Confirm that the request arrived (confirmReceipt)',
    reply: 'Accept or refuse (acceptCase, refuseCase)',
    'give-evidence': 'Answer a question by evidence (addEvidence)',
    'hold-interview': 'Hear the person and record the result (recordInterview)',
    'consent-to-extension': 'Consent to more time to reply (consentToExtension)',
    'issue-travel-document': 'Issue the travel document that was asked for (issueTravelDocument)',
    'extend-travel-document': 'Extend the travel document as asked for (extendTravelDocument)',
    'plan-transfer': 'Plan how the person is moved (planTransfer)',
    'confirm-transfer': 'Confirm or decline the plan (confirmTransfer, declineTransfer)',
    'record-arrival': 'Record that the person arrived (recordArrival, recordTakingBack)',
    'answer-error-claim': 'Answer the claim that the person was readmitted in error (answerErrorClaim)',
    'take-back': 'Open the taking back of a person moved in breach (openTakeBack)',
  }),
  debtor: meanings<Debtor>('Who owes something in a case', { us: 'Your State', them: 'The other State of the case' }),
  listOrder: meanings<ListOrder>('In which order cases are listed', {
    newest: 'The one that was opened last first',
    due: 'The most pressing legal time first, in the reading that ends first; cases in which none runs come last',
  }),
  likeness: meanings<Likeness>('Why a case seems to be about the same person', {
    'name-and-birth': 'The names and the date of birth may be the same',
    'document-number': 'A document of the same number stands in it',
  }),
  missedEffect: meanings<MissedEffect>(
    'What the end of a time does under the agreement, where the act was not done; nothing of it happens by itself',
    {
      'consent-awaiting-confirmation':
        'Silence is consent, once a supervisor of the requesting State confirms it (confirmSilence)',
      lapse: 'The duty, or the right, ends',
      nothing: 'Silence does nothing',
      'own-document': 'A travel document of the requesting State itself is taken as accepted (issueOwnDocument)',
      'expired-document': 'The travel document that ran out is taken as accepted',
      'fact-accepted': 'What the evidence speaks for is taken as accepted',
      'not-admitted': 'What comes later is not admitted',
    },
  ),
  chain: meanings<'shared' | 'own'>('Which file, and which chain of its history', {
    shared: 'The file that both States see',
    own: 'What the State keeps for itself: the other State never sees it',
  }),
  purpose: meanings<'readmission' | 'transit'>('To what end data about the person were given', {
    readmission: 'To readmit the person',
    transit: 'To carry the person through',
  }),
};
