import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Period } from '../../time/period.ts';
import type { Agreement } from '../agreement.ts';
import { citing, official } from '../citing.ts';
import type { EvidenceForm, EvidenceKind } from '../evidence.ts';
import type { EvidenceRule } from '../evidence-rule.ts';
import type { DatedFact } from '../fact.ts';
import { formOfProtocols } from '../forms-read.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, type Limit, noLimit } from '../limit.ts';
import type { Scope, ThirdStateFilter } from '../scope.ts';

const { verified, inferred, unset, none } = citing(
  'Agreement between the Governments of Kazakhstan and the Kyrgyz Republic on readmission, Astana, 17 October 2016, with its Executive Protocol (Russian text, Law no. 74-VI)',
);

const KZ = stateOf('KZ');
const KG = stateOf('KG');

const inForce: DatedFact = {
  value: '2017-08-10' as CalendarDate,
  certainty: 'official',
  source:
    'Note under the title in adilet Z1700000074: Bulletin of international treaties of Kazakhstan 2017, no. 5, art. 74. The article gives the rule: 30 calendar days after the last notification was received',
  article: 'art. 13(1)',
};

const threeYearsOn: DatedFact = {
  ...inferred(
    '2020-08-10' as CalendarDate,
    'Three years after the entry into force on 10 August 2017, computed: the text prints no date',
    'art. 13(2)',
  ),
  open: 'Whether the three years end with 9 or with 10 August 2020, so that art. 3 applies from the 10th or from the 11th',
};

const days = (count: number): Period => ({ count, unit: 'calendar-days' });
const workingDays = (count: number): Period => ({ count, unit: 'working-days' });

/** For persons who are not nationals: for three years those of some third States alone, and everybody after them. */
const otherScopes = (category: 'third-country-national' | 'stateless-person'): readonly Scope[] => {
  const who = verified(category, 'art. 3(1)');
  const limbs = verified(
    ['direct-entry'] as const,
    'art. 3(1)',
    'The entry straight from the requested State need not have been unlawful: it is enough that the conditions of entry are not, or are no longer, met. It is to be proved by documents, while Protocol art. 3(3)-(4) admits statements too',
  );
  const thirdStates = verified<ThirdStateFilter>(
    'treaties-with-both',
    'art. 13(2)',
    'The third States with which Kazakhstan and the Kyrgyz Republic have concluded treaties on readmission: read as treaties with each of the two',
  );
  return [
    { category: who, limbs, thirdStates, from: inForce },
    { category: who, limbs, from: threeYearsOn },
  ];
};

/** Art. 9(3) of the Protocol, for a transfer after a request and for one that needs none (art. 4(2)). */
const noticeOfTransfer = (article: string): Limit => ({
  period: verified(workingDays(5), article, 'The same notice is due before a transit'),
  start: verified(
    'planned-departure',
    article,
    'Counted back from the planned day of the handover, which may be later than that of the departure',
  ),
  expiry: inferred(
    'not-admitted',
    'The notice is due "not later than"; a later one leaves the requested authority less than its time to answer, and the text names no effect',
    article,
  ),
  extension: none('No extension is stated', article),
});

const takingBack: Limit = {
  period: verified(days(30), 'art. 2(5)'),
  start: verified('arrival', 'art. 2(5)', 'Counted from the day of the handover'),
  expiry: none('Whether the duty to take back ends with the 30 days is not stated', 'art. 2(5)'),
  extension: none('No extension is stated', 'art. 2(5)'),
  owedBy: verified('requesting', 'art. 2(5)'),
  act: verified('return', 'art. 2(5)'),
};

/** Valid on the day: what has run out is in the lists of what gives grounds to believe. */
const valid: Pick<EvidenceRule, 'expiredAtMost'> = { expiredAtMost: days(0) };

/** A line of a list of proofs: its place in the paragraph, the kind of paper, and what is said of it besides. */
type Line = readonly [item: number, kind: EvidenceKind, note?: string];

/** A party's list of proofs of its nationality: originals that are valid. */
const lines = (issuedBy: typeof KZ, paragraph: string, items: readonly Line[]): readonly EvidenceRule[] =>
  items.map(([item, kind, note]) => ({
    class: 'proof',
    kinds: [kind],
    forms: ['original'],
    ...valid,
    issuedBy,
    article: `Protocol art. ${paragraph}(${item})`,
    ...(note === undefined ? {} : { note }),
  }));

