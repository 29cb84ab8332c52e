import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, official, secondary } from '../citing.ts';
import type { EvidenceLists } from '../evidence-rule.ts';
import type { DatedFact, None } from '../fact.ts';
import { formWithFamily } from '../forms-read.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, noLimit } from '../limit.ts';
import type { Limb, ThirdStateFilter } from '../scope.ts';

const law = citing(
  'Agreement between the Governments of Kazakhstan and the Kingdom of Norway on the readmission of persons, Oslo, 12 October 2010, with its annexes 1-6 (Russian text, Law no. 477-V)',
);

const noEffectStated = (late: string): None => law.none(`What follows where ${late} is not stated`);

/** The article has the rule; the day itself is printed above the text. */
const inForce: DatedFact = {
  ...official(
    '2016-06-14' as CalendarDate,
    'Note above the copy annexed to the ratification law: Bulletin of International Treaties of Kazakhstan 2016, no. 4, item 68',
  ),
  article: 'art. 18(1)',
};

const othersFrom = law.inferred(
  '2019-06-14' as CalendarDate,
  'Three years after 14 June 2016; the clause names no date, and by the other count of the first day it is 15 June',
  'art. 18(2)',
);

const limbs = law.verified<readonly Limb[]>(['direct-entry', 'permit-at-entry', 'visa-and-direct-entry'], 'art. 3(1)');

/** Whom art. 3 was for in its first three years. */
const withTreaties = law.verified<ThirdStateFilter>(
  'treaties-with-both',
  'art. 18(2)',
  'Third States with which "the Parties" have readmission treaties: that it takes one with each of them is the plain reading, not the only one',
);

const notInText = noLimit(law.none());

