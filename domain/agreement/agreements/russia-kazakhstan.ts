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
  'Agreement between the Governments of Kazakhstan and the Russian Federation on readmission, Astana, 7 June 2012, with its Executive Protocol (Russian text, Law no. 344-V)',
);

const KZ = stateOf('KZ');
const RU = stateOf('RU');

const inForce: DatedFact = {
  value: '2015-09-25' as CalendarDate,
  certainty: 'official',
  source:
    'Note under the title in the copy annexed to Law no. 344-V: Bulletin of international treaties of Kazakhstan 2015, no. 5, art. 52. The article gives the rule: 30 calendar days after the last notification was received',
  article: 'art. 13(1)',
};

const threeYearsOn: DatedFact = {
  ...inferred(
    '2018-09-25' as CalendarDate,
    'Three years after the entry into force on 25 September 2015, computed: the text prints no date',
    'art. 13(2)',
  ),
  open: 'Whether the three years end with 24 or with 25 September 2018, so that art. 3 applies from the 25th or from the 26th',
};

const days = (count: number): Period => ({ count, unit: 'calendar-days' });
const workingDays = (count: number): Period => ({ count, unit: 'working-days' });

/** For persons who are not nationals: for three years those of some third States alone, and everybody after them. */
const otherScopes = (category: 'third-country-national' | 'stateless-person'): readonly Scope[] => {
  const who = verified(category, 'art. 3(1)');
  const limbs = verified(
    ['direct-entry', 'legal-ground'] as const,
    'art. 3(1)',
    'The two conditions stand one after the other with neither "and" nor "or": read as alternatives',
  );
  const thirdStates = verified<ThirdStateFilter>(
    'treaties-with-both',
    'art. 13(2)',
    'The third States with which Kazakhstan and Russia have concluded treaties on readmission: read as treaties with each of the two',
  );
  return [
    { category: who, limbs, thirdStates, from: inForce },
    { category: who, limbs, from: threeYearsOn },
  ];
};

/** Art. 9(3) of the Protocol, for a transfer after a request and for one that needs none (art. 2(6), 3(6)). */
const noticeOfTransfer = (article: string): Limit => ({
  period: verified(workingDays(5), article),
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
  period: verified(days(30), 'art. 2(5), 3(5)'),
  start: verified('arrival', 'art. 2(5), 3(5)', 'Counted from the day of the handover'),
  expiry: none('Whether the duty to take back ends with the 30 days is not stated', 'art. 2(5), 3(5)'),
  extension: none('No extension is stated', 'art. 2(5), 3(5)'),
  owedBy: verified('requesting', 'art. 2(5), 3(5)'),
  act: verified('return', 'art. 2(5), 3(5)'),
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
    article: `Protocol art. ${paragraph}, item ${item}`,
    ...(note === undefined ? {} : { note }),
  }));

const forForeigners = 'Listed as a proof of nationality, although it is a paper for persons who are not nationals';

const kazakhProofs = lines(KZ, '2(1)', [
  [1, 'passport'],
  [2, 'identity-card'],
  [3, 'residence-permit', `Permit of a foreigner. ${forForeigners}`],
  [4, 'stateless-document', `Certificate of a stateless person. ${forForeigners}`],
  [5, 'diplomatic-or-service-passport', 'Diplomatic passport'],
  [6, 'diplomatic-or-service-passport', 'Service passport'],
  [7, 'refugee-document', `Certificate of a refugee. ${forForeigners}`],
  [8, 'seaman-document', 'Seaman’s passport'],
  [9, 'passport', 'Passport for travel abroad'],
  [10, 'return-certificate'],
  [11, 'birth-certificate', 'Of a child, where there is an entry in the passport of a parent'],
]);

const childrenEntered =
  'With the particulars of children entered, signed by an official and sealed by the authority: for the children too';

const russianProofs: readonly EvidenceRule[] = lines(RU, '2(2)', [
  [1, 'passport', 'Passport of a citizen'],
  [2, 'passport', 'Passport that identifies a citizen outside the Russian Federation'],
  [3, 'diplomatic-or-service-passport', 'Diplomatic passport'],
  [4, 'diplomatic-or-service-passport', 'Service passport'],
  [5, 'passport', childrenEntered],
  [5, 'diplomatic-or-service-passport', childrenEntered],
  [6, 'seaman-document', 'Seaman’s passport (seaman’s identity document)'],
  [
    7,
    'military-document',
    'Identity card of a serviceman (military card) with an insert on the nationality of the Russian Federation',
  ],
  [8, 'return-certificate', 'Certificate of entry (return) into the Russian Federation'],
  [9, 'birth-certificate', 'With an insert on the nationality of the Russian Federation'],
  [10, 'birth-certificate', 'With particulars of the Russian nationality of the parents, of one of them or of the only one'],
  [11, 'birth-certificate', 'With a mark that confirms the nationality of the Russian Federation'],
]);

