import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, official, secondary } from '../citing.ts';
import type { EvidenceLists } from '../evidence-rule.ts';
import type { Exclusion } from '../exclusion.ts';
import type { Fact } from '../fact.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, type Limit, noLimit } from '../limit.ts';
import type { Limb } from '../scope.ts';

const { verified, inferred, unset, none } = citing(
  'Agreement between the Swiss Federal Council and the Government of the Republic of Kazakhstan on the readmission of persons staying without authorisation, Bern, 4 March 2010, with its Implementing Protocol (German text, SR 0.142.114.709; the Agreement in Russian too, Law no. 251-V)',
);

const inForce = '2015-02-01' as CalendarDate;

const fromEntryIntoForce = inferred(inForce, 'Nothing delays it: it holds from the entry into force', 'art. 18(1)');

const entryIntoForce: Fact<CalendarDate> = {
  ...official(
    inForce,
    'Note at the Russian text: Bulletin of International Treaties of the Republic of Kazakhstan 2015 no. 1 item 9; the Swiss collection has the same date for its text',
  ),
  article: 'art. 18(1)',
};

const limbs = verified<readonly Limb[]>(
  ['visa-or-permit', 'visa-or-permit-at-entry', 'direct-entry', 'asylum-seeker'],
  'art. 3(1) nos 1-3',
  'An airport transit visa is no visa (art. 1 no. 7), and what is given while an application for asylum or for a permit is dealt with is no permit (art. 1 no. 6); direct is an entry by air without having entered a third country on the way, and waiting in transit of an airport is no entry (art. 1 no. 11); the Russian paragraph names third-country nationals alone, its heading and art. 3(2) stateless persons too',
);

const exclusions = verified<readonly Exclusion[]>(
  [
    { ground: 'airport-transit-only' },
    {
      ground: 'own-visa-issued',
      unless: ['theirs-runs-longer', 'ours-by-forged-papers', 'ours-by-false-statements', 'ours-conditions-breached'],
    },
  ],
  'art. 3(2)',
  'Forged papers, false statements and breached conditions take the exclusion away only where the person has besides stayed in the requested State or passed through it; the breach is of conditions of a visa, a permit is not named; the Russian text does not say that the airport transit was all there was',
);

const filing: Limit = {
  period: verified({ count: 1, unit: 'years' }, 'art. 9(1)'),
  start: verified('irregularity-established', 'art. 9(1)'),
  expiry: inferred(
    'not-admitted',
    'It must be made within the year, which can be extended where something stands in the way and then only until that is removed: so worded, the end of the time ends the right to ask',
    'art. 9(1)',
  ),
  extension: verified({ whileObstacleLasts: true }, 'art. 9(1)', 'On request of the requesting Party; no reasons are asked for'),
};

const renewal: Limit = {
  period: verified({ count: 14, unit: 'calendar-days' }, 'art. 2(3)'),
  start: inferred('document-request', 'No start is named; a new document is due once it is asked for', 'art. 2(3)'),
  expiry: none('What lateness does is not stated', 'art. 2(3)'),
  extension: none(undefined, 'art. 2(3)'),
};

