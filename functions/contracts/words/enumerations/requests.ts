import type { ExclusionGround, OwnVisaException } from '../../../../domain/agreement/exclusion.ts';
import type { RefusalCode } from '../../../../domain/agreement/refusal-ground.ts';
import type { Limb, ThirdStateFilter, TreatedAsNational } from '../../../../domain/agreement/scope.ts';
import type { Circumstance, OwnPermit, RequestedPermit } from '../../../../domain/file/connection.ts';
import type { Delivery } from '../../../../domain/file/delivery.ts';
import type { Inquiry } from '../../../../domain/file/inquiry.ts';
import type { Interview } from '../../../../domain/file/interview.ts';
import type { Irregularity } from '../../../../domain/file/irregularity.ts';
import type { TrackChange, UrgentTrigger } from '../../../../domain/file/track-change.ts';
import { meanings } from '../enumeration.ts';

const circumstanceWords = {
  'transit-visa-held': 'The person held a transit visa',
  'visa-given-after-entry': 'The requesting State gave the person a visa or permit after the entry',
  'lawful-visa-free-entry': 'The person entered lawfully without a visa',
  'no-visa-needed': 'The person needs no visa for the requesting State',
  'neighbour-state': 'The person is of a third State that has a common border with the requesting State',
  'recognised-refugee': 'The requesting State recognised the person as a refugee',
  'returnable-third-state': 'The person came from a third State to which the requesting State may return people by treaty',
  'removed-by-requested-state': 'The requested State had sent the person to where the person belongs, or to a third State',
} as const satisfies Record<Circumstance, string>;