/** What gives grounds to believe that the person is a national: the papers of the list above, expired or copied. */
const expiredOrCopied = (issuedBy: typeof KZ, paragraph: string, proofs: readonly EvidenceRule[]): readonly EvidenceRule[] => {
  const kinds = [...new Set(proofs.flatMap((proof) => proof.kinds))];
  const like = (item: number, form: EvidenceForm, note: string): EvidenceRule => ({
    class: 'prima-facie',
    kinds,
    forms: [form],
    issuedBy,
    article: `Protocol art. ${paragraph}, item ${item}`,
    note,
  });
  return [like(1, 'original', 'Run out, since whenever'), like(2, 'copy', 'Copies and duplicates')];
};

const russianPapers: readonly EvidenceRule[] = [
  {
    class: 'prima-facie',
    kinds: ['ussr-passport'],
    requestedState: RU,
    article: 'Protocol art. 2(4), item 3',
    note: 'Of a citizen of the USSR, with an insert on the nationality of the Russian Federation',
  },
  {
    class: 'prima-facie',
    kinds: ['ussr-passport'],
    requestedState: RU,
    article: 'Protocol art. 2(4), item 4',
    note: 'Of a citizen of the USSR, with a stamp of registered residence in the territory of the Russian Federation on 6 February 1992',
  },
  {
    class: 'prima-facie',
    kinds: [
      'identity-card',
      'laissez-passer',
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
    ],
    issuedBy: RU,
    article: 'Protocol art. 2(4), item 5',
    note: 'Whatever else a State authority of the Russian Federation has issued',
  },
];

const nationalsStatements: readonly EvidenceRule[] = [
  {
    class: 'prima-facie',
    kinds: ['own-statement'],
    article: 'Protocol art. 2(3), item 3; 2(4), item 6',
    note: 'On the form of annex 1, filled in by the person',
  },
  {
    class: 'prima-facie',
    kinds: ['witness-statement'],
    article: 'Protocol art. 2(3), item 4; 2(4), item 7',
    note: 'Written, and lawfully taken by the authorities',
  },
  {
    class: 'prima-facie',
    kinds: ['officer-statement', 'border-officer-statement'],
    article: 'Protocol art. 2(3), item 5; 2(4), item 8',
    note: 'Written, of officials of State authorities',
  },
];

const ofTheRequestedState = 'Of the requested State';

const othersLines: readonly EvidenceRule[] = [
  {
    class: 'proof',
    kinds: ['border-stamp'],
    article: 'Protocol art. 3(1), item 1',
    note: 'Of entry or exit, by the authorities of the parties, in any identity document with which a border may be crossed',
  },
  {
    class: 'proof',
    kinds: ['stamp-in-forged-document'],
    article: 'Protocol art. 3(1), item 2',
    note: 'Of entry or exit, by the authorities of the parties',
  },
  {
    class: 'proof',
    kinds: ['residence-permit'],
    issuedBy: 'requested',
    forms: ['original'],
    ...valid,
    article: 'Protocol art. 3(1), item 3',
    note: ofTheRequestedState,
  },
  {
    class: 'proof',
    kinds: ['refugee-document'],
    issuedBy: 'requested',
    forms: ['original'],
    ...valid,
    article: 'Protocol art. 3(1), items 4 and 5',
    note: `${ofTheRequestedState}: certificate of a refugee, or travel document of a refugee`,
  },
  {
    class: 'proof',
    kinds: ['residence-permit'],
    issuedBy: 'requested',
    forms: ['original'],
    ...valid,
    article: 'Protocol art. 3(1), item 6',
    note: `${ofTheRequestedState}: a mark in the identity paper that gives the right to reside there`,
  },
  {
    class: 'prima-facie',
    kinds: ['residence-permit', 'refugee-document'],
    issuedBy: 'requested',
    forms: ['original'],
    expiredAtMost: days(180),
    article: 'Protocol art. 3(3), item 1',
    note: ofTheRequestedState,
  },
  {
    class: 'prima-facie',
    kinds: ['visa'],
    issuedBy: 'requesting',
    forms: ['original'],
    expiredOnly: true,
    article: 'Protocol art. 3(3), item 2',
    note: 'Issued by authorities of the requesting State in the territory of the requested State',
  },
  {
    class: 'prima-facie',
    kinds: ['officer-statement', 'border-officer-statement'],
    article: 'Protocol art. 3(3), item 3',
    note: 'Written, of officials of State authorities',
  },
  {
    class: 'prima-facie',
    kinds: ['own-statement'],
    article: 'Protocol art. 3(3), item 4',
    note: 'Written, and lawfully taken',
  },
  { class: 'prima-facie', kinds: ['witness-statement'], article: 'Protocol art. 3(3), item 5', note: 'Written' },
];