const kazakhProofs = lines(KZ, '2(1)', [
  [1, 'passport'],
  [2, 'identity-card'],
  [3, 'diplomatic-or-service-passport', 'Diplomatic passport'],
  [4, 'diplomatic-or-service-passport', 'Service passport'],
  [5, 'seaman-document', 'Seaman’s card'],
  [6, 'return-certificate'],
  [7, 'birth-certificate', 'Of a child under 16, with an insert that has a photograph and states the nationality of Kazakhstan'],
]);

const kyrgyzProofs = lines(KG, '2(2)', [
  [1, 'diplomatic-or-service-passport', 'Diplomatic passport'],
  [2, 'diplomatic-or-service-passport', 'Service passport'],
  [3, 'passport', 'Passport of a citizen, model of 1994'],
  [4, 'identity-card', 'Passport of a citizen, model of 2004 (ID card)'],
  [5, 'passport', 'General passport of a citizen, models of 2004 and 2006'],
  [6, 'military-document', 'Identity card of a serviceman (military card)'],
  [
    7,
    'birth-certificate',
    'Of a child under 16, with an insert that has a photograph and states the nationality of the Kyrgyz Republic',
  ],
  [8, 'return-certificate', 'Certificate of return to the Kyrgyz Republic'],
]);

/** The papers of a State authority of which a list may have none: beyond its own list each of them gives grounds to believe. */
const otherStatePapers: readonly EvidenceKind[] = [
  'laissez-passer',
  'seaman-document',
  'military-document',
  'official-photo-document',
  'nationality-certificate',
  'citizenship-decision',
  'childs-passport',
  'marriage-certificate',
  'driving-licence',
  'consular-registration',
  'civil-registry-document',
  'document-in-the-name',
  'other-document',
];

/** What gives grounds to believe that the person is a national: the papers of the list above, expired or copied, and any other. */
const groundsToBelieve = (issuedBy: typeof KZ, paragraph: string, proofs: readonly EvidenceRule[]): readonly EvidenceRule[] => {
  const kinds = [...new Set(proofs.flatMap((proof) => proof.kinds))];
  const like = (item: number, form: EvidenceForm, note: string): EvidenceRule => ({
    class: 'prima-facie',
    kinds,
    forms: [form],
    issuedBy,
    article: `Protocol art. ${paragraph}(${item})`,
    note,
  });
  return [
    like(1, 'original', 'Run out, since whenever'),
    like(2, 'copy', 'Copies'),
    {
      class: 'prima-facie',
      kinds: otherStatePapers.filter((kind) => !kinds.includes(kind)),
      issuedBy,
      article: `Protocol art. ${paragraph}(3)`,
      note: 'Whatever else a State authority has issued',
    },
  ];
};

const nationalsStatements: readonly EvidenceRule[] = [
  {
    class: 'prima-facie',
    kinds: ['own-statement'],
    article: 'Protocol art. 2(3)(4), 2(4)(4)',
    note: 'On the form of annex 1, filled in by the person',
  },
  {
    class: 'prima-facie',
    kinds: ['witness-statement'],
    article: 'Protocol art. 2(3)(5), 2(4)(5)',
    note: 'Written, and lawfully taken by the authorities',
  },
  {
    class: 'prima-facie',
    kinds: ['officer-statement', 'border-officer-statement'],
    article: 'Protocol art. 2(3)(6), 2(4)(6)',
    note: 'Written, of officials of State authorities who are competent',
  },
];

const ofTheRequestedState = 'Of the requested State';