const evidence: EvidenceLists = {
  nationals: [
    {
      class: 'proof',
      kinds: ['passport', 'childs-passport', 'diplomatic-or-service-passport', 'identity-card'],
      forms: ['original'],
      article: 'Protocol art. 1',
      note: 'Passports of every kind and national identity cards of the requested State, expired or not (art. 6(1))',
    },
    {
      class: 'prima-facie',
      kinds: ['passport', 'childs-passport', 'diplomatic-or-service-passport', 'identity-card'],
      article: 'Protocol art. 2, item 1',
      note: 'Photocopies of what is proof',
    },
    { class: 'prima-facie', kinds: ['military-document'], article: 'Protocol art. 2, item 2' },
    { class: 'prima-facie', kinds: ['company-pass'], article: 'Protocol art. 2, item 3' },
    { class: 'prima-facie', kinds: ['seaman-document'], article: 'Protocol art. 2, item 4', note: 'Captain’s cards too' },
    {
      class: 'prima-facie',
      kinds: [
        'nationality-certificate',
        'citizenship-decision',
        'official-photo-document',
        'laissez-passer',
        'return-certificate',
      ],
      article: 'Protocol art. 2, item 5',
      note: 'Certificates of nationality and other official documents that name the nationality or clearly show it',
    },
    { class: 'prima-facie', kinds: ['driving-licence'], article: 'Protocol art. 2, item 6' },
    { class: 'prima-facie', kinds: ['birth-certificate'], article: 'Protocol art. 2, item 7' },
    { class: 'prima-facie', kinds: ['witness-statement'], article: 'Protocol art. 2, item 8' },
    { class: 'prima-facie', kinds: ['own-statement', 'language-test'], article: 'Protocol art. 2, item 9' },
    {
      class: 'prima-facie',
      kinds: ['dna-result'],
      article: 'Protocol art. 2, item 10',
      note: 'Presented by the requesting State',
    },
    { class: 'prima-facie', kinds: ['biometric-match'], article: 'Protocol art. 2, item 11' },
    { class: 'prima-facie', kinds: ['fingerprints'], article: 'Protocol art. 2, item 12', note: 'Official fingerprint data' },
    {
      class: 'prima-facie',
      kinds: ['ussr-passport', 'marriage-certificate', 'civil-registry-document', 'document-in-the-name', 'other-document'],
      article: 'Protocol art. 2, item 13',
      note: 'Any other document that can help to establish the nationality; whether one that no list names is looked at, the requested Party decides (Protocol art. 5)',
    },
  ],
  others: [
    {
      class: 'proof',
      kinds: ['visa', 'residence-permit'],
      issuedBy: 'requested',
      expiredAtMost: { count: 0, unit: 'calendar-days' },
      article: 'Protocol art. 3, item 1',
      note: 'Of the requested State and valid; whether it is enough that it was valid on entry is not said',
    },
    {
      class: 'proof',
      kinds: ['border-stamp', 'photo-or-recording', 'biometric-match'],
      article: 'Protocol art. 3, item 2',
      note: 'Stamps and like entries with their date in the travel document; other proof of entry or exit, such as photographs, electronic or biometric proof',
    },
    {
      class: 'proof',
      kinds: ['document-in-the-name', 'bill-in-the-name'],
      article: 'Protocol art. 3, item 3',
      note: 'Documents, certificates and bills of any kind in the person’s name that clearly show a stay there on a given date',
    },
    {
      class: 'proof',
      kinds: ['ticket-or-passenger-list'],
      article: 'Protocol art. 3, item 4',
      note: 'In the person’s name, showing presence and route on a given date',
    },
    {
      class: 'proof',
      kinds: ['agency-record'],
      article: 'Protocol art. 3, item 5',
      note: 'Showing that a guide or travel agency was used on a given date',
    },
    { class: 'prima-facie', kinds: ['own-statement'], article: 'Protocol art. 4, items 1 and 5' },
    { class: 'prima-facie', kinds: ['apprehension-record'], article: 'Protocol art. 4, item 2' },
    { class: 'prima-facie', kinds: ['organisation-information'], article: 'Protocol art. 4, item 3' },
    {
      class: 'prima-facie',
      kinds: ['witness-statement'],
      article: 'Protocol art. 4, item 4',
      note: 'Of relatives, of those who travelled along, and the like',
    },
  ],
};