const noUrgentTrack = none('No accelerated procedure, at the border or elsewhere, is in the text');

/** Agreement between the Governments of Kazakhstan and the Russian Federation on readmission, with its Executive Protocol. */
export const russiaKazakhstan: Agreement = {
  id: 'russia-kazakhstan',
  edition: '2015-09-25',
  editionFrom: inForce,
  title: verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Russian Federation on readmission, Astana, 7 June 2012',
    'title and closing clause',
  ),
  sides: verified([[RU], [KZ]], 'title and preamble'),
  readIn: verified(
    'Russian',
    'closing clauses of the agreement and of the Protocol',
    'The copy annexed to the ratification law says of itself that it is not official; certified copies are with the Ministry of Foreign Affairs of Kazakhstan',
  ),
  signed: verified('2012-06-07' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: RU,
      ratified: unset('Approval by the Russian Federation'),
      notified: unset('Notification by the Russian Federation'),
    },
    {
      state: KZ,
      ratified: official(
        '2015-08-02' as CalendarDate,
        'Law no. 344-V, as dated in the headings of annexes 1 to 4 of the annexed copy',
      ),
      notified: unset('Notification by Kazakhstan'),
    },
  ],
  entryIntoForce: inForce,
  suspensions: [],
  treatedAsNationals: verified(
    ['former-national'],
    'art. 2(1)',
    'Those alone who lost the nationality after they entered the requesting State and acquired no other',
  ),
  scopes: [
    { category: verified('own-national', 'art. 2(1)'), from: inForce },
    ...otherScopes('third-country-national'),
    ...otherScopes('stateless-person'),
  ],
  exclusions: verified(
    [{ ground: 'lawful-visa-free-entry' }, { ground: 'airport-transit-only' }],
    'art. 3(2)',
    'The entry without a visa under a treaty to which the requesting State is a party, and no other; the transit zone of an international airport of the requested State immediately before the arrival',
  ),
  noRequest: inferred(
    {
      nationals: ['passport', 'diplomatic-or-service-passport', 'identity-card'],
      others: { permits: ['residence-permit'], passportToo: false },
    },
    'Art. 2(6) dispenses with the request for whoever holds a valid paper that identifies a national of the requested State, and lists none: passports and identity cards are such papers, and whether a seaman’s passport, a military card or a certificate of return is one is not said. For others art. 3(6) takes a valid permit to live there that the requested State issued',
    'art. 2(6), 3(6)',
  ),
  limits: {
    filing: forNationalsAndOthers(
      noLimit(none('The time to file is stated for third-country nationals and stateless persons alone', 'art. 4(1)')),
      {
        period: verified(days(180), 'art. 4(1)'),
        start: verified(
          'irregularity-or-identity-established',
          'art. 4(1)',
          'The unlawful entry or stay "and (or)" the identity: where they were established on two days, which of them starts the time',
        ),
        expiry: none(
          'What a request does that comes after the 180 days is not stated: the requested authority may refuse for want of the conditions of art. 2(1) or art. 3(1), and lateness is not named',
          'art. 4',
        ),
        extension: none('No extension is stated', 'art. 4(1)'),
      },
    ),
    'urgent-filing': noLimit(noUrgentTrack),
    evidence: noLimit(none('No time for further evidence is stated')),
    inquiry: noLimit(none('No time for an inquiry into evidence is stated')),
    reply: {
      period: verified(days(30), 'art. 4(2)'),
      start: verified(
        'receipt',
        'art. 4(2)',
        'The request goes by post or by courier (Protocol art. 6(1)); whether what arrives otherwise is received is for the parties to agree',
      ),
      expiry: none('What silence does is not stated', 'art. 4(2)'),
      extension: verified(
        { to: days(60), needs: 'reasons' },
        'art. 4(2)',
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
        { whileObstacleLasts: true, needs: 'notice' },
        'art. 5(2)',
        'For an obstacle that objectively prevents the transfer, by written notice; for how long is not said. Where the transfer cannot be made, written notice is given at once (art. 5(3))',
      ),
    },
    'transfer-notice': noticeOfTransfer('Protocol art. 9(3)'),
    'transfer-terms': {
      period: verified(
        workingDays(4),
        'Protocol art. 9(3)',
        'Terms that do not suit are replaced by others as soon as possible (Protocol art. 9(4))',
      ),
      start: verified('plan-received', 'Protocol art. 9(3)'),
      expiry: none('What silence on the terms does is not stated', 'Protocol art. 9(3)-(4)'),
      extension: none('No extension is stated', 'Protocol art. 9(3)'),
    },
    'no-request-notice': noticeOfTransfer('art. 2(6), 3(6), Protocol art. 9(3)'),
    'error-claim': takingBack,
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
        'The costs of a wrong transfer are owed by the side at fault, within the same time (Protocol art. 11(2)). In a currency that suits both',
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
        ...russianProofs,
        ...expiredOrCopied(KZ, '2(3)', kazakhProofs),
        ...expiredOrCopied(RU, '2(4)', russianProofs),
        ...russianPapers,
        ...nationalsStatements,
      ],
      others: othersLines,
    },
    'Protocol art. 2 to 4',
    'A positive interview too gives grounds to believe in the nationality (Protocol art. 2(3), item 6; 2(4), item 9). Other documents may be attached; whether they count is for the requested authority (Protocol art. 4)',
  ),
  refusalInWriting: verified(true, 'art. 4(2), Protocol art. 6(5)'),
  refusalGrounds: inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-OUT-OF-TIME',
      'RR-AIRPORT-TRANSIT-ONLY',
      'RR-EXCLUDED',
      'RR-TCN-CLAUSE-NOT-APPLICABLE',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    'Derived from the obligations and from what they leave out (art. 2(1), 3(1)-(2), 4, 12(1), 13(2)); the text lists grounds for transit alone',
  ),
  transitFrom: inForce,
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-ORDER'],
    'art. 6(6)',
    'An undesirable presence is the ground, security, order and health are examples of it: it may reach further. On the same grounds, or where the onward entry is no longer sure, the person may be sent back (art. 6(7))',
  ),
  transitDuty: none('The requested authority may refuse; no duty to refuse is stated', 'art. 6(6)'),
  transitModes: verified(['air'], 'art. 6(9)', 'Mainly by air: no other way is barred'),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 2(2)', 'If need be'),
      'third-country-national': verified(
        'requesting',
        'art. 3(3)',
        'Where the person has no identity paper and the State of nationality or of permanent residence cannot issue one',
      ),
      'stateless-person': verified(
        'requesting',
        'art. 3(3)',
        'Where the person has no identity paper and the State of nationality or of permanent residence cannot issue one',
      ),
    },
    validity: {
      'own-national': verified({ exactly: days(30) }, 'art. 2(2)'),
      'third-country-national': verified({ atLeast: days(30) }, 'art. 3(3)'),
      'stateless-person': verified({ atLeast: days(30) }, 'art. 3(3)'),
    },
    regardlessOfWish: none('The wish of the person is not mentioned'),
    renewedFor: none('Nothing is said of a new document in place of one that ran out'),
  },
  transport: none('No mode of transport is named for a transfer', 'Protocol art. 9'),
  crossingPoints: verified(
    ['Every crossing point of the State border by land, international airports included'],
    'art. 1, Protocol art. 9(1)',
    'Which of them is agreed between the authorities in each case (Protocol art. 9(2))',
  ),
  authorities: verified(
    {
      KZ: 'Ministry of Internal Affairs; also the Ministry of Foreign Affairs and the National Security Committee',
      RU: 'Federal Migration Service; also the Ministry of Foreign Affairs and the Federal Security Service',
    },
    'Protocol art. 1(1)',
    'The Federal Migration Service is known to have been wound up in 2016, and its tasks to have gone to the Ministry of Internal Affairs of the Russian Federation; the notice of the change under Protocol art. 1(2) was not found',
  ),
  requestChannel: verified(
    { means: ['post', 'courier'] },
    'Protocol art. 6(1)',
    'The answer may go by technical means besides, if need be (Protocol art. 6(5))',
  ),
  requestForms: verified(formOfProtocols('maiden-name'), 'Protocol art. 6(1); Protocol annex 3'),
  requestBiometrics: none('The form asks for neither a photograph nor fingerprints', 'Protocol annex 3'),
  workingLanguage: verified('Russian', 'Protocol art. 10', 'Said of the forms of annexes 1 to 4'),
  prevailingText: verified('Russian', 'closing clauses of the agreement and of the Protocol'),
  costs: verified(
    'The requesting State, to the crossing point of the requested State, escort included, and for a transit with the return from it, where neither the person nor a third party can pay',
    'art. 8(1)-(2)',
  ),
  wrongTransferCosts: verified('side-at-fault', 'art. 8(3), Protocol art. 11(2)'),
  personalData: verified(
    'For the purposes of the agreement alone, in confidence, protected by the law of each State and by its treaties',
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
