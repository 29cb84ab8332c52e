import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, official } from '../citing.ts';
import type { EvidenceKind } from '../evidence.ts';
import type { EvidenceLists } from '../evidence-rule.ts';
import type { DatedFact, None } from '../fact.ts';
import { formWithFamily } from '../forms-read.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, noLimit } from '../limit.ts';
import type { Limb } from '../scope.ts';

const law = citing(
  'Agreement between the Governments of Kazakhstan and the Republic of Moldova on the readmission of persons staying unlawfully, Minsk, 2 September 2015, with its Executive Protocol and its annexes 1-7 (Russian text, Law no. 468-V)',
);

const noEffectStated = (late: string): None => law.none(`What follows where ${late} is not stated`);

/** The article has the rule; the day itself is printed above the text. */
const inForce: DatedFact = {
  ...official(
    '2016-06-23' as CalendarDate,
    'Note above the copy annexed to the ratification law: Bulletin of International Treaties of Kazakhstan 2016, no. 4, item 69',
  ),
  article: 'art. 19(1), Protocol art. 10',
};

const limbs = law.verified<readonly Limb[]>(
  ['entry-after-lawful-stay', 'permit-at-entry', 'visa-at-entry'],
  'art. 3(1)',
  'A permit is a valid leave to reside (art. 1); an airport transit visa is no visa (art. 1)',
);

const notInText = noLimit(law.none());

const noIssuer = law.none('The article on others than nationals says nothing of a travel document', 'art. 3');

const KZ = stateOf('KZ');
const MD = stateOf('MD');

/** Kazakhstan's papers of annex 1 but the birth certificate, which has a condition of its own. */
const kazakh: readonly EvidenceKind[] = [
  'passport',
  'identity-card',
  'diplomatic-or-service-passport',
  'seaman-document',
  'return-certificate',
];

const moldovan: readonly EvidenceKind[] = [
  'passport',
  'childs-passport',
  'diplomatic-or-service-passport',
  'identity-card',
  'return-certificate',
  'nationality-certificate',
  'citizenship-decision',
];

