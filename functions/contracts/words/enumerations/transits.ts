import type { TransitGround } from '../../../../domain/agreement/agreement.ts';
import type { PassageFacts } from '../../../../domain/transit/record-passage.ts';
import type { TransitStatus } from '../../../../domain/transit/transit.ts';
import type { TransitAct } from '../../../../domain/transit/transit-acts.ts';
import { type RejectionKind, rejectionKinds } from '../../../change/transit/rejection-kinds.ts';
import type { PartnerMessage } from '../../../schema/partner-message.ts';
import { meanings } from '../enumeration.ts';

/** Carrying a person through a third State. */
export const transits = {
  transitStatus: meanings<TransitStatus>('How a transit stands', {
    requested: 'Asked for, and not answered; an answer to an earlier itinerary does not count',
    inadmissible: 'Asked for later than the agreement admits; the transit State can still accept it',
    accepted: 'The transit State lets the person through',
    refused: 'The transit State refused',
    revoked: 'The transit State revoked its acceptance before the person entered',
    'under-way': 'The person is in the transit State',
    'passed-out': 'The person left the transit State, towards the destination',
    'to-be-taken-back': 'The person is in the transit State and goes no further: the requesting State takes the person back',
    'taken-back': 'The requesting State has the person back',
    lapsed: 'Its date went by; nothing of it stands',
    withdrawn: 'The requesting State withdrew it',
  }),
  transitAct: meanings<TransitAct['act']>('What a State owes in a transit now', {
    answer: 'Accept or refuse (acceptTransit, refuseTransit)',
    'acknowledge-revocation': 'Acknowledge the revocation (acknowledgeRevocation)',
    'report-passage': 'Report that the person left, or was refused onward (recordPassage)',
    'open-take-back': 'Open the case in which the person is taken back (openTransitTakeBack)',
    'take-back': 'Take the person back, in the case that was opened for it',
  }),
  rejectionKind: meanings<RejectionKind>(
    'Why a message was rejected. More may come: take one that you do not know as another reason',
    rejectionKinds,
  ),
  transitGround: meanings<TransitGround>('On which ground a transit is refused, or its acceptance revoked', {
    'TR-REFOUL':
      'A real risk of torture, inhuman treatment, the death penalty or persecution in the country that is named: for an assessor to find; the words stay',
    'TR-PROSEC': 'The person would face prosecution or a sentence in the transit State, on the way or at the destination',
    'TR-ORDER': 'Security, public order, public health or another national interest',
    'TR-AIRPORT-CHANGE': 'The person would have to change the airport within the transit State',
    'TR-NO-CAPACITY': 'The help that is asked for cannot be given in practice',
  }),
  passageEvent: meanings<PassageFacts['event']>('What happened on the way', {
    entered: 'The person entered the transit State',
    exited: 'The person left the transit State',
    'onward-refused': 'The person was refused onward, and is to be taken back',
  }),
  transitsListed: meanings<'open' | 'ended'>('Which transits a list shows', {
    open: 'Those in which something is still to be done, the next entry first',
    ended: 'Those in which nothing more is to be done',
  }),
  partnerMessage: meanings<PartnerMessage['type']>('Which message of the requesting State it is', {
    'readmit.transit.requested.v1': 'Asks for a transit',
    'readmit.transit.itinerary-changed.v1': 'Changes the way',
    'readmit.transit.passage-reported.v1': 'Reports an entry, an exit or a refusal onward',
    'readmit.transit.revocation-acknowledged.v1': 'Acknowledges a revocation',
    'readmit.transit.withdrawn.v1': 'Withdraws the request',
  }),
};
