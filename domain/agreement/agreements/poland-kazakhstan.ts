import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, official, secondary } from '../citing.ts';
import type { EvidenceLists } from '../evidence-rule.ts';
import type { Exclusion } from '../exclusion.ts';
import type { Fact } from '../fact.ts';
import { polishForms } from '../forms-read.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, type Limit, noLimit } from '../limit.ts';
import type { Limb } from '../scope.ts';

const { verified, inferred, unset, none } = citing(
  'Agreement between the Government of the Republic of Poland and the Government of the Republic of Kazakhstan on the readmission of persons, Warsaw, 22 August 2016 (Russian text, Law no. 55-VI; Polish text, Dz.U. 2017 item 1623)',
);

const inForce = '2017-08-04' as CalendarDate;

const fromEntryIntoForce = inferred(inForce, 'Nothing delays it: it holds from the entry into force', 'art. 24(1)');

const entryIntoForce: Fact<CalendarDate> = {
  ...official(inForce, 'Record of Dz.U. 2017 item 1623 in the Polish collection of acts (ELI)'),
  article: 'art. 24(1)',
};

const limbs = verified<readonly Limb[]>(
  ['entry', 'permit-at-entry', 'visa-at-entry'],
  'art. 3(1)',
  'An airport transit visa is no visa, nor is a leave to stay while protection is examined in Poland a permit (art. 1 nos 4-5)',
);

const exclusions = verified<readonly Exclusion[]>(
  [
    { ground: 'airport-transit-only' },
    { ground: 'transit-visa-held' },
    { ground: 'own-visa-issued', unless: ['theirs-runs-longer', 'ours-by-forged-papers'] },
  ],
  'art. 3(2)',
  'Whose transit visa excludes is not said; the two limbs by visa and permit look at the time of entry, the exclusion by the requesting Party’s own visa at any time before or after it',
);

const filing: Limit = {
  period: verified({ count: 9, unit: 'months' }, 'art. 10(2)'),
  start: verified('irregularity-established', 'art. 10(2)'),
  expiry: verified('lapse', 'art. 10(2)'),
  extension: none(undefined, 'art. 10(2)'),
};

const renewal: Limit = {
  period: inferred(
    { count: 3, unit: 'calendar-days' },
    'The new document is issued in the way of the same paragraph, whose time for the first is three calendar days',
    'art. 2(3)',
  ),
  start: inferred('document-request', 'No start is named; a new document is due once it is asked for', 'art. 2(3)'),
  expiry: none('What lateness does is not stated', 'art. 2(3)'),
  extension: none(undefined, 'art. 2(3)'),
};

/** When an answer is in time. */
const received = verified<'received'>(
  'received',
  'art. 10(5)',
  'Consent turns on the requesting authority not having received the answer in time; by paragraphs 3 and 4 the requested one sends it within the time: an answer sent in time and received late is open',
);