const othersLines: readonly EvidenceRule[] = [
  {
    class: 'proof',
    kinds: ['border-stamp'],
    article: 'Protocol art. 3(1)(1)',
    note: 'Of entry or exit, by the authorities of the parties, in any identity document with which a border may be crossed',
  },
  {
    class: 'proof',
    kinds: ['stamp-in-forged-document'],
    article: 'Protocol art. 3(1)(2)',
    note: 'Of entry or exit, by the authorities of the parties',
  },
  {
    class: 'proof',
    kinds: ['residence-permit'],
    issuedBy: 'requested',
    ...valid,
    article: 'Protocol art. 3(1)(3)',
    note: ofTheRequestedState,
  },
  {
    class: 'proof',
    kinds: ['refugee-document'],
    issuedBy: 'requested',
    ...valid,
    article: 'Protocol art. 3(1)(4)-(5)',
    note: `${ofTheRequestedState}: certificate of a refugee, or travel document of a refugee`,
  },
  {
    class: 'proof',
    kinds: ['residence-permit', 'stateless-document'],
    issuedBy: 'requested',
    ...valid,
    article: 'Protocol art. 3(1)(6)',
    note: `${ofTheRequestedState}: identity paper with a mark that gives the right to reside there (permit of a foreigner, or certificate of a stateless person, that the parties recognise)`,
  },
  {
    class: 'prima-facie',
    kinds: ['residence-permit', 'refugee-document'],
    issuedBy: 'requested',
    expiredAtMost: days(180),
    article: 'Protocol art. 3(3)(1)',
    note: ofTheRequestedState,
  },
  {
    class: 'prima-facie',
    kinds: ['visa'],
    issuedBy: 'requesting',
    expiredOnly: true,
    article: 'Protocol art. 3(3)(2)',
    note: 'Issued by authorities of the requesting State in the territory of the requested State',
  },
  {
    class: 'prima-facie',
    kinds: ['officer-statement', 'border-officer-statement'],
    article: 'Protocol art. 3(3)(3)',
    note: 'Written, of officials of State authorities',
  },
  { class: 'prima-facie', kinds: ['own-statement'], article: 'Protocol art. 3(3)(4)', note: 'Written, and lawfully taken' },
  { class: 'prima-facie', kinds: ['witness-statement'], article: 'Protocol art. 3(3)(5)', note: 'Written' },
];

const noUrgentTrack = none('No accelerated procedure, at the border or elsewhere, is in the text');