/** Annexes 1 and 2 count though the paper has expired (art. 6(1)); the annexes on third-country nationals do not say so. */
const evidence: EvidenceLists = {
  nationals: [
    {
      class: 'proof',
      kinds: ['passport', 'diplomatic-or-service-passport', 'childs-passport', 'laissez-passer', 'return-certificate'],
      forms: ['original'],
      article: 'annex 1, art. 6(1)(a)',
      note: 'Passports of any kind, collective ones and papers in the place of a passport among them.',
    },
    {
      class: 'proof',
      kinds: ['identity-card', 'military-document'],
      forms: ['original'],
      article: 'annex 1, art. 6(1)(a)',
      note: 'A temporary identity card too; of soldiers the service book and the identity card.',
    },
    {
      class: 'proof',
      kinds: ['seaman-document'],
      forms: ['original'],
      article: 'annex 1, art. 6(1)(a)',
      note: 'Seaman’s registration book, captain’s service card, seaman’s passport.',
    },
    {
      class: 'proof',
      kinds: ['nationality-certificate', 'citizenship-decision'],
      forms: ['original'],
      article: 'annex 1, art. 6(1)(a)',
      note: 'Or another official document in which the nationality is mentioned or stated.',
    },
    {
      class: 'prima-facie',
      kinds: [
        'passport',
        'diplomatic-or-service-passport',
        'childs-passport',
        'laissez-passer',
        'return-certificate',
        'identity-card',
        'military-document',
        'seaman-document',
        'nationality-certificate',
        'citizenship-decision',
      ],
      forms: ['copy'],
      article: 'annex 2, art. 6(1)(b)',
      note: 'Photocopies.',
    },
    {
      class: 'prima-facie',
      kinds: ['driving-licence', 'birth-certificate', 'company-pass'],
      forms: ['original', 'copy'],
      article: 'annex 2, art. 6(1)(b)',
    },
    { class: 'prima-facie', kinds: ['witness-statement'], article: 'annex 2, art. 6(1)(b)' },
    {
      class: 'prima-facie',
      kinds: ['own-statement', 'language-test'],
      article: 'annex 2, art. 6(1)(b)',
      note: 'The person’s written statement, and the language spoken; a test counts that the authorities of the requesting State made and the requested State has recognised.',
    },
    {
      class: 'prima-facie',
      kinds: [
        'ussr-passport',
        'official-photo-document',
        'consular-registration',
        'marriage-certificate',
        'civil-registry-document',
        'document-in-the-name',
        'other-document',
      ],
      article: 'annex 2, art. 6(1)(b)',
      note: 'Any other document that may help to establish the nationality.',
    },
  ],
  others: [
    {
      class: 'proof',
      kinds: ['border-officer-statement'],
      shows: 'crossing',
      article: 'annex 3, part A, art. 7(1)(a)',
      note: 'Official statements for the accelerated procedure, in particular of border officers, who can attest that the person crossed straight from the requested State: whether those of other officials prove it too is not settled, and they count as part B has it.',
    },
    {
      class: 'proof',
      kinds: ['ticket-or-passenger-list'],
      shows: 'crossing',
      article: 'annex 3, part A, art. 7(1)(a)',
      note: 'Tickets in the person’s name, and passenger lists, that show the way from the requested to the requesting State.',
    },
    {
      class: 'prima-facie',
      kinds: ['officer-statement', 'witness-statement'],
      shows: 'crossing',
      article: 'annex 3, part B, art. 7(1)(b)',
      note: 'Official statements of officers of the requesting State and of other witnesses who can confirm the crossing.',
    },
    {
      class: 'prima-facie',
      kinds: ['anonymous-ticket', 'document-in-the-name', 'bill-in-the-name', 'company-pass'],
      shows: 'crossing',
      article: 'annex 3, part B, art. 7(1)(b)',
      note: 'Tickets, certificates, bills, receipts of any kind and passes to institutions that plainly show that the person was in the requested State.',
    },
    {
      class: 'prima-facie',
      kinds: ['agency-record'],
      shows: 'crossing',
      article: 'annex 3, part B, art. 7(1)(b)',
      note: 'Information that the person used a carrier or a travel agency.',
    },
    {
      class: 'prima-facie',
      kinds: ['own-statement'],
      shows: 'crossing',
      article: 'annex 3, part B, art. 7(1)(b)',
      note: 'An official statement of the person in court or administrative proceedings.',
    },
    {
      class: 'proof',
      kinds: ['visa', 'residence-permit'],
      issuedBy: 'requested',
      forms: ['original'],
      expiredAtMost: { count: 0, unit: 'calendar-days' },
      shows: 'title',
      article: 'annex 4, part A, art. 7(3)(a)',
      note: 'Of the requested State, and valid; whether when it is shown or, as art. 3(1) has it, on entry, the annex does not say.',
    },
    {
      class: 'proof',
      kinds: ['border-stamp'],
      forms: ['original'],
      shows: 'title',
      article: 'annex 4, part A, art. 7(3)(a)',
      note: 'Stamps of entry or exit, or like marks in the person’s travel document, or other proof of entry or exit.',
    },
    {
      class: 'prima-facie',
      kinds: ['visa', 'residence-permit'],
      issuedBy: 'requested',
      forms: ['copy'],
      expiredAtMost: { count: 0, unit: 'calendar-days' },
      shows: 'title',
      article: 'annex 4, part B, art. 7(3)(b)',
      note: 'Photocopies of what part A lists, and so of what is valid as part A has it.',
    },
    {
      class: 'prima-facie',
      kinds: ['border-stamp'],
      forms: ['copy'],
      shows: 'title',
      article: 'annex 4, part B, art. 7(3)(b)',
    },
  ],
};