/** What a request for readmission states, and what is answered to it. */
export const requests = {
  limb: meanings<Limb>('What ties somebody who is not its national to the requested State', {
    'visa-or-permit': 'A visa or permit of the requested State that is valid when the request is made',
    'visa-or-permit-ran-out':
      'A visa or permit of the requested State that has run out, where the requesting State gave one as well that ended no later',
    'visa-or-permit-at-entry': 'A visa or permit of the requested State, held on entering the requesting State',
    'visa-at-entry': 'A visa of the requested State, held on entering the requesting State',
    'permit-at-entry': 'A residence permit of the requested State, held on entering the requesting State',
    'visa-and-direct-entry': 'A visa of the requested State, and coming straight from there',
    entry: 'Unlawful entry from the territory of the requested State',
    'direct-entry': 'Unlawful entry straight from the territory of the requested State',
    'entry-after-lawful-stay': 'Unlawful entry from the territory of the requested State, where the person had been lawfully',
    transit: 'Unlawful entry after transit through the territory of the requested State',
    'legal-ground': 'A legal ground to live or stay in the requested State when the request is made',
    'last-residence': 'The last residence was in the requested State',
    'deceit-with-forged-papers': 'Entry by deceit, with forged papers of the requested State',
    'former-soviet-citizen': 'Born and resident in the requested State, of no other nationality since the Soviet one',
    'asylum-seeker': 'An applicant for asylum in the requested State who left it without a visa for the way',
  }),
  thirdStateTreaties: meanings<ThirdStateFilter>('With whom the person’s own State has readmission treaties', {
    'treaties-with-both': 'With both parties of the agreement',
    'treaty-with-either': 'With one of the parties at least',
    'treaty-with-requested': 'With the requested State',
  }),
  circumstance: meanings<Circumstance>(
    'What is known of the person that some agreements exclude from readmission',
    circumstanceWords,
  ),
  exclusion: meanings<ExclusionGround>('Why somebody who is not a national need not be taken back, although a tie is there', {
    ...circumstanceWords,
    'airport-transit-only': 'The person was in an airport of the requested State in transit alone',
    'own-visa-issued': 'The requesting State itself gave the person a visa or permit',
    'permit-by-forgery': 'The visa or permit of the requested State was got by forgery',
  }),
  ownVisaException: meanings<OwnVisaException>(
    'What takes away again the exclusion by the requesting State’s own visa or permit (“ours” is the requesting State’s, “theirs” the requested State’s)',
    {
      'theirs-runs-longer': 'The requested State’s visa or permit runs longer',
      'theirs-runs-as-long': 'The requested State’s visa or permit runs at least as long',
      'theirs-by-forged-papers': 'The requested State’s visa or permit was got by forged papers',
      'ours-by-forged-papers': 'The requesting State’s visa or permit was got by forged papers',
      'ours-by-false-statements': 'The requesting State’s visa or permit was got by false statements',
      'ours-conditions-breached': 'The person breached the conditions of the requesting State’s visa or permit',
      'ours-ran-out': 'The requesting State’s visa or permit had run out when the request was made',
      'ours-ran-out-before-entry': 'The requesting State’s visa or permit had run out before the entry',
    },
  ),
  ownPermitException: meanings<NonNullable<OwnPermit['exception']>>(
    'How the requesting State’s own visa or permit was got, or how it was used: what an agreement may except',
    {
      'obtained-by-fraud': 'Got by fraud',
      'forged-papers': 'Got with forged papers',
      'false-statements': 'Got by false statements',
      'conditions-breached': 'The person breached its conditions',
    },
  ),
  permit: meanings<RequestedPermit['kind']>('Which permission to enter or stay it is', {
    visa: 'A visa, with which somebody may enter',
    'residence-permit': 'A permit to live there',
  }),
  treatedAsNational: meanings<TreatedAsNational>('Why the agreement treats somebody as a national who is not stated to be one', {
    'former-national': 'The person had the nationality of the requested State and lost it',
    'minor-child': 'The person is a child under age of a national',
    spouse: 'The person is the husband or wife of a national',
    'resident-non-citizen': 'The person lives in the requested State with the status of a resident who is no citizen',
  }),
  irregularity: meanings<Irregularity['kind']>('Why the person is in the requesting State unlawfully', {
    entry: 'The entry did not meet the conditions',
    stay: 'The stay does not meet, or no longer meets, the conditions',
    residence: 'The residence does not meet, or no longer meets, the conditions',
  }),
  urgentPlace: meanings<UrgentTrigger['place']>('Where the person was caught', {
    border: 'At or near a border',
    airport: 'In an airport',
  }),
  trackChange: meanings<TrackChange['act']>('What a side did about the urgent track', {
    'to-ordinary': 'Took the case off the urgent track; the time to reply began again',
    contest: 'Contested that the other side did so; the case stays ordinary',
  }),
  deliveryProof: meanings<Exclude<Delivery['proof'], 'confirmation'>>(
    'What proves that the request reached the requested State',
    {
      'system-acknowledgement': 'The requested State’s system acknowledged it: for the requested State to state',
      'signed-receipt': 'A receipt that somebody signed',
      'registered-post': 'The record of registered post',
      'diplomatic-note': 'A note of one State to the other by diplomatic channels',
    },
  ),
  interviewResult: meanings<NonNullable<Interview['held']>['result']>('What a hearing of the person gave', {
    'nationality-confirmed': 'The person is a national of the requested State',
    'nationality-not-confirmed': 'It was not confirmed that the person is a national; reasons are owed',
    inconclusive: 'The hearing gave no answer; experts may hear the person after that',
  }),
  inquiryResult: meanings<Inquiry['result']>('What the requested State found when it inquired into the evidence', {
    confirmed: 'The fact is as the evidence says',
    disproved: 'The fact is not as the evidence says; reasons are owed',
    'not-found': 'Nothing was found about it; reasons are owed',
  }),
  refusalGround: meanings<RefusalCode>('On which ground readmission is refused', {
    'RR-NOT-NATIONAL': 'The person is not a national of the requested State',
    'RR-EVIDENCE-INSUFFICIENT': 'The evidence does not suffice',
    'RR-DISPROVED': 'The evidence is disproved',
    'RR-FORGED': 'The evidence is forged',
    'RR-OUT-OF-TIME': 'The request came out of time',
    'RR-AIRPORT-TRANSIT-ONLY': 'The person was in an airport of the requested State in transit alone',
    'RR-OWN-VISA-ISSUED': 'The requesting State itself gave the person a visa or permit',
    'RR-EXCLUDED': 'Another exclusion of the agreement applies, which the reasons name',
    'RR-TCN-CLAUSE-NOT-APPLICABLE': 'The clause on third-country nationals and stateless persons does not apply',
    'RR-FAMILY-INDEPENDENT-RIGHT': 'The member of the family has a right of its own to stay in the requesting State',
    'RR-OTHER-TREATY': 'Another treaty goes before, for instance on extradition or on convicted persons',
    'RR-DUPLICATE': 'The same was asked for already',
    'RR-REFOUL':
      'A real risk of torture, inhuman treatment, the death penalty or persecution in the country that is named: only code and country cross to the other State, the reasons stay',
  }),
};