/** Agreement between the Governments of Kazakhstan and the Kyrgyz Republic on readmission, with its Executive Protocol. */
export const kyrgyzstanKazakhstan: Agreement = {
  id: 'kyrgyzstan-kazakhstan',
  edition: '2017-08-10',
  editionFrom: inForce,
  title: verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Kyrgyz Republic on readmission, Astana, 17 October 2016',
    'title and closing clause',
  ),
  sides: verified([[KG], [KZ]], 'title and preamble'),
  readIn: verified(
    'Russian',
    'closing clauses of the agreement and of the Protocol',
    'The copy annexed to the ratification law says of itself that it is not official; certified copies are with the Ministry of Foreign Affairs of Kazakhstan',
  ),
  signed: verified('2016-10-17' as CalendarDate, 'closing clause'),
  parties: [
    { state: KG, ratified: unset('Ratification by the Kyrgyz Republic'), notified: unset('Notification by the Kyrgyz Republic') },
    {
      state: KZ,
      ratified: official('2017-06-15' as CalendarDate, 'Law no. 74-VI of 15 June 2017, adilet Z1700000074'),
      notified: unset('Notification by Kazakhstan'),
    },
  ],
  entryIntoForce: inForce,
  suspensions: [],
  treatedAsNationals: unset(
    'Whether those are taken back who lost the nationality after they entered the requesting State: art. 2(1) names nationals alone, while art. 1(5) leaves such persons out of the stateless because art. 2(1) applies to them',
  ),
  scopes: [
    { category: verified('own-national', 'art. 2(1)'), from: inForce },
    ...otherScopes('third-country-national'),
    ...otherScopes('stateless-person'),
  ],
  exclusions: verified(
    [
      { ground: 'lawful-visa-free-entry' },
      { ground: 'airport-transit-only' },
      { ground: 'own-visa-issued', unless: ['theirs-runs-longer', 'theirs-by-forged-papers'] },
    ],
    'art. 3(2)',
    'Art. 3(2)(3) speaks of a visa or permit that "one of the parties" issued, before or after an entry into its own State: read as the requesting State’s own. Its second exception is that the visa or permit of the requested State was got by forged papers: other agreements have there the requesting State’s own',
  ),
  noRequest: verified(
    { nationals: ['passport'] },
    'art. 4(2)',
    'A valid national passport of the requested State: whether the Kyrgyz passport of 2004 in the form of an ID card, and diplomatic or service passports, are such is not said',
  ),
  limits: {
    filing: noLimit(none('No time to file a request is stated, about whomever it is', 'art. 4')),
    'urgent-filing': noLimit(noUrgentTrack),
    evidence: noLimit(none('No time for further evidence is stated')),
    inquiry: noLimit(none('No time for an inquiry into evidence is stated')),
    reply: {
      period: verified(days(30), 'art. 4(3)'),
      start: verified(
        'receipt',
        'art. 4(3)',
        'The request goes by post, or by technical means such as e-mail or fax (Protocol art. 6(1))',
      ),
      expiry: none('What silence does is not stated', 'art. 4(3)-(4)'),
      extension: verified(
        { to: days(60), needs: 'reasons' },
        'art. 4(4)',
        'On a reasoned approach of the requested authority, for legal or factual obstacles; whether the other side has to agree is not said',
      ),
    },
    'urgent-reply': noLimit(noUrgentTrack),
    'urgent-arrival': noLimit(noUrgentTrack),
    interview: forNationalsAndOthers(
      {
        period: verified(days(14), 'Protocol art. 5(3)'),
        start: verified(
          'interview-request',
          'Protocol art. 5(3)',
          'Counted from the day on which the representative or the post that holds the interview receives the request (annex 2)',
        ),
        expiry: none('What happens where no interview is held in time is not stated', 'Protocol art. 5(3)'),
        extension: none('No extension is stated', 'Protocol art. 5(3)'),
        owedBy: verified('requested', 'Protocol art. 5(1)-(2)'),
      },
      noLimit(none('Interviews are held with persons of art. 2(1) alone', 'Protocol art. 5(1)')),
    ),
    'travel-document': noLimit(none('Issued if need be; within what time is not stated', 'art. 2(2)')),
    'travel-document-of-others': noLimit(none('Issued after the positive answer; within what time is not stated', 'art. 3(3)')),
    renewal: noLimit(none('Nothing is said of a new document in place of one that ran out')),
    transfer: {
      period: verified(days(30), 'art. 5(1)', 'Unless the central authorities agree otherwise in a case'),
      start: verified('receipt-of-acceptance', 'art. 5(1)'),
      expiry: none('What the end of the time does is not stated', 'art. 5'),
      extension: verified(
        { whileObstacleLasts: true },
        'art. 5(2)',
        'For an obstacle that objectively prevents the transfer; for how long is not said. That a transfer is impossible is notified in writing (art. 5(3))',
      ),
    },
    'transfer-notice': noticeOfTransfer('Protocol art. 9(3)'),
    'transfer-terms': {
      period: verified(
        workingDays(4),
        'Protocol art. 9(4)',
        'Terms that do not suit are replaced by others as soon as possible (Protocol art. 9(5))',
      ),
      start: verified('plan-received', 'Protocol art. 9(4)'),
      expiry: none('What silence on the terms does is not stated', 'Protocol art. 9(4)-(5)'),
      extension: none('No extension is stated', 'Protocol art. 9(4)'),
    },
    'no-request-notice': noticeOfTransfer('art. 4(2), Protocol art. 9(3)'),
    'error-claim': forNationalsAndOthers(
      takingBack,
      noLimit(
        none('That somebody is taken back is written for persons of art. 2(1); art. 3 has no such clause', 'art. 2(5), 8(3)'),
      ),
    ),
    'transit-lead': {
      period: verified(days(15), 'art. 6(3)', 'Unless the central authorities agree otherwise in a case'),
      start: verified('planned-transit', 'art. 6(3)', 'Counted back from the expected day of entry into the requested State'),
      expiry: inferred(
        'not-admitted',
        'The request is due "not later than" 15 days before; what comes later is out of time unless agreed, and the text names no effect',
        'art. 6(3)',
      ),
      extension: none('No extension is stated', 'art. 6(3)'),
    },
    'transit-answer': {
      period: verified(days(7), 'art. 6(4)'),
      start: verified('receipt', 'art. 6(4)'),
      expiry: none('What silence does is not stated', 'art. 6(4)'),
      extension: none('No extension is stated', 'art. 6(4)'),
    },
    invoice: {
      period: verified(days(30), 'Protocol art. 11(1)-(2)'),
      start: verified('invoice', 'Protocol art. 11(1)-(2)', 'Counted from receipt of the notice of the costs with the papers'),
      expiry: none('What lateness does is not stated', 'Protocol art. 11'),
      extension: none('No extension is stated', 'Protocol art. 11'),
      owedBy: verified(
        'requesting',
        'Protocol art. 11(1)',
        'The costs of a wrong transfer are owed by the side at fault, within the same time (Protocol art. 11(2))',
      ),
    },
  },
  counting: {
    ...leftOpen,
    restDays: inferred(
      'saturday-sunday',
      'The text says working days and not which they are; those of the authorities, who work from Monday to Friday, are taken',
    ),
  },
  urgentTrack: noUrgentTrack,
  interview: verified(
    ['consular'],
    'art. 2(4), Protocol art. 5(1)-(2)',
    'First by the representative of the requested State’s central authority who is posted in the requesting State; by its diplomatic or consular post where there is none',
  ),
  evidence: verified(
    {
      nationals: [
        ...kazakhProofs,
        ...kyrgyzProofs,
        ...groundsToBelieve(KZ, '2(3)', kazakhProofs),
        ...groundsToBelieve(KG, '2(4)', kyrgyzProofs),
        ...nationalsStatements,
      ],
      others: othersLines,
    },
    'Protocol art. 2 to 4',
    'A positive interview too gives grounds to believe in the nationality (Protocol art. 2(3)(7), 2(4)(7)). Other documents may be attached; whether they count is for the requested authority (Protocol art. 4)',
  ),
  refusalInWriting: verified(true, 'art. 4(3), Protocol art. 6(5)'),
  refusalGrounds: inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-AIRPORT-TRANSIT-ONLY',
      'RR-OWN-VISA-ISSUED',
      'RR-EXCLUDED',
      'RR-TCN-CLAUSE-NOT-APPLICABLE',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    'Derived from the obligations and from what they leave out (art. 2(1), 3(1)-(2), 12(1), 13(2)); the text lists grounds for transit alone',
  ),
  transitFrom: inForce,
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-ORDER'],
    'art. 6(6)',
    'An undesirable presence is the ground, security, order and health are examples of it: it may reach further',
  ),
  transitDuty: none('The requested authority may refuse; no duty to refuse is stated', 'art. 6(6)'),
  transitModes: verified(['air', 'land'], 'art. 6(9)', 'Mainly by air and by rail: no other way is barred'),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 2(2)', 'If need be'),
      'third-country-national': verified('requesting', 'art. 3(3)', 'A document that the requested side recognises'),
      'stateless-person': verified('requesting', 'art. 3(3)', 'A document that the requested side recognises'),
    },
    validity: {
      'own-national': none('For how long it is valid is not stated', 'art. 2(2)'),
      'third-country-national': verified({ atLeast: { count: 30, unit: 'days' } }, 'art. 3(3)', 'From which day is not said'),
      'stateless-person': verified({ atLeast: { count: 30, unit: 'days' } }, 'art. 3(3)', 'From which day is not said'),
    },
    regardlessOfWish: none('The wish of the person is not mentioned'),
    renewedFor: none('Nothing is said of a new document in place of one that ran out'),
  },
  transport: none('No mode of transport is named for a transfer', 'Protocol art. 9'),
  crossingPoints: verified(
    ['Every crossing point of the State border'],
    'art. 1(8), Protocol art. 9(1)',
    'Which of them is agreed between the central authorities in each case (Protocol art. 9(2))',
  ),
  authorities: verified(
    {
      KG: 'Ministry of Internal Affairs; also the Ministry of Foreign Affairs and the State Committee for National Security',
      KZ: 'Ministry of Internal Affairs; also the Ministry of Foreign Affairs and the National Security Committee',
    },
    'Protocol art. 1(1)',
  ),
  requestChannel: verified({ means: ['post', 'technical-means'] }, 'Protocol art. 6(1)', 'Such as e-mail or fax'),
  requestForms: verified(formOfProtocols('former-surname'), 'Protocol art. 6(1); Protocol annex 3'),
  requestBiometrics: none('The form asks for neither a photograph nor fingerprints', 'Protocol annex 3'),
  workingLanguage: verified('Russian', 'Protocol art. 10', 'Said of the forms of annexes 1 to 4'),
  prevailingText: verified('Russian', 'closing clauses of the agreement and of the Protocol'),
  costs: verified(
    'The requesting State, to the crossing point of the requested State, escort included, and for a transit with the return from it, where neither the person nor a third person can pay',
    'art. 8(1)-(2)',
  ),
  wrongTransferCosts: verified(
    'side-at-fault',
    'art. 8(3), Protocol art. 11(2)',
    'Written for those who were transferred as nationals (art. 2(5))',
  ),
  personalData: verified(
    'For the purposes of the agreement alone, in confidence; passed on only with the written consent of the side that sent them, which is told how they were used; kept from loss, access, change and disclosure; protected by the law of each State and by its treaties',
    'art. 7',
  ),
  suspending: verified(
    'In whole or in part, for national security, public order or public health; the other side is told in writing at least 72 hours before',
    'art. 10',
  ),
  denouncing: verified(
    'Ends 60 calendar days after the other side received the notice; what is owed by then is settled',
    'art. 13(4)-(5)',
  ),
};
