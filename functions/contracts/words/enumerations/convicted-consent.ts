import type { ConsentVerification } from '../../../../domain/convicted-transfer/consent-on-record.ts';
import type { Interest } from '../../../../domain/convicted-transfer/transfer-exchange.ts';
import type { TransferSide } from '../../../../domain/convicted-transfer/transfer-side.ts';
import type { RepresentedFor } from '../../../../domain/convicted-transfer/treaties/terms.ts';
import { meanings } from '../enumeration.ts';

/** Who takes part in the transfer of a convicted person, and how the person consents to it. */
export const convictedConsent = {
  transferSide: meanings<TransferSide>('On which side of a transfer of a convicted person a State stands', {
    sentencing: 'The State whose court convicted the person',
    administering: 'The State in which the sentence is to be served',
  }),
  interestedParty: meanings<Interest['from']>('Who is interested in a transfer; it asks for nothing yet', {
    person: 'The convicted person',
    sentencing: 'The State whose court convicted the person',
    administering: 'The State in which the sentence is to be served',
  }),
  representedFor: meanings<RepresentedFor>('Why a representative consents and not the person', {
    age: 'The person is a minor',
    'state-of-body': 'The state of the person’s body does not let the person consent',
    'state-of-mind': 'The state of the person’s mind does not let the person consent',
  }),
  consentFinding: meanings<ConsentVerification['found']>(
    'What the consul or official of the administering State found on speaking with the person',
    {
      'free-and-informed': 'The person consents freely, and knows what follows from it',
      'not-free-or-not-informed': 'The person does not consent freely, or does not know what follows: it is no consent',
    },
  ),
};