/** Agreement between Norway and Kazakhstan on the readmission of persons (18 articles, 6 annexes). */
export const norwayKazakhstan: Agreement = {
  id: 'norway-kazakhstan',
  edition: '2016-06-14',
  editionFrom: inForce,
  title: law.verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Kingdom of Norway on the readmission of persons, Oslo, 12 October 2010',
    'title',
  ),
  sides: law.verified([[stateOf('NO')], [stateOf('KZ')]], 'preamble'),
  readIn: law.verified(
    'Russian',
    'closing clause',
    'The English text prevails where interpretations differ, and was not read. The copy annexed to the ratification law says of itself that it is not official; certified copies are with the Ministry of Foreign Affairs of Kazakhstan',
  ),
  signed: law.verified('2010-10-12' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: stateOf('NO'),
      ratified: law.unset('Norwegian ratification'),
      notified: law.unset('Notification by Norway'),
    },
    {
      state: stateOf('KZ'),
      ratified: secondary('2016-03-29' as CalendarDate, 'Law no. 477-V of 29 March 2016: zakonpravo.kz'),
      notified: law.unset('Notification by Kazakhstan'),
    },
  ],
  entryIntoForce: inForce,
  suspensions: [],
  treatedAsNationals: law.verified(
    ['former-national', 'minor-child', 'spouse'],
    'art. 2(1)-(2)',
    'Former nationals who were deprived of the nationality or renounced it after their entry and have not got that of the requesting State; unmarried children without a right of their own to stay there; spouses of another nationality who have, or can get, the right to enter and stay in the requested State, unless they have one of their own in the requesting one',
  ),
  scopes: [
    { category: law.verified('own-national', 'art. 2(1)'), from: inForce },
    {
      category: law.verified('third-country-national', 'art. 3(1)'),
      limbs,
      thirdStates: withTreaties,
      from: { ...inForce, article: 'art. 18(2)' },
    },
    { category: law.verified('third-country-national', 'art. 3(1)'), limbs, from: othersFrom },
    {
      category: law.verified('stateless-person', 'art. 3(1)'),
      limbs,
      thirdStates: withTreaties,
      from: { ...inForce, article: 'art. 18(2)' },
    },
    { category: law.verified('stateless-person', 'art. 3(1)'), limbs, from: othersFrom },
  ],
  exclusions: law.verified(
    [
      { ground: 'airport-transit-only' },
      { ground: 'own-visa-issued', unless: ['theirs-runs-longer', 'theirs-by-forged-papers'] },
      { ground: 'no-visa-needed' },
    ],
    'art. 3(2)',
    'In Russian it is the requested State’s visa or permit that was got by forged papers; the like clause with the Czech Republic speaks of the requesting State’s, and the English text, which prevails, was not read. An airport transit visa is no visa, and leave to stay while an application for asylum or for a permit is pending is no permit (art. 1(f)-(g))',
  ),
  noRequest: law.verified(
    {
      nationals: [
        'passport',
        'diplomatic-or-service-passport',
        'childs-passport',
        'laissez-passer',
        'return-certificate',
        'identity-card',
      ],
      others: { permits: ['visa', 'residence-permit'], passportToo: true },
    },
    'art. 5(2)',
    'A valid travel document or identity card. For others it names a valid visa or residence permit of the requested State; that they need the travel document besides is the stricter of two readings. Art. 9(1) still has the transfer agreed in writing beforehand',
  ),
  limits: {
    filing: forNationalsAndOthers(
      noLimit(law.none('The time to file is for third-country nationals and stateless persons alone', 'art. 8(1)')),
      {
        period: law.verified({ count: 1, unit: 'years' }, 'art. 8(1)'),
        start: law.verified('irregularity-established', 'art. 8(1)', 'The day on which the competent authority learnt of it'),
        expiry: law.verified('lapse', 'art. 8(1)'),
        extension: law.inferred(
          { whileObstacleLasts: true, needs: 'reasons' },
          'The sentence deals with obstacles to filing in time and stands with the time to file; in Russian it speaks of the time to reply, which makes no sense there',
          'art. 8(1)',
        ),
      },
    ),
    'urgent-filing': {
      period: law.verified({ count: 2, unit: 'days' }, 'art. 5(3)'),
      start: law.verified('apprehension', 'art. 5(3)'),
      expiry: law.inferred(
        'not-admitted',
        'The accelerated procedure is open within the two days; a later request takes the ordinary one',
        'art. 5(3)',
      ),
      extension: law.none('The paragraph has none', 'art. 5(3)'),
    },
    evidence: notInText,
    inquiry: forNationalsAndOthers(noLimit(law.none('The inquiry is about art. 3 alone', 'art. 7')), {
      period: law.verified({ count: 20, unit: 'calendar-days' }, 'art. 7(1)(b), art. 7(3)(b)'),
      start: law.inferred(
        'receipt',
        'No start is named; the twenty days follow on the documents being given',
        'art. 7(1)(b), art. 7(3)(b)',
      ),
      expiry: law.verified('fact-accepted', 'art. 7(1)(b), art. 7(3)(b)'),
      extension: law.unset(
        'Whether art. 8(2), which extends the time to reply "in all cases" to thirty calendar days, does so for the twenty of art. 7: the English text prevails and was not read',
      ),
      onReply: law.inferred(
        'stands-still',
        'The fourteen days hold "with the exception of" the twenty: whether these take their place or stand beside them is open, and a reply time that stands still meanwhile never makes silence a consent early',
        'art. 8(2)',
      ),
    }),
    reply: {
      period: law.verified(
        { count: 14, unit: 'calendar-days' },
        'art. 8(2)',
        'Not where the twenty days of art. 7(1)(b) or 7(3)(b) apply, which may stand in its place',
      ),
      start: law.verified('receipt', 'art. 8(2)'),
      expiry: law.verified('consent', 'art. 8(4)'),
      inTimeWhen: law.verified('received', 'art. 8(4)', 'So for the consent; art. 8(2) gives the time to send it'),
      extension: law.verified({ to: { count: 30, unit: 'calendar-days' }, needs: 'reasons' }, 'art. 8(2)'),
    },
    'urgent-reply': {
      period: law.verified({ count: 2, unit: 'working-days' }, 'art. 8(3)'),
      start: law.verified('receipt', 'art. 8(3)'),
      expiry: law.verified('consent', 'art. 8(4)'),
      inTimeWhen: law.verified('received', 'art. 8(4)', 'So for the consent; art. 8(3) gives the time to answer'),
      extension: law.verified(
        { by: { count: 1, unit: 'working-days' }, needs: 'consent' },
        'art. 8(3)',
        'The requested State gives reasons, and the requesting State approves. Whether art. 8(2), which speaks of all cases, extends it too is open',
      ),
    },
    'urgent-arrival': noLimit(law.none('The accelerated procedure has no time for the transfer', 'art. 8')),
    interview: {
      period: law.verified({ count: 10, unit: 'calendar-days' }, 'art. 6(2), art. 7(4)'),
      start: law.verified(
        'receipt',
        'art. 6(2), art. 7(4)',
        'Of the request for readmission; the interview is owed where none of the listed documents can be given',
      ),
      expiry: noEffectStated('the interview is late'),
      extension: law.none('Neither paragraph has one', 'art. 6(2), art. 7(4)'),
    },
    'travel-document': noLimit(law.none('Without delay, and without a number', 'art. 2(3)')),
    'travel-document-of-others': noLimit(law.none('Issued after the positive reply, without a time', 'art. 3(3)')),
    renewal: {
      period: law.verified({ count: 14, unit: 'calendar-days' }, 'art. 2(3)'),
      start: law.inferred(
        'document-request',
        'The paragraph names no start; nobody is late with what was not yet asked for',
        'art. 2(3)',
      ),
      expiry: law.verified('expired-document', 'art. 2(3)'),
      extension: law.none('The paragraph has none', 'art. 2(3)'),
    },
    transfer: {
      period: law.none('Without delay, on the terms that the authorities agree, and without a number', 'art. 8(6)'),
      start: law.verified(
        'acceptance',
        'art. 8(6)',
        'From the consent; where there was no reply, from the end of the time to reply',
      ),
      expiry: noEffectStated('the transfer is late'),
      extension: law.verified(
        { whileObstacleLasts: true },
        'art. 8(6)',
        'At the wish of the requesting State; in Russian the time may be extended, so that it may take consent',
      ),
    },
    'transfer-notice': noLimit(law.none('The authorities agree in writing beforehand, without a number', 'art. 9(1)')),
    'transfer-terms': noLimit(law.none('The authorities agree in writing beforehand, without a number', 'art. 9(1)')),
    'no-request-notice': noLimit(
      law.none('Neither a request nor any writing is asked for; art. 9(1) has a number for nobody', 'art. 5(2), art. 9(1)'),
    ),
    'error-claim': {
      period: law.verified({ count: 3, unit: 'months' }, 'art. 4'),
      start: law.verified('arrival', 'art. 4', 'The text says after the transfer'),
      expiry: law.inferred(
        'lapse',
        'The duty to take back is there where the fault is established within the three months, and in no other case',
        'art. 4',
      ),
      extension: law.none('The article has none', 'art. 4'),
      act: law.verified('establish', 'art. 4'),
    },
    'transit-lead': noLimit(law.none('The request for transit has no time before the transit', 'art. 11(1)')),
    'transit-answer': {
      period: law.verified({ count: 10, unit: 'calendar-days' }, 'art. 11(2)'),
      start: law.verified('receipt', 'art. 11(2)'),
      expiry: noEffectStated('the answer is late'),
      extension: law.none('The paragraph has none', 'art. 11(2)'),
    },
    invoice: noLimit(law.none('The article on costs has no time to pay', 'art. 12')),
  },
  counting: {
    ...leftOpen,
    restDays: law.inferred(
      'saturday-sunday',
      'The text says working days; the authorities of both States rest on Saturday and Sunday',
    ),
  },
  urgentTrack: law.verified(
    'Apprehended in a sea port, its customs zone included, or an international airport within 48 hours of crossing the border unlawfully, straight from the territory of the requested State',
    'art. 5(3), art. 1(l)',
  ),
  interview: law.verified(['consular'], 'art. 6(2), art. 7(4)'),
  evidence: law.verified(
    evidence,
    'annexes 1-4, arts 6-7',
    'A reasoned statement of the requesting State that the person lacks the papers, visa or permit needed is prima facie evidence of unlawful entry or stay (art. 7(2)). Forged documents prove nothing (art. 6(1), art. 7(5))',
  ),
  refusalInWriting: law.none(
    'The reasons of a refusal to take somebody back are stated, in which form is not said; art. 11(2) asks for writing where a transit is refused',
    'art. 8(5)',
    'The English text, which prevails and was not read, may read otherwise',
  ),
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
    'Derived from the preamble and the obligations of arts 2, 3, 6, 7, 8(1) and 14; the text lists grounds for transit alone',
  ),
  transitFrom: inForce,
  transitGrounds: law.verified(
    ['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER'],
    'art. 10(4)',
    'Prosecution or punishment in the requested State or a State of transit; that in the State of destination is not named',
  ),
  transitDuty: law.none('The requested State may refuse; nothing obliges it to', 'art. 10(4)'),
  transitModes: law.verified(['air', 'land', 'sea'], 'art. 11(1)(a)'),
  travelDocument: {
    issuer: {
      'own-national': law.verified('requested', 'art. 2(3)'),
      'third-country-national': law.verified('requesting', 'art. 3(3)'),
      'stateless-person': law.verified('requesting', 'art. 3(3)'),
    },
    validity: {
      'own-national': law.verified({ atLeast: { count: 6, unit: 'months' } }, 'art. 2(3)'),
      'third-country-national': law.none('The paragraph sets none', 'art. 3(3)'),
      'stateless-person': law.none('The paragraph sets none', 'art. 3(3)'),
    },
    regardlessOfWish: law.verified(true, 'art. 2(3)'),
    renewedFor: law.verified({ asBefore: true }, 'art. 2(3)', 'So a new document; for how long one is prolonged it does not say'),
  },
  transport: law.verified(['air', 'land', 'sea'], 'art. 9(2)'),
  crossingPoints: law.verified(
    [
      'Astana international airport',
      'Almaty international airport',
      'Oslo Gardermoen airport',
      'Oslo central railway station',
      'Halden (Svinesund crossing)',
    ],
    'art. 15(2)',
  ),
  authorities: law.verified(
    {
      KZ: 'Ministry of Internal Affairs',
      NO: 'National Police Immigration Service and Directorate of Immigration, for the Ministry of Justice and the Police',
    },
    'art. 15(1)',
  ),
  requestChannel: law.none('A request is sent to the competent authority; by what means is not said', 'art. 5(1)'),
  requestForms: law.verified(
    formWithFamily({ annex: '5' }, ['health', 'danger']),
    'art. 5(6); annex 5',
    'In Russian; the English form, which prevails, was not read',
  ),
  requestBiometrics: law.none('What a request contains is listed, with neither photograph nor fingerprints', 'art. 5(4)'),
  workingLanguage: law.verified('Russian or English', 'art. 15(4)'),
  prevailingText: law.verified(
    'English',
    'closing clause',
    'The Kazakh, Norwegian, Russian and English texts are equal; where interpretations differ the Parties turn to the English one',
  ),
  costs: law.verified(
    'The requesting State, for transport to the border crossing point of the State of final destination; the authorities may recover it from the person or from third parties',
    'art. 12',
  ),
  wrongTransferCosts: law.verified('requesting', 'art. 12'),
  personalData: law.verified(
    'Only what the authorities need to carry it out, by nine principles and a closed list; to other bodies only with the prior consent of the authority that gave it; what is given and received is recorded in writing',
    'art. 13',
  ),
  suspending: law.none('The article names suspension in its heading and has no rule on it', 'art. 18'),
  denouncing: law.verified('By written notice through diplomatic channels; six months after its receipt', 'art. 18(4)'),
};
