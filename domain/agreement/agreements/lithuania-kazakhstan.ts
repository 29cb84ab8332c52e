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
  'Agreement between the Governments of Kazakhstan and the Republic of Lithuania on the readmission of persons, Astana, 6 October 2011, with its annexes 1-7 (Russian text, Law no. 345-V)',
);

const noEffectStated = (late: string): None => law.none(`What follows where ${late} is not stated`);

/** The article has the rule; the day itself is printed above the text. */
const inForce: DatedFact = {
  ...official(
    '2015-09-24' as CalendarDate,
    'Note above the copy annexed to the ratification law: Bulletin of International Treaties of Kazakhstan 2015, no. 5, item 51',
  ),
  article: 'art. 20(1)',
};

const limbs = law.verified<readonly Limb[]>(
  ['entry-after-lawful-stay', 'permit-at-entry', 'visa-at-entry'],
  'art. 3(1)',
  'A permit is a valid leave to reside (art. 1); an airport transit visa is no visa (art. 1)',
);

const notInText = noLimit(law.none());

const KZ = stateOf('KZ');
const LT = stateOf('LT');

/** Kazakhstan's papers of annex 1 but the birth certificate, which has a condition of its own. */
const kazakh: readonly EvidenceKind[] = [
  'passport',
  'identity-card',
  'diplomatic-or-service-passport',
  'seaman-document',
  'return-certificate',
];

/** Lithuania's: two kinds of passport, the identity card, diplomatic and service passports. */
const lithuanian: readonly EvidenceKind[] = ['passport', 'identity-card', 'diplomatic-or-service-passport'];

/** Annexes 1 and 2 count though the paper has expired (art. 6(1)); annexes 4 and 5 ask for no validity. */
const evidence: EvidenceLists = {
  nationals: [
    { class: 'proof', kinds: kazakh, forms: ['original'], issuedBy: KZ, article: 'annex 1, Kazakhstan, art. 6(1)1' },
    {
      class: 'proof',
      kinds: ['birth-certificate'],
      forms: ['original'],
      issuedBy: KZ,
      article: 'annex 1, Kazakhstan, art. 6(1)1',
      note: 'A child’s, where it is entered in the passport of a parent.',
    },
    { class: 'proof', kinds: lithuanian, forms: ['original'], issuedBy: LT, article: 'annex 1, Lithuania, art. 6(1)1' },
    {
      class: 'prima-facie',
      kinds: [...kazakh, 'birth-certificate'],
      forms: ['copy'],
      issuedBy: KZ,
      article: 'annex 2, art. 6(1)2',
      note: 'Copies of what annex 1 lists.',
    },
    {
      class: 'prima-facie',
      kinds: lithuanian,
      forms: ['copy'],
      issuedBy: LT,
      article: 'annex 2, art. 6(1)2',
      note: 'Copies of what annex 1 lists.',
    },
    {
      class: 'prima-facie',
      kinds: ['driving-licence', 'birth-certificate', 'company-pass'],
      forms: ['original', 'copy'],
      article: 'annex 2, art. 6(1)2',
    },
    { class: 'prima-facie', kinds: ['witness-statement'], article: 'annex 2, art. 6(1)2' },
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
      article: 'annex 2, art. 6(1)2',
      note: 'Any other document that may help to establish the nationality.',
    },
  ],
  others: [
    {
      class: 'proof',
      kinds: ['border-officer-statement'],
      shows: 'crossing',
      article: 'annex 4, part A, art. 7(1)1',
      note: 'Official statements of authorised border officers who can attest that the person crossed straight from the requested State.',
    },
    {
      class: 'proof',
      kinds: ['ticket-or-passenger-list'],
      shows: 'crossing',
      article: 'annex 4, part A, art. 7(1)1',
      note: 'Tickets in the person’s name, and passenger lists, that show the way from the requested to the requesting State.',
    },
    {
      class: 'prima-facie',
      kinds: ['officer-statement', 'witness-statement'],
      shows: 'crossing',
      article: 'annex 4, part B, art. 7(1)2',
      note: 'Official statements of officers of the requesting State and of other witnesses who can confirm the crossing.',
    },
    {
      class: 'prima-facie',
      kinds: ['anonymous-ticket', 'document-in-the-name', 'bill-in-the-name'],
      shows: 'crossing',
      article: 'annex 4, part B, art. 7(1)2',
      note: 'Tickets, certificates, bills and receipts of any kind that plainly show that the person was in the requested State.',
    },
    {
      class: 'prima-facie',
      kinds: ['agency-record'],
      shows: 'crossing',
      article: 'annex 4, part B, art. 7(1)2',
      note: 'Information that the person used a carrier or a travel agency.',
    },
    {
      class: 'prima-facie',
      kinds: ['own-statement'],
      shows: 'crossing',
      article: 'annex 4, part B, art. 7(1)2',
      note: 'An official statement of the person in court or administrative proceedings.',
    },
    {
      class: 'proof',
      kinds: ['visa', 'residence-permit'],
      issuedBy: 'requested',
      forms: ['original'],
      shows: 'title',
      article: 'annex 5, part A, art. 7(3)1',
      note: 'Issued by the requested State.',
    },
    {
      class: 'proof',
      kinds: ['border-stamp'],
      forms: ['original'],
      shows: 'title',
      article: 'annex 5, part A, art. 7(3)1',
      note: 'Stamps of entry or exit in the person’s travel document, or other proof of entry or exit.',
    },
    {
      class: 'prima-facie',
      kinds: ['visa', 'residence-permit'],
      issuedBy: 'requested',
      forms: ['copy'],
      shows: 'title',
      article: 'annex 5, part B, art. 7(3)2',
    },
    {
      class: 'prima-facie',
      kinds: ['border-stamp'],
      forms: ['copy'],
      shows: 'title',
      article: 'annex 5, part B, art. 7(3)2',
    },
  ],
  familyTies: ['birth-certificate', 'marriage-certificate'],
};