const evidence: EvidenceLists = {
  nationals: [
    {
      class: 'proof',
      kinds: ['passport', 'diplomatic-or-service-passport', 'identity-card', 'seaman-document'],
      forms: ['original'],
      article: 'annex 2, Kazakhstan items 1-5, Poland items 1-3',
      note: 'Expired or not (art. 7(1) no. 1)',
    },
    {
      class: 'proof',
      kinds: ['childs-passport'],
      forms: ['original'],
      issuedBy: stateOf('PL'),
      article: 'annex 2, Poland item 1',
      note: 'Any passport that Polish authorities issued',
    },
    {
      class: 'proof',
      kinds: ['return-certificate'],
      forms: ['original'],
      issuedBy: stateOf('KZ'),
      article: 'annex 2, Kazakhstan item 6',
    },
    {
      class: 'proof',
      kinds: ['birth-certificate'],
      forms: ['original'],
      issuedBy: stateOf('KZ'),
      article: 'annex 2, Kazakhstan item 7',
      note: 'Of a child, where it is entered in a parent’s passport',
    },
    {
      class: 'proof',
      kinds: ['citizenship-decision'],
      forms: ['original'],
      issuedBy: stateOf('PL'),
      article: 'annex 2, Poland item 4',
    },
    {
      class: 'prima-facie',
      kinds: ['passport', 'diplomatic-or-service-passport', 'identity-card', 'seaman-document'],
      forms: ['copy'],
      article: 'annex 3, item 1',
    },
    {
      class: 'prima-facie',
      kinds: ['return-certificate'],
      forms: ['copy'],
      issuedBy: stateOf('KZ'),
      article: 'annex 3, item 1',
    },
    {
      class: 'prima-facie',
      kinds: ['citizenship-decision'],
      forms: ['copy'],
      issuedBy: stateOf('PL'),
      article: 'annex 3, item 1',
    },
    { class: 'prima-facie', kinds: ['driving-licence'], article: 'annex 3, item 2' },
    { class: 'prima-facie', kinds: ['birth-certificate'], article: 'annex 3, item 3' },
    { class: 'prima-facie', kinds: ['company-pass'], article: 'annex 3, item 4', note: 'Service passes' },
    { class: 'prima-facie', kinds: ['military-document'], article: 'annex 3, item 5' },
    {
      class: 'prima-facie',
      kinds: [
        'laissez-passer',
        'return-certificate',
        'childs-passport',
        'official-photo-document',
        'nationality-certificate',
        'citizenship-decision',
        'ussr-passport',
        'marriage-certificate',
        'civil-registry-document',
        'document-in-the-name',
        'other-document',
      ],
      article: 'annex 3, item 6',
      note: 'Any other document that helps to establish the nationality',
    },
    { class: 'prima-facie', kinds: ['visa-system-match'], article: 'annex 3, item 7' },
    { class: 'prima-facie', kinds: ['fingerprints'], article: 'annex 3, item 8' },
    { class: 'prima-facie', kinds: ['own-statement'], article: 'annex 3, item 9' },
  ],
  others: [
    {
      class: 'proof',
      kinds: ['document-in-the-name'],
      article: 'annex 5, part A, item 1',
      note: 'Of the unlawful entry: official documents that a Party gives to foreigners during their stay',
    },
    {
      class: 'proof',
      kinds: ['refugee-document', 'stateless-document', 'identity-card', 'driving-licence', 'official-photo-document'],
      issuedBy: 'requested',
      forms: ['original'],
      article: 'annex 5, part A, item 1',
      note: 'Of the unlawful entry: official documents that a Party gives to foreigners during their stay',
    },
    {
      class: 'proof',
      kinds: ['border-officer-statement'],
      article: 'annex 5, part A, item 2',
      note: 'Of the unlawful entry: by authorised border officials who can witness the crossing straight from the requested Party into the requesting one',
    },
    {
      class: 'proof',
      kinds: ['ticket-or-passenger-list'],
      article: 'annex 5, part A, item 3',
      note: 'Of the unlawful entry: air tickets in the name, passenger lists',
    },
    { class: 'proof', kinds: ['photo-or-recording'], article: 'annex 5, part A, item 4', note: 'Of the unlawful entry' },
    {
      class: 'proof',
      kinds: ['visa', 'residence-permit'],
      issuedBy: 'requested',
      forms: ['original'],
      article: 'annex 6, part A, item 1',
      note: 'Of the visa or permit, issued by the requested Party',
    },
    {
      class: 'proof',
      kinds: ['border-stamp'],
      forms: ['original'],
      article: 'annex 6, part A, item 2',
      note: 'Of the lawful stay: stamps in the person’s travel document',
    },
    {
      class: 'prima-facie',
      kinds: ['visa', 'residence-permit'],
      issuedBy: 'requested',
      forms: ['copy'],
      article: 'annex 6, part B, item 1',
    },
    {
      class: 'prima-facie',
      kinds: ['border-stamp'],
      forms: ['copy'],
      article: 'annex 6, part B, item 1',
    },
    {
      class: 'prima-facie',
      kinds: ['officer-statement', 'witness-statement'],
      article: 'annex 5, part B, item 1',
      note: 'Official statements, in particular of border officials of the requesting Party and of other witnesses, who can confirm the crossing',
    },
    { class: 'prima-facie', kinds: ['own-statement'], article: 'annex 5, part B, item 3', note: 'An official statement' },
    {
      class: 'prima-facie',
      kinds: [
        'bill-in-the-name',
        'agency-record',
        'organisation-information',
        'civil-registry-document',
        'birth-certificate',
        'marriage-certificate',
        'visa-system-match',
        'fingerprints',
        'biometric-match',
        'other-document',
      ],
      article: 'annex 5, part B, item 2; annex 6, part B, item 2',
      note: 'Any evidence that shows beyond doubt a stay with the requested Party, or shows entry, stay or residence there',
    },
  ],
  familyTies: ['birth-certificate', 'marriage-certificate'],
};