/** Annexes 1 and 2 count though the paper has expired (art. 6(1)); annexes 4 and 5 ask for no validity. */
const evidence: EvidenceLists = {
  nationals: [
    {
      class: 'proof',
      kinds: kazakh,
      forms: ['original'],
      issuedBy: KZ,
      article: 'Protocol annex 1, Kazakhstan, items 1-5 and 7, art. 6(1)1',
    },
    {
      class: 'proof',
      kinds: ['birth-certificate'],
      forms: ['original'],
      issuedBy: KZ,
      article: 'Protocol annex 1, Kazakhstan, item 6, art. 6(1)1',
      note: 'A child’s, where it is entered in the passport of a parent.',
    },
    {
      class: 'proof',
      kinds: moldovan,
      forms: ['original'],
      issuedBy: MD,
      article: 'Protocol annex 1, Moldova, items 1-4, art. 6(1)1',
      note: 'Passports of any kind; with the nationality certificate any other official document in which the nationality is mentioned or plainly stated.',
    },
    {
      class: 'prima-facie',
      kinds: [...kazakh, 'birth-certificate'],
      forms: ['copy'],
      issuedBy: KZ,
      article: 'Protocol annex 2, item 1, art. 6(1)2',
    },
    { class: 'prima-facie', kinds: moldovan, forms: ['copy'], issuedBy: MD, article: 'Protocol annex 2, item 1, art. 6(1)2' },
    {
      class: 'prima-facie',
      kinds: ['driving-licence', 'birth-certificate', 'company-pass'],
      forms: ['original', 'copy'],
      article: 'Protocol annex 2, items 2-4, art. 6(1)2',
    },
    { class: 'prima-facie', kinds: ['witness-statement'], article: 'Protocol annex 2, item 5, art. 6(1)2' },
    {
      class: 'prima-facie',
      kinds: [
        'laissez-passer',
        'childs-passport',
        'military-document',
        'official-photo-document',
        'nationality-certificate',
        'citizenship-decision',
        'ussr-passport',
        'consular-registration',
        'marriage-certificate',
        'civil-registry-document',
        'document-in-the-name',
        'other-document',
      ],
      article: 'Protocol annex 2, item 6, art. 6(1)2',
      note: 'Any other document that may at first sight help to establish the nationality.',
    },
  ],
  others: [
    {
      class: 'proof',
      kinds: ['border-officer-statement'],
      shows: 'crossing',
      article: 'Protocol annex 4, part A, item 1, art. 7(1)1',
      note: 'Official statements, in particular of authorised border officers, who can attest that the person crossed straight from the requested State: whether those of other officials prove it too is not settled, and they count as part B has it.',
    },
    {
      class: 'proof',
      kinds: ['ticket-or-passenger-list'],
      shows: 'crossing',
      article: 'Protocol annex 4, part A, items 2-3, art. 7(1)1',
      note: 'Tickets in the person’s name, and passenger lists, that show the way from the requested to the requesting State.',
    },
    {
      class: 'prima-facie',
      kinds: ['officer-statement', 'witness-statement'],
      shows: 'crossing',
      article: 'Protocol annex 4, part B, item 1, art. 7(1)2',
      note: 'Official statements of officers of the requesting State and of other witnesses who can confirm the crossing.',
    },
    {
      class: 'prima-facie',
      kinds: ['anonymous-ticket', 'document-in-the-name', 'bill-in-the-name'],
      shows: 'crossing',
      article: 'Protocol annex 4, part B, item 2, art. 7(1)2',
      note: 'Tickets, certificates, bills and receipts of any kind that plainly show that the person was in the requested State.',
    },
    {
      class: 'prima-facie',
      kinds: ['agency-record'],
      shows: 'crossing',
      article: 'Protocol annex 4, part B, item 3, art. 7(1)2',
      note: 'Information that the person used a carrier or a travel agency.',
    },
    {
      class: 'prima-facie',
      kinds: ['own-statement'],
      shows: 'crossing',
      article: 'Protocol annex 4, part B, item 4, art. 7(1)2',
      note: 'An official statement of the person in court or administrative proceedings.',
    },
    {
      class: 'proof',
      kinds: ['visa', 'residence-permit'],
      issuedBy: 'requested',
      forms: ['original'],
      shows: 'title',
      article: 'Protocol annex 5, part A, item 1, art. 7(3)1',
      note: 'Issued by the requested State.',
    },
    {
      class: 'proof',
      kinds: ['border-stamp'],
      forms: ['original'],
      shows: 'title',
      article: 'Protocol annex 5, part A, item 2, art. 7(3)1',
      note: 'Stamps of entry or exit in the person’s travel document, or other proof of entry or exit.',
    },
    {
      class: 'prima-facie',
      kinds: ['visa', 'residence-permit'],
      issuedBy: 'requested',
      forms: ['copy'],
      shows: 'title',
      article: 'Protocol annex 5, part B, art. 7(3)2',
    },
    {
      class: 'prima-facie',
      kinds: ['border-stamp'],
      forms: ['copy'],
      shows: 'title',
      article: 'Protocol annex 5, part B, art. 7(3)2',
    },
  ],
  familyTies: ['birth-certificate', 'marriage-certificate'],
};

