import type { StateCode } from '../../../domain/state-code.ts';
import type { ItineraryRefusal } from '../../../domain/transit/change-itinerary.ts';
import type { TransitNotReceived } from '../../../domain/transit/receive-transit.ts';
import type { PassageRefusal } from '../../../domain/transit/record-passage.ts';
import type { Finding } from '../../schema/finding.ts';

/** Why a message that was understood changes nothing. */
export type MessageRefusal =
  | TransitNotReceived
  | ItineraryRefusal
  | PassageRefusal
  | { readonly kind: 'transit-not-requested' | 'transit-already-requested' }
  | { readonly kind: 'state-not-served' | 'state-not-connected'; readonly state: StateCode };

const at = (place: string, message: string): Finding => ({
  path: place === '' ? 'message/data' : `message/data/${place}`,
  message,
});

/** What is told of each, and of which place in the message. A refusal missing here does not compile. */
export const rejectionWords: Readonly<Record<MessageRefusal['kind'], Finding>> = {
  'no-agreement': at('transitState', 'No readmission agreement between the two States is loaded'),
  'rules-not-loaded': at('transitState', 'There is such an agreement, but its rules are not loaded'),
  'agreement-not-in-force': at('transitState', 'The agreement is not known to be in force'),
  'agreement-ended': at('transitState', 'The agreement has ended'),
  'agreement-suspended': at('category', 'The agreement is suspended for such a person'),
  'category-not-covered': at('category', 'The agreement does not cover such a person'),
  'transit-through-oneself': at('transitState', 'A State does not ask itself for transit'),
  'national-of-transit-state': at(
    'person/nationalities',
    'A national of the State that is asked does not transit it: that State takes the person back',
  ),
  'transit-nationality-missing': at('person/nationalities', 'A third-country national has a nationality'),
  'transit-nationality-of-stateless': at('person/nationalities', 'A stateless person has none'),
  'transit-person-not-born': at('person', 'A date of birth has not come yet'),
  'best-interest-not-decided': at('child/bestInterest/decidedOn', 'It has not been decided yet'),
  'planned-too-far-ahead': at('itinerary/exit/at', 'Nothing is planned so far ahead'),
  'escort-document-expired': at('itinerary/escorts', 'A document of the escort is over before the way ends'),
  'date-too-far-ahead': at('itinerary/escorts', 'No document is valid for so long'),
  'too-many-names': at(
    'person',
    'The names have more words than a person can be found again by: state fewer other names, or fewer words',
  ),
  'exit-before-entry': at('itinerary/exit/at', 'The exit comes after the entry'),
  'crossing-elsewhere': at('itinerary', 'Entry and exit are places in the State that is asked'),
  'transit-destination-is-party': at('itinerary/destination', 'The destination is a third State'),
  'transit-reasons-for-mode-missing': at('itinerary/whyNotByAir', 'Say why the person does not go by air'),
  'other-state-does-not-consent': at('itinerary/otherStates', 'A State on the way has not consented'),
  'transit-date-past': at('itinerary/entry/at', 'The time of the entry is past'),
  'date-in-future': at('at', 'It has not happened yet'),
  'passage-out-of-order': at('at', 'The person left before the entry'),
  'wrong-transit-state': at('', 'The transit is not in a state in which this can be done'),
  'state-not-served': at('transitState', 'The State that is asked is not served by this service'),
  'state-not-connected': at(
    'transitState',
    'The State that is asked is not connected to this service: ask it by the channel that the agreement names',
  ),
  'transit-not-requested': { path: 'message/sequence', message: 'The first message of a transit is its request' },
  'transit-already-requested': { path: 'message/type', message: 'The transit is requested already' },
};
