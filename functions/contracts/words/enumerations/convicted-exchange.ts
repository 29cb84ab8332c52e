import type { ConvictedTransferStatus } from '../../../../domain/convicted-transfer/convicted-transfer.ts';
import type { GroundGiven } from '../../../../domain/convicted-transfer/ground-given.ts';
import type { TransferOwed } from '../../../../domain/convicted-transfer/transfer-owed.ts';
import type { TransferPaper } from '../../../../domain/convicted-transfer/treaties/papers.ts';
import type { TransferGround } from '../../../../domain/convicted-transfer/treaties/terms.ts';
import { meanings } from '../enumeration.ts';

/** What two States write each other about the transfer of a convicted person. */
export const convictedExchange = {
  transferStatus: meanings<ConvictedTransferStatus>('How a transfer of a convicted person stands', {
    'interest-stated': 'The person, or a State, is interested; nobody asked for the transfer so far',
    requested: 'One State asked, and not both have agreed so far; also where an agreement fell with the consent',
    agreed: 'Both States agreed, and nobody was handed over so far',
    'handed-over': 'The person was handed over on an authorisation that stood',
    enforced: 'The administering State reported that it enforces the sentence',
    'handed-over-in-breach':
      'The person was handed over without an authorisation that stood, or after consent was taken back: never a transfer',
    ended: 'The sentence is at its end',
    refused: 'A State refused',
    withdrawn: 'A State gave the transfer up',
  }),
  transferOwed: meanings<TransferOwed['act']>('What a State has to do next in a transfer of a convicted person', {
    'verify-consent': 'Speak with the person and record whether the consent is free and informed (verifyConsent)',
    'answer-question': 'Answer a question of the other State (answerTransferQuestion)',
    'answer-request': 'Agree or refuse, each State by itself (agreeToTransfer, refuseTransfer)',
    'plan-hand-over': 'Plan when and how the person is handed over (planHandOver)',
    'confirm-hand-over': 'Confirm the plan as it stands (confirmHandOver)',
    'report-enforcement': 'Report that the person was taken in charge (reportEnforcement)',
  }),
  transferPaper: meanings<TransferPaper>('Which paper goes with a request for a transfer', {
    judgment: 'The judgment, certified',
    'law-applied': 'The law on which the judgment rests',
    'time-served': 'How much of the sentence was served, with what was deducted and added',
    consent: 'The declaration by which the person consents',
    'proof-of-nationality': 'What proves that the person is a national of the administering State',
    'law-there': 'The law of the administering State by which the act is a crime there too',
    'consequences-there': 'What a transfer would mean for the sentence in the administering State',
    'medical-or-social-report': 'A report on the health of the person or on the time in prison',
    other: 'Another paper, as its reference says',
  }),
  transferGround: meanings<TransferGround>('On which ground of a treaty or of its own law a State refuses a transfer', {
    'no-crime-there': 'The act is no crime in the administering State',
    'terms-not-agreed': 'The States do not agree on the terms of the treaty',
    'harm-to-own-interests': 'The transfer would harm interests of the State that refuses',
    'permanent-residence-here': 'The person lives permanently in the State that refuses',
    'not-a-national-there': 'The person is no national of the administering State',
    'also-a-national-here': 'The person is a national of the sentencing State as well',
    'not-executable-there': 'The sentence cannot be carried out in the administering State, for lapse of time or otherwise',
    'too-little-left': 'Less is left to serve than the treaty wants; under the own law alone it refuses nobody by itself',
    'civil-claim-not-secured': 'A claim of the victim against the person is not secured',
  }),
  transferGroundBasis: meanings<Extract<GroundGiven, { readonly article: string }>['basis']>(
    'On what a ground for refusing a transfer rests',
    {
      treaty: 'On the treaty under which the transfer was opened, as far as it was read',
      'own-law': 'On the law of the State that refuses',
    },
  ),
};