/** Agreement between Lithuania and Kazakhstan on the readmission of persons (20 articles, 7 annexes). */
export const lithuaniaKazakhstan: Agreement = {
  id: 'lithuania-kazakhstan',
  edition: '2015-09-24',
  editionFrom: inForce,
  title: law.verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Republic of Lithuania on the readmission of persons, Astana, 6 October 2011',
    'title',
  ),
  sides: law.verified([[LT], [KZ]], 'preamble'),
  readIn: law.verified(
    'Russian',
    'closing clause',
    'The copy annexed to the ratification law says of itself that it is not official; certified copies are with the Ministry of Foreign Affairs of Kazakhstan',
  ),
  signed: law.verified('2011-10-06' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: LT,
      ratified: law.unset('Lithuanian ratification; the Lithuanian text is TAR.59FB5207707F'),
      notified: law.unset('Notification by Lithuania'),
    },
    {
      state: KZ,
      ratified: official('2015-08-02' as CalendarDate, 'Law no. 345-V of 2 August 2015: adilet Z1500000345'),
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
      { ground: 'own-visa-issued', unless: ['theirs-runs-longer', 'theirs-by-forged-papers'] },
    ],
    'art. 3(2)',
    'Whose transit visa excludes it does not say. It is the requested State’s visa or permit that was got by forged papers: so the Russian text, which prevails; the like clause with the Czech Republic speaks of the requesting State’s',
  ),
  noRequest: law.verified(
    {
      nationals: ['passport', 'identity-card', 'diplomatic-or-service-passport'],
      nationalsOf: [{ state: KZ, papers: ['seaman-document', 'return-certificate'] }],
      others: { permits: ['visa', 'residence-permit'], passportToo: false },
    },
    'art. 5(2)',
    'Any valid document of annex 1. Of Kazakhstan it has a child’s birth certificate entered in a parent’s passport too, which is left out here, because nobody crosses a border with it alone. Art. 10(1) still has the transfer agreed in writing beforehand',
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
      period: law.verified({ count: 10, unit: 'days' }, 'art. 8(3)', 'For the written notice of the interview’s result'),
      start: law.verified(
        'receipt',
        'art. 8(3)',
        'Of the request for readmission, in which the interview is asked for; it is owed where no document of annexes 1, 2, 4 or 5 can be given (art. 8(1))',
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
    'travel-document-of-others': {
      period: law.verified({ count: 3, unit: 'working-days' }, 'art. 3(3)'),
      start: law.verified('receipt-of-acceptance', 'art. 3(3)'),
      expiry: noEffectStated('the document is late'),
      extension: law.none('The paragraph has none', 'art. 3(3)'),
    },
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
      period: law.none('Without delay, on the terms that the authorities agree, and without a number', 'art. 9(5)'),
      start: law.verified('receipt-of-acceptance', 'art. 9(5)', 'Where there was no reply, from the end of the time to reply'),
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
      period: law.verified({ count: 2, unit: 'working-days' }, 'art. 12(1)'),
      start: law.verified('planned-transit', 'art. 12(1)'),
      expiry: law.inferred(
        'not-admitted',
        'The request has to be there two working days before the transit; later it comes too late for that transit',
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
  interview: law.verified(['consular'], 'art. 8(2)'),
  evidence: law.verified(
    evidence,
    'annexes 1-5, arts 6-7',
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
  transitModes: law.verified(['air', 'land', 'sea'], 'annex 7, part B, item 1', 'The form says by air, by water, by land'),
  travelDocument: {
    issuer: {
      'own-national': law.verified('requested', 'art. 2(3)'),
      'third-country-national': law.verified('requesting', 'art. 3(3)'),
      'stateless-person': law.verified('requesting', 'art. 3(3)'),
    },
    validity: {
      'own-national': law.verified({ atLeast: { count: 30, unit: 'days' } }, 'art. 2(3)'),
      'third-country-national': law.verified({ atLeast: { count: 30, unit: 'days' } }, 'art. 3(3)'),
      'stateless-person': law.verified({ atLeast: { count: 30, unit: 'days' } }, 'art. 3(3)'),
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
    [
      'Astana international airport',
      'Almaty international airport',
      'Vilnius international airport',
      'Kaunas international airport',
      'Palanga international airport',
    ],
    'art. 16(2)',
    'Others where the competent authorities agree (art. 16(3))',
  ),
  authorities: law.verified(
    {
      KZ: 'Migration Police Committee of the Ministry of Internal Affairs',
      LT: 'Migration Department (readmission) and State Border Guard Service (transit), under the Ministry of the Interior',
    },
    'art. 16(1)',
    'Requests go by post or courier (art. 5(1), art. 12(1)); changes of the authorities are told within three days (art. 16(4))',
  ),
  requestChannel: law.verified({ means: ['post', 'courier'] }, 'art. 5(1)'),
  requestForms: law.verified(formWithFamily({ annex: '6' }, ['health', 'danger', 'manner-of-transfer']), 'art. 5(5); annex 6'),
  requestBiometrics: law.verified({ photograph: { colour: true, millimetres: '40 × 60' } }, 'art. 5(3) no. 1'),
  workingLanguage: law.verified('Russian', 'art. 16(5)'),
  prevailingText: law.verified(
    'Russian',
    'closing clause',
    'The Kazakh, Lithuanian and Russian texts are equal; where interpretations differ the Parties turn to the Russian one',
  ),
  costs: law.verified(
    'The requesting State, in euro, for transport to the border crossing point of the State of final destination, within 60 days after the papers are presented; the authorities may recover it from the person or from third parties',
    'art. 13',
  ),
  wrongTransferCosts: law.verified('requesting', 'art. 13'),
  personalData: law.verified(
    'Only what the authorities need to carry it out, by nine principles and a closed list; to other bodies only with the prior consent of the authority that gave it; the person is told on request, save for stated reasons; the times of storage are named with the data, which are destroyed once they are not needed and at the end of the agreement',
    'art. 14',
  ),
  suspending: law.verified(
    'In whole or in part but for art. 2, for national security, public order, public health or other national interests, by written notice through diplomatic channels; 30 days after its receipt',
    'art. 20(3)',
  ),
  denouncing: law.verified('By written notice through diplomatic channels; 60 days after its receipt', 'art. 20(4)'),
};