/** Agreement between the Governments of Poland and Kazakhstan on the readmission of persons. */
export const polandKazakhstan: Agreement = {
  id: 'poland-kazakhstan',
  edition: '2017-08-04',
  editionFrom: entryIntoForce,
  title: verified(
    'Agreement between the Government of the Republic of Poland and the Government of the Republic of Kazakhstan on the readmission of persons, Warsaw, 22 August 2016',
    'title',
  ),
  sides: verified([[stateOf('PL')], [stateOf('KZ')]], 'title'),
  readIn: verified('Russian, which prevails, and Polish', 'closing clause'),
  signed: verified('2016-08-22' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: stateOf('PL'),
      ratified: official('2017-06-27' as CalendarDate, 'Act of ratification printed with the text: Dz.U. 2017 item 1623'),
      notified: unset('Notification by Poland'),
    },
    {
      state: stateOf('KZ'),
      ratified: secondary('2017-03-16' as CalendarDate, 'Law no. 55-VI of 16 March 2017, zakonpravo.kz'),
      notified: unset('Notification by Kazakhstan'),
    },
  ],
  entryIntoForce,
  suspensions: [],
  treatedAsNationals: verified(
    ['former-national', 'minor-child', 'spouse'],
    'art. 2(1)-(2)',
    'Who was deprived of the nationality or renounced it after entry and got neither that of the requesting Party nor that of a third State; unmarried minor children and spouses without a right of their own to stay there, spouses only where they have the right to enter and stay with the requested Party; art. 2(2) says that the requesting Party readmits them, where the requested must be meant',
  ),
  scopes: [
    { category: verified('own-national', 'art. 2(1)'), from: fromEntryIntoForce },
    { category: verified('third-country-national', 'art. 3(1)'), limbs, from: fromEntryIntoForce },
    { category: verified('stateless-person', 'art. 3(1)'), limbs, from: fromEntryIntoForce },
  ],
  exclusions,
  noRequest: verified(
    {
      nationals: ['passport', 'diplomatic-or-service-passport', 'identity-card', 'seaman-document'],
      nationalsOf: [
        { state: stateOf('KZ'), papers: ['return-certificate'] },
        { state: stateOf('PL'), papers: ['childs-passport'] },
      ],
      others: { permits: ['visa', 'residence-permit'], passportToo: false },
    },
    'art. 5(6); annex 2',
    'Of annex 2 two are left out here, because nobody crosses a border with them alone: a birth certificate entered in a parent’s passport (Kazakhstan) and the administrative decision on citizenship (Poland). For others the paragraph can also be read as asking for a document of annex 2 beside the visa or permit, which only a national has',
  ),
  limits: {
    filing: forNationalsAndOthers(noLimit(none('At any time', 'art. 10(1)')), filing),
    'urgent-filing': {
      period: verified({ count: 2, unit: 'calendar-days' }, 'art. 6(1)'),
      start: verified('apprehension', 'art. 6(1)'),
      expiry: none('To file so is a power; afterwards the ordinary request is open', 'art. 6(1)'),
      extension: none(undefined, 'art. 6(1)'),
    },
    evidence: noLimit(none()),
    inquiry: noLimit(none()),
    reply: {
      period: verified({ count: 10, unit: 'calendar-days' }, 'art. 10(3)'),
      start: verified('receipt', 'art. 10(3)'),
      expiry: verified('consent', 'art. 10(5)'),
      extension: verified({ to: { count: 40, unit: 'calendar-days' }, needs: 'reasons' }, 'art. 10(3)'),
      inTimeWhen: received,
    },
    'urgent-reply': {
      period: verified({ count: 2, unit: 'calendar-days' }, 'art. 10(4)'),
      start: verified('receipt', 'art. 10(4)'),
      expiry: verified('consent', 'art. 10(5)'),
      extension: none(undefined, 'art. 10(4)'),
      inTimeWhen: received,
    },
    'urgent-arrival': noLimit(none('The day is proposed with the request and agreed', 'art. 6(2)-(3)')),
    interview: forNationalsAndOthers(
      {
        period: verified(
          { count: 7, unit: 'calendar-days' },
          'art. 9(4)',
          'By then its result is notified; an interview is held where no document of annexes 2 and 3 can be shown (art. 9(1))',
        ),
        start: verified(
          'interview-request',
          'art. 9(4)',
          'From the receipt of a request for readmission that asks for the interview',
        ),
        expiry: none('What lateness does is not stated', 'art. 9(4)'),
        extension: none(undefined, 'art. 9(4)'),
      },
      noLimit(
        none(
          'An interview is to establish the nationality of the requested Party, where no document of annexes 2 and 3 can be shown',
          'art. 5(5) no. 3, 9(1), 9(5)',
        ),
      ),
    ),
    'travel-document': {
      period: verified({ count: 3, unit: 'calendar-days' }, 'art. 2(3)'),
      start: verified('receipt-of-acceptance', 'art. 2(3)'),
      expiry: none('What lateness does is not stated', 'art. 2(3)'),
      extension: none(undefined, 'art. 2(3)'),
    },
    'travel-document-of-others': {
      period: verified({ count: 3, unit: 'calendar-days' }, 'art. 3(3)'),
      start: verified('receipt-of-acceptance', 'art. 3(3)'),
      expiry: none('What lateness does is not stated', 'art. 3(3)'),
      extension: none(undefined, 'art. 3(3)'),
    },
    renewal: forNationalsAndOthers(
      renewal,
      noLimit(none('Of the document of a person who is not a national no renewal is spoken of', 'art. 3(3)')),
    ),
    transfer: noLimit(none('Without delay once the positive answer is received; no number', 'art. 10(7)')),
    'transfer-notice': {
      period: verified(
        { count: 2, unit: 'calendar-days' },
        'art. 11(1)',
        'By then the authorities of both Parties agree in writing; it is no notice of one of them',
      ),
      start: verified('planned-departure', 'art. 11(1)'),
      expiry: inferred('not-admitted', 'Terms that are not agreed by then are none; the text names no effect', 'art. 11(1)'),
      extension: none(undefined, 'art. 11(1)'),
    },
    'transfer-terms': noLimit(none('Agreed in writing; no time to answer is named', 'art. 11(1)')),
    'no-request-notice': noLimit(none('No time of its own is named', 'art. 5(6)')),
    'error-claim': {
      period: verified({ count: 3, unit: 'months' }, 'art. 4'),
      start: verified('arrival', 'art. 4', 'From the handing over'),
      expiry: inferred('lapse', 'The duty holds if the error is established within the time', 'art. 4'),
      extension: none(undefined, 'art. 4'),
      act: verified('establish', 'art. 4'),
    },
    'transit-lead': {
      period: verified({ count: 5, unit: 'calendar-days' }, 'art. 13(2)'),
      start: verified('planned-transit', 'art. 13(2)'),
      expiry: inferred(
        'not-admitted',
        'The transit has to lie so far ahead: for a nearer one the request is too late',
        'art. 13(2)',
      ),
      extension: none(undefined, 'art. 13(2)'),
    },
    'transit-answer': {
      period: verified({ count: 2, unit: 'calendar-days' }, 'art. 14(2)'),
      start: verified('planned-transit', 'art. 14(2)'),
      expiry: none('What silence does is not stated', 'art. 14(2)'),
      extension: none(undefined, 'art. 14(2)'),
    },
    invoice: {
      period: verified({ count: 60, unit: 'calendar-days' }, 'art. 16 no. 1'),
      start: verified('invoice', 'art. 16 no. 1', 'From the presenting of the paper that confirms the costs'),
      expiry: none('What lateness does is not stated', 'art. 16 no. 1'),
      extension: none(undefined, 'art. 16 no. 1'),
    },
  },
  counting: {
    calendar: leftOpen.calendar,
    firstDay: leftOpen.firstDay,
    restDays: inferred(
      'saturday-sunday',
      'Nothing is counted in working days; it matters only where a last day that is off rolls, and Saturday and Sunday are days of rest in both States',
    ),
    rollForward: leftOpen.rollForward,
  },
  urgentTrack: verified(
    'Apprehended at an airport of the requesting Party after crossing the border unlawfully and coming straight from the territory of the requested Party',
    'art. 6(1)',
  ),
  interview: verified(
    ['consular'],
    'art. 9(1)-(3)',
    'Where no document of annexes 2 and 3 can be shown: by the requested Party in Russian, to it in Polish',
  ),
  evidence: verified(
    evidence,
    'art. 7-8; annexes 2-6',
    'Annex 5 is for unlawful entry, annex 6 for visa, permit and lawful stay; a statement with reasons that the needed papers are missing proves the unlawfulness (art. 8(2))',
  ),
  refusalInWriting: verified(true, 'art. 10(6)'),
  refusalGrounds: inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-OUT-OF-TIME',
      'RR-AIRPORT-TRANSIT-ONLY',
      'RR-OWN-VISA-ISSUED',
      'RR-EXCLUDED',
      'RR-FAMILY-INDEPENDENT-RIGHT',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    'Derived from the obligations; the text lists grounds for transit alone',
    'art. 2-3, 7-8, 10, 12, 18',
  ),
  transitFrom: fromEntryIntoForce,
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER', 'TR-AIRPORT-CHANGE', 'TR-NO-CAPACITY'],
    'art. 12(4)',
    'Prosecution or punishment with the requested Party, in a State of transit or the State of destination; order with health, security and other national interests; want of capacity is that the help asked for cannot be given, for good reasons',
  ),
  transitDuty: none('Every ground is a power to refuse', 'art. 12(4)'),
  transitModes: none('No article names the means; the form has a line for transit by air alone', 'annex 7, part B'),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 2(3)', 'Where one is needed, and free of charge'),
      'third-country-national': verified('requesting', 'art. 3(3)', 'Where one is needed; recognised by the requested Party'),
      'stateless-person': verified('requesting', 'art. 3(3)', 'Where one is needed; recognised by the requested Party'),
    },
    validity: {
      'own-national': verified({ atLeast: { count: 30, unit: 'calendar-days' } }, 'art. 2(3)'),
      'third-country-national': verified({ atLeast: { count: 30, unit: 'calendar-days' } }, 'art. 3(3)'),
      'stateless-person': verified({ atLeast: { count: 30, unit: 'calendar-days' } }, 'art. 3(3)'),
    },
    regardlessOfWish: verified(true, 'art. 2(3)', 'Said of nationals'),
    renewedFor: verified({ asBefore: true }, 'art. 2(3)'),
  },
  transport: verified(['air'], 'art. 11(2)'),
  crossingPoints: verified(
    ['Warsaw Chopin airport', 'Kraków-Balice airport', 'Astana airport', 'Almaty airport'],
    'art. 19(3)',
    'Others by consent of the authorities (art. 19(4))',
  ),
  authorities: verified({ PL: 'Commander-in-Chief of the Border Guard', KZ: 'Ministry of Internal Affairs' }, 'art. 19(1)'),
  requestChannel: verified(
    { means: ['post', 'technical-means'] },
    'art. 5(1)',
    'Such as e-mail or fax; the answer goes by e-mail or fax (art. 5(8)), on the accelerated track by telephone besides (art. 6(4))',
  ),
  requestForms: verified(polishForms, 'art. 5(2); annex 1'),
  requestBiometrics: verified({ photograph: { colour: true } }, 'art. 5(3) no. 1; annex 1'),
  workingLanguage: verified('Russian', 'art. 19(6)', 'Until the authorities decide otherwise'),
  prevailingText: verified('Russian', 'closing clause'),
  costs: verified(
    'The requesting Party: transport of readmission and transit as far as the border crossing of the State of final destination, and transport and other costs of the return after an error',
    'art. 16',
    'Within the means that national law provides; what is recovered from the person or from others stays untouched',
  ),
  wrongTransferCosts: verified('requesting', 'art. 16 no. 1'),
  personalData: verified(
    'For the agreement alone; only the particulars listed; passed on only with prior consent of the authority that gave them; corrected, destroyed or blocked where they do not fit the purpose; kept no longer than needed, within the time that the giving Party names; each transfer on record in writing; destroyed when the agreement ends',
    'art. 17',
  ),
  suspending: verified(
    'Wholly or in part but not art. 2, for security, public order, health or other national interests; 30 calendar days after the notice is received',
    'art. 24(2)',
  ),
  denouncing: verified('60 calendar days after the notice is received', 'art. 24(3)'),
};