/** Agreement between Moldova and Kazakhstan on the readmission of persons staying unlawfully (19 articles, protocol of 10 with 7 annexes). */
export const moldovaKazakhstan: Agreement = {
  id: 'moldova-kazakhstan',
  edition: '2016-06-23',
  editionFrom: inForce,
  title: law.verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Republic of Moldova on the readmission of persons staying unlawfully, Minsk, 2 September 2015',
    'title',
  ),
  sides: law.verified([[MD], [KZ]], 'preamble'),
  readIn: law.verified(
    'Russian',
    'closing clause, Protocol closing clause',
    'The copy annexed to the ratification law says of itself that it is not official; certified copies are with the Ministry of Foreign Affairs of Kazakhstan',
  ),
  signed: law.verified('2015-09-02' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: MD,
      ratified: official(
        '2016-04-07' as CalendarDate,
        'Law no. 56 of 7 April 2016, Monitorul Oficial 2016 no. 128-133, item 266: lex.justice.md',
      ),
      notified: law.unset('Notification by Moldova'),
    },
    {
      state: KZ,
      ratified: official('2016-03-01' as CalendarDate, 'Law no. 468-V of 1 March 2016: adilet Z1600000468'),
      notified: law.unset('Notification by Kazakhstan'),
    },
  ],
  entryIntoForce: inForce,
  suspensions: [],
  treatedAsNationals: law.verified(
    ['former-national', 'minor-child', 'spouse'],
    'art. 2(1)-(2)',
    'Former nationals who lost or renounced the nationality after their entry and have got neither that of the requesting State nor another; unmarried children without a right of their own to stay there; spouses of another nationality who have the right to enter or stay in the requested State and none of their own in the requesting one. For the family the Russian text has the requesting State readmit, a slip for the requested one',
  ),
  scopes: [
    { category: law.verified('own-national', 'art. 2(1)'), from: inForce },
    { category: law.verified('third-country-national', 'art. 3(1)'), limbs, from: inForce },
    { category: law.verified('stateless-person', 'art. 3(1)'), limbs, from: inForce },
  ],
  exclusions: law.verified(
    [
      { ground: 'airport-transit-only' },
      { ground: 'transit-visa-held' },
      { ground: 'own-visa-issued', unless: ['theirs-runs-longer'] },
    ],
    'art. 3(2)',
    'Whose transit visa excludes it does not say. A longer visa or permit of the requested State takes the exclusion away even where it was got by forged papers; that our own was got so does not',
  ),
  noRequest: law.inferred(
    {
      nationals: ['passport', 'diplomatic-or-service-passport', 'return-certificate'],
      others: { permits: ['residence-permit'], passportToo: false },
    },
    'The text dispenses with the request for whoever holds a travel document of a national of the requested State that is valid for crossing the border, and does not say which ones are: these are, of the papers of Protocol annex 1. For others it takes a valid permit to reside of the requested State, and no visa. Art. 10(1) still has the transfer agreed in writing beforehand',
    'art. 5(2)',
  ),
  limits: {
    filing: forNationalsAndOthers(noLimit(law.none('At any time', 'art. 9(1)')), {
      period: law.verified({ count: 6, unit: 'months' }, 'art. 9(2)'),
      start: law.verified('irregularity-established', 'art. 9(2)', 'The day on which the competent authority was informed of it'),
      expiry: law.verified('lapse', 'art. 9(2)', 'It turns on the request having been sent within the time'),
      extension: law.none('The paragraph has none', 'art. 9(2)'),
    }),
    'urgent-filing': notInText,
    evidence: notInText,
    inquiry: forNationalsAndOthers(noLimit(law.none('The inquiry is about art. 3 alone', 'art. 7')), {
      period: law.verified({ count: 20, unit: 'days' }, 'art. 7(1)2, art. 7(3)2'),
      start: law.verified(
        'receipt',
        'art. 7(1)2, art. 7(3)2',
        'Of the documents of part B of annex 4 or 5: where they come after the request, of theirs',
      ),
      expiry: law.verified('fact-accepted', 'art. 7(1)2, art. 7(3)2'),
      extension: law.none('Art. 9(3) extends the time to reply alone', 'art. 7, art. 9(3)'),
      onReply: law.verified('stands-still', 'art. 9(3)'),
    }),
    reply: {
      period: law.verified({ count: 14, unit: 'days' }, 'art. 9(3)'),
      start: law.verified('receipt', 'art. 9(3)'),
      expiry: law.verified('consent', 'art. 9(3)'),
      inTimeWhen: law.verified('received', 'art. 9(3)', 'So for the consent; the same paragraph gives the time to send it'),
      extension: law.verified({ to: { count: 30, unit: 'days' }, needs: 'reasons' }, 'art. 9(3)'),
    },
    'urgent-reply': notInText,
    'urgent-arrival': notInText,
    interview: {
      period: law.verified(
        { count: 10, unit: 'days' },
        'art. 8(3)',
        'For the written notice of the interview’s result; art. 6(4) gives ten days for the interview too, without a start',
      ),
      start: law.verified(
        'receipt',
        'art. 8(3)',
        'Of the request for readmission, whose section F asks for the interview (Protocol art. 4(2)); it is owed where no document of annexes 1 and 2 can be given, to establish the nationality (art. 6(4), art. 8(1)), and whether that leaves out those who are no nationals is not said',
      ),
      expiry: noEffectStated('the interview is late, but that the time to reply begins'),
      extension: law.none('The article has none', 'art. 8'),
      onReply: law.verified(
        'begins-again',
        'art. 8(4)',
        'From the day on which the notice of the result is sent, at the latest from the end of the ten days',
      ),
    },
    'travel-document': {
      period: law.verified({ count: 3, unit: 'working-days' }, 'art. 2(3)'),
      start: law.verified('document-request', 'art. 2(3)', 'From when the mission received it'),
      expiry: noEffectStated('the document is late'),
      extension: law.none('The paragraph has none', 'art. 2(3)'),
    },
    'travel-document-of-others': noLimit(noIssuer),
    renewal: {
      period: law.verified(
        { count: 3, unit: 'working-days' },
        'art. 2(3)',
        'The new document is issued "as this paragraph provides", so within its three working days',
      ),
      start: law.verified('document-request', 'art. 2(3)', 'From when the mission received it'),
      expiry: noEffectStated('the new document is late'),
      extension: law.none('The paragraph has none', 'art. 2(3)'),
    },
    transfer: {
      period: law.verified({ count: 3, unit: 'months' }, 'art. 9(5)'),
      start: law.verified(
        'receipt-of-acceptance',
        'art. 9(5)',
        'From when the three months run where silence counts as a positive reply it does not say',
      ),
      expiry: noEffectStated('the transfer is late'),
      extension: law.none('The paragraph has none', 'art. 9(5)'),
    },
    'transfer-notice': noLimit(law.none('The authorities agree in writing beforehand, without a number', 'art. 10(1)')),
    'transfer-terms': noLimit(law.none('The authorities agree in writing beforehand, without a number', 'art. 10(1)')),
    'no-request-notice': noLimit(law.none('No number where no request is needed', 'art. 5(2), art. 10(1)')),
    'error-claim': {
      period: law.verified({ count: 3, unit: 'months' }, 'art. 4'),
      start: law.verified('arrival', 'art. 4', 'The text says after the transfer'),
      expiry: law.inferred(
        'lapse',
        'The duty to take back is there where the fault is established within the three months, and in no other case',
        'art. 4',
      ),
      extension: law.none('The article has none', 'art. 4'),
      act: law.verified(
        'establish',
        'art. 4',
        'Or it is found that the conditions were not there when the person was handed over',
      ),
    },
    'transit-lead': {
      period: law.verified({ count: 10, unit: 'days' }, 'art. 12(1)'),
      start: law.verified('planned-transit', 'art. 12(1)'),
      expiry: law.inferred(
        'not-admitted',
        'The request has to be there ten days before the transit; later it comes too late for that transit',
        'art. 12(1)',
      ),
      extension: law.none('The paragraph has none', 'art. 12(1)'),
    },
    'transit-answer': {
      period: law.verified(
        { count: 10, unit: 'days' },
        'art. 12(3)',
        'Or, at the reasoned wish of the requesting authority, at least two working days before the planned transit, whenever that is',
      ),
      start: law.verified('receipt', 'art. 12(3)'),
      expiry: noEffectStated('the answer is late'),
      extension: law.none('The paragraph has none', 'art. 12(3)'),
    },
    invoice: {
      period: law.verified({ count: 60, unit: 'days' }, 'art. 13'),
      start: law.verified('invoice', 'art. 13', 'From when the papers on the costs are presented'),
      expiry: noEffectStated('the payment is late'),
      extension: law.none('The article has none', 'art. 13'),
    },
  },
  counting: {
    ...leftOpen,
    restDays: law.inferred(
      'saturday-sunday',
      'The text says working days; the authorities of both States rest on Saturday and Sunday',
    ),
  },
  urgentTrack: law.none('It has no accelerated procedure', 'arts 5, 9'),
  interview: law.verified(['consular'], 'art. 6(4), art. 8(2)'),
  evidence: law.verified(
    evidence,
    'Protocol annexes 1-5, arts 6-7',
    'A reasoned statement of the requesting State that the person lacks the papers, visa or permit needed is evidence of unlawful entry or stay (art. 7(2)). Forged documents prove nothing (art. 6(2), art. 7(4))',
  ),
  refusalInWriting: law.verified(true, 'art. 9(3)-(4)'),
  refusalGrounds: law.inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-OUT-OF-TIME',
      'RR-AIRPORT-TRANSIT-ONLY',
      'RR-OWN-VISA-ISSUED',
      'RR-EXCLUDED',
      'RR-TCN-CLAUSE-NOT-APPLICABLE',
      'RR-FAMILY-INDEPENDENT-RIGHT',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    'Derived from the preamble and the obligations of arts 2, 3, 6, 7, 9(2) and 15; the text lists grounds for transit alone',
  ),
  transitFrom: inForce,
  transitGrounds: law.verified(
    ['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER', 'TR-AIRPORT-CHANGE', 'TR-NO-CAPACITY'],
    'art. 11(4)',
    'Prosecution or punishment in the requested State, a State of transit or the State of destination',
  ),
  transitDuty: law.none('The requested State may refuse; nothing obliges it to', 'art. 11(4)'),
  transitModes: law.verified(
    ['air', 'land', 'sea'],
    'Protocol annex 7, part B, item 1',
    'The form says by air, by water, by land',
  ),
  travelDocument: {
    issuer: {
      'own-national': law.verified('requested', 'art. 2(3)'),
      'third-country-national': noIssuer,
      'stateless-person': noIssuer,
    },
    validity: {
      'own-national': law.verified({ atMost: { count: 30, unit: 'days' } }, 'art. 2(3)'),
      'third-country-national': noIssuer,
      'stateless-person': noIssuer,
    },
    regardlessOfWish: law.verified(true, 'art. 2(3)'),
    renewedFor: law.verified({ asBefore: true }, 'art. 2(3)'),
  },
  transport: law.inferred(
    ['air', 'land', 'sea'],
    'Transfers are mainly by air, so that other means are not left out; which these are it does not say',
    'art. 10(2)',
  ),
  crossingPoints: law.verified(
    ['Astana international airport', 'Almaty international airport', 'Chisinau international airport'],
    'Protocol art. 2(1)',
    'Others where the competent authorities agree (Protocol art. 2(2))',
  ),
  authorities: law.verified(
    {
      KZ: 'Migration Police Department of the Ministry of Internal Affairs',
      MD: 'Bureau for Migration and Asylum of the Ministry of Internal Affairs',
    },
    'Protocol art. 1(1)',
    'Requests go by post or by technical means of transmission (art. 5(1), art. 12(1)); changes of the authorities are told within three days (Protocol art. 1(2))',
  ),
  requestChannel: law.verified({ means: ['post', 'technical-means'] }, 'art. 5(1)'),
  requestForms: law.verified(
    formWithFamily({ annex: '6', ofProtocol: true }, ['health', 'danger', 'manner-of-transfer']),
    'art. 5(5); Protocol annex 6',
  ),
  requestBiometrics: law.verified({ photograph: { colour: true, millimetres: '40 × 60' } }, 'art. 5(3) no. 1'),
  workingLanguage: law.verified('Russian', 'Protocol art. 3'),
  prevailingText: law.verified(
    'Russian',
    'closing clause, Protocol closing clause',
    'The Kazakh, Romanian and Russian texts are equal; where interpretations differ the Parties turn to the Russian one',
  ),
  costs: law.verified(
    'The requesting State, in a currency that both Parties accept, for transport to the border crossing point of the State of final destination, within 60 days after the papers are presented; the authorities may recover it from the person or from third parties',
    'art. 13',
  ),
  wrongTransferCosts: law.verified('requesting', 'art. 13'),
  personalData: law.verified(
    'Only what the authorities need to carry it out, by nine principles and a closed list, without places of stay and routes; to other bodies only with the prior consent of the authority that gave it; the person is told on request, save for stated reasons; the times of storage are named with the data, which are destroyed once they are not needed and at the end of the agreement',
    'art. 14',
  ),
  suspending: law.verified(
    'In whole or in part but for art. 2, for national security, public order or public health, by written notice through diplomatic channels; 30 days after its receipt',
    'art. 19(2)',
  ),
  denouncing: law.verified('By written notice through diplomatic channels; 60 days after its receipt', 'art. 19(3)'),
};