/** Agreement between the Swiss Federal Council and the Government of Kazakhstan on the readmission of persons staying without authorisation. */
export const switzerlandKazakhstan: Agreement = {
  id: 'switzerland-kazakhstan',
  edition: '2015-02-01',
  editionFrom: entryIntoForce,
  title: verified(
    'Agreement between the Swiss Federal Council and the Government of the Republic of Kazakhstan on the readmission of persons staying without authorisation, Bern, 4 March 2010',
    'title',
  ),
  sides: verified([[stateOf('CH')], [stateOf('KZ')]], 'title'),
  readIn: verified(
    'German, and Russian without the Protocol',
    'closing clause',
    'The English text prevails and was not read, although the German, the Kazakh and the Russian are as authentic; where it may differ, each fact says how the texts read differ',
  ),
  signed: verified('2010-03-04' as CalendarDate, 'closing clause'),
  parties: [
    { state: stateOf('CH'), ratified: unset('Swiss approval'), notified: unset('Notification by Switzerland') },
    {
      state: stateOf('KZ'),
      ratified: secondary('2014-11-14' as CalendarDate, 'Law no. 251-V, zakonpravo.kz'),
      notified: unset('Notification by Kazakhstan'),
    },
  ],
  entryIntoForce,
  suspensions: [],
  treatedAsNationals: verified(
    ['former-national', 'minor-child', 'spouse'],
    'art. 2(1)-(2)',
    'Who gave the nationality up after entry, under the law of the requested State, and has neither the nationality nor a residence permit of the requesting or another State; unmarried minor children and spouses without a residence right of their own there, spouses only where they may enter and stay in the requested State',
  ),
  scopes: [
    { category: verified('own-national', 'art. 2(1)'), from: fromEntryIntoForce },
    { category: verified('third-country-national', 'art. 3(1)'), limbs, from: fromEntryIntoForce },
    { category: verified('stateless-person', 'art. 3(1)'), limbs, from: fromEntryIntoForce },
  ],
  exclusions,
  noRequest: verified(
    { nationals: ['passport'], others: { permits: ['visa', 'residence-permit'], passportToo: true } },
    'art. 4(2)',
    'A valid national passport; whether a diplomatic or service passport is one is not said',
  ),
  limits: {
    filing: forNationalsAndOthers(
      noLimit(none('The limit is for third-country nationals and stateless persons alone', 'art. 9(1)')),
      filing,
    ),
    'urgent-filing': noLimit(none('No accelerated procedure')),
    evidence: noLimit(none()),
    inquiry: noLimit(none()),
    reply: {
      period: verified({ count: 15, unit: 'calendar-days' }, 'art. 9(2)'),
      start: verified(
        'confirmed-receipt',
        'art. 9(2)',
        'The German text counts from the confirmation of the receipt, the Russian from the day of receipt as it is confirmed: where these are two days the texts differ',
      ),
      expiry: none('What silence does is not stated', 'art. 9(2)'),
      extension: verified(
        { by: { count: 6, unit: 'calendar-days' }, needs: 'reasons' },
        'art. 9(2)',
        'By up to six calendar days in the German text; to six in the Russian, which can only be six more',
      ),
    },
    'urgent-reply': noLimit(none('No accelerated procedure')),
    'urgent-arrival': noLimit(none('No accelerated procedure')),
    interview: noLimit(none('Without delay; no number', 'art. 6(4)')),
    'travel-document': {
      period: verified({ count: 3, unit: 'working-days' }, 'art. 2(3)'),
      start: verified('acceptance', 'art. 2(3)'),
      expiry: none('What lateness does is not stated', 'art. 2(3)'),
      extension: none(undefined, 'art. 2(3)'),
    },
    'travel-document-of-others': noLimit(none('No time is named', 'art. 3(3)')),
    renewal: forNationalsAndOthers(
      renewal,
      noLimit(none('Of the document of a person who is not a national nothing more is said', 'art. 3(3)')),
    ),
    transfer: {
      period: verified({ count: 6, unit: 'months' }, 'art. 9(4)'),
      start: verified('receipt-of-acceptance', 'art. 9(4)'),
      expiry: none('What lateness does is not stated', 'art. 9(4)'),
      extension: verified({ whileObstacleLasts: true, needs: 'reasons' }, 'art. 9(4)'),
      firstDay: unset(
        'Whether the day on which the consent arrives is the first to count: art. 9(4) lets the time begin on it, which is read either way',
      ),
    },
    'transfer-notice': noLimit(none('Day, crossing point and escort are agreed beforehand in writing; no number', 'art. 10(1)')),
    'transfer-terms': noLimit(none('Agreed beforehand in writing; no number', 'art. 10(1)')),
    'no-request-notice': noLimit(
      none('Day, crossing point and escort are agreed beforehand in writing; no number', 'art. 10(1)'),
    ),
    'error-claim': {
      period: verified({ count: 1, unit: 'months' }, 'art. 8'),
      start: verified('arrival', 'art. 8'),
      expiry: none('That the duty to take back ends with the month is not stated; it is owed at once (art. 8)', 'art. 8'),
      extension: none(undefined, 'art. 8'),
      owedBy: verified('requesting', 'art. 8', 'It takes the person back; who organises the return is not said'),
      act: verified('return', 'art. 8', 'By when the error has to be found is not said'),
    },
    'transit-lead': noLimit(none('In writing; no time before the transit is named', 'art. 12(1)')),
    'transit-answer': {
      period: verified({ count: 3, unit: 'calendar-days' }, 'art. 12(3)'),
      start: inferred('receipt', 'No start is named; an answer is due only once there is a request', 'art. 12(3)'),
      expiry: none('What silence does is not stated', 'art. 12(3)'),
      extension: none(undefined, 'art. 12(3)'),
    },
    invoice: {
      period: verified({ count: 30, unit: 'days' }, 'Protocol art. 8'),
      start: verified('invoice', 'Protocol art. 8', 'From the receipt of the invoice'),
      expiry: none('What lateness does is not stated', 'Protocol art. 8'),
      extension: none(undefined, 'Protocol art. 8'),
    },
  },
  counting: {
    calendar: leftOpen.calendar,
    firstDay: leftOpen.firstDay,
    restDays: inferred(
      'saturday-sunday',
      'The texts read say working days (Arbeitstage, рабочие дни), which are Monday to Friday in both States',
      'art. 2(3)',
    ),
    rollForward: leftOpen.rollForward,
  },
  urgentTrack: none('No accelerated procedure'),
  interview: verified(['consular', 'expert-mission'], 'art. 6(4); Protocol art. 9'),
  evidence: verified(
    evidence,
    'art. 6-7; Protocol art. 1-5',
    'Other documents on nationality may be sent along and the requested Party decides whether it looks at them (Protocol art. 5), although its art. 2, item 13 takes any that can help; tickets without a name and statements of officials are in no list',
  ),
  refusalInWriting: verified(true, 'art. 9(3)'),
  refusalGrounds: inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-OUT-OF-TIME',
      'RR-AIRPORT-TRANSIT-ONLY',
      'RR-OWN-VISA-ISSUED',
      'RR-FAMILY-INDEPENDENT-RIGHT',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    'Derived from the obligations; the text lists grounds for transit alone',
    'art. 2-3, 6-7, 9, 11, 15',
  ),
  transitFrom: fromEntryIntoForce,
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER'],
    'art. 11(3)',
    'Prosecution or enforcement in the requested State, another State of transit or the State of destination; order with health, security and other national interests',
  ),
  transitDuty: none('Every ground is a power to refuse', 'art. 11(3)'),
  transitModes: verified(['air', 'land'], 'art. 12(1) no. 1'),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 2(3)'),
      'third-country-national': verified('requesting', 'art. 3(3)'),
      'stateless-person': verified('requesting', 'art. 3(3)', 'The paragraph speaks of the person to be readmitted'),
    },
    validity: {
      'own-national': verified({ exactly: { count: 6, unit: 'months' } }, 'art. 2(3)'),
      'third-country-national': none('A document that the requested Party recognises; no time is named', 'art. 3(3)'),
      'stateless-person': none('A document that the requested Party recognises; no time is named', 'art. 3(3)'),
    },
    regardlessOfWish: verified(true, 'art. 2(3)', 'Said of nationals'),
    renewedFor: verified({ asBefore: true }, 'art. 2(3)'),
  },
  transport: verified(['air', 'land'], 'art. 10(3)'),
  crossingPoints: verified(
    ['Astana airport', 'Almaty airport', 'Zurich-Kloten airport', 'Geneva-Cointrin airport', 'St. Margrethen'],
    'Protocol art. 12(1)',
    'Changes are notified (Protocol art. 12(2))',
  ),
  authorities: inferred(
    { CH: 'Federal Department of Justice and Police', KZ: 'Ministry of Internal Affairs' },
    'These two conclude the Implementing Protocol; the competent authorities themselves are notified (Protocol art. 11)',
    'art. 17',
  ),
  requestChannel: none('A request goes straight to the competent authority; by what means is not said', 'art. 4(1)'),
  requestForms: unset('The form of a request, which art. 5(2) leaves to annex 1 of the Protocol: it was not found'),
  requestBiometrics: verified(
    { photograph: {} },
    'art. 5(1) no. 3',
    'So far as it can be had; fingerprints may be passed on where they are needed to identify somebody (art. 14(2) no. 3)',
  ),
  workingLanguage: verified('English', 'Protocol art. 13', 'Unless the Parties agree otherwise'),
  prevailingText: verified('English', 'closing clause'),
  costs: verified(
    'The requesting State: readmission and transit as far as the border crossing of the requested State, the return after an error, and the establishing of nationality',
    'art. 13',
    'Within the means that national law provides; what is recovered from the person or from others stays untouched',
  ),
  wrongTransferCosts: verified('requesting', 'art. 13 no. 2'),
  personalData: verified(
    'For the agreement alone and under the conditions of the authority that gives them; only the particulars listed; passed on only with its prior consent in writing; corrected or destroyed where wrong; kept no longer than needed; each transfer on record; the person is told on request, under national law',
    'art. 14',
  ),
  suspending: verified(
    'Wholly or in part, for public order, security of the State or public health; notified at the latest 72 hours before it takes effect',
    'art. 18(4)',
  ),
  denouncing: verified('Six months after the notice is received', 'art. 18(5)'),
};
