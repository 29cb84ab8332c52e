import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, official, secondary } from '../citing.ts';
import type { EvidenceKind } from '../evidence.ts';
import { formOfProtocols } from '../forms-read.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, noLimit } from '../limit.ts';

const { verified, inferred, unset, none } = citing(
  'Agreement between the Governments of Kazakhstan and Belarus on readmission, Astana, 4 October 2013, with its Executive Protocol (Russian text, Law no. 301-V)',
);

const [KZ, BY] = [stateOf('KZ'), stateOf('BY')];

const inForce = official(
  '2015-07-03' as CalendarDate,
  'Note under the title in the copy of the Kazakh bank of laws: Bulletin of International Treaties 2015 no. 4 art. 37',
);

const fromTheStart = inferred(
  inForce.value,
  'Art. 15(2) puts off art. 3 alone, so that this part begins with the Agreement, on the day in the note under its title',
  'art. 15(1)-(2)',
);

const threeYearsOn = inferred(
  '2018-07-03' as CalendarDate,
  'Art. 3 begins to apply once three years from entry into force (3 July 2015) are over; the day itself is computed, and is nowhere printed',
  'art. 15(2)',
);

const limbs = verified(
  ['direct-entry', 'legal-ground'] as const,
  'art. 3(1)',
  'The text lists the two without a word between them, and they are read as alternatives. The entry straight from the requested State has to be unlawful itself; the legal ground is to live or to stay there when the request is sent',
);

const duringThreeYears = verified(
  'treaty-with-either' as const,
  'art. 15(2)',
  'In the first three years: third States with which Kazakhstan and/or Belarus have treaties on readmission in force',
);

const notOver = { count: 0, unit: 'calendar-days' } as const;

/** The documents of each State that prove its nationality while they are valid; the birth certificate has a condition of its own. */
const papersOfKazakhstan: readonly EvidenceKind[] = [
  'passport',
  'identity-card',
  'diplomatic-or-service-passport',
  'return-certificate',
];
const papersOfBelarus: readonly EvidenceKind[] = ['passport', 'diplomatic-or-service-passport', 'return-certificate'];

const entered = 'Where the child is entered in the passport of a parent';

const nationalsAlone = 'The hearing is to learn of the nationality of a person of art. 2(1)';

/** Agreement between the Governments of Kazakhstan and Belarus on readmission. */
export const belarusKazakhstan: Agreement = {
  id: 'belarus-kazakhstan',
  edition: '2015-07-03',
  editionFrom: inForce,
  title: verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Republic of Belarus on readmission, Astana, 4 October 2013',
    'title and closing clause',
  ),
  sides: verified([[BY], [KZ]], 'preamble'),
  readIn: verified(
    'Russian',
    'closing clause',
    'The copy that is annexed to the ratification law says of itself that it is not official; its Protocol ends with art. 12 and has no closing clause',
  ),
  signed: verified('2013-10-04' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: KZ,
      ratified: secondary('2015-04-13' as CalendarDate, 'Law no. 301-V, zakonpravo.kz'),
      notified: unset('Notification by Kazakhstan'),
    },
    { state: BY, ratified: unset('Approval by Belarus'), notified: unset('Notification by Belarus') },
  ],
  entryIntoForce: inForce,
  suspensions: [],
  treatedAsNationals: verified(
    ['former-national'],
    'art. 2(1)',
    'Those who lost the nationality after entry into the requesting State and got no other',
  ),
  scopes: [
    { category: verified('own-national', 'art. 2(1)'), from: fromTheStart },
    ...(['third-country-national', 'stateless-person'] as const).flatMap((category) => [
      { category: verified(category, 'art. 3(1)'), limbs, thirdStates: duringThreeYears, from: fromTheStart },
      { category: verified(category, 'art. 3(1)'), limbs, from: threeYearsOn },
    ]),
  ],
  exclusions: verified(
    [{ ground: 'lawful-visa-free-entry' }, { ground: 'airport-transit-only' }],
    'art. 3(2)',
    'The entry without a visa under a treaty to which the requesting State is a party; the transit zone of an international airport of the requested State immediately before the arrival',
  ),
  noRequest: inferred(
    {
      nationals: ['passport', 'diplomatic-or-service-passport'],
      nationalsOf: [{ state: stateOf('KZ'), papers: ['identity-card'] }],
      others: { permits: ['residence-permit'], passportToo: false },
    },
    'The text dispenses with the request for whoever holds a valid document that proves the identity of a national of the requested State, and has no list: these are the documents of identity in the lists of the Protocol, art. 2(1)-(2). For others it takes a valid permit to live there that the requested State issued',
    'art. 2(5), 3(5)',
  ),
  limits: {
    filing: forNationalsAndOthers(noLimit(none('The time is for the persons of art. 3 alone', 'art. 4(1)')), {
      period: verified({ count: 180, unit: 'calendar-days' }, 'art. 4(1)'),
      start: verified(
        'irregularity-or-identity-established',
        'art. 4(1)',
        'The unlawful entry or stay and/or the identity: the text does not say whether the earlier or the later of them counts',
      ),
      expiry: none(
        'What a request does that comes after the 180 days is not stated: the requested authority may refuse for want of the conditions of art. 2(1) or art. 3(1), and lateness is not named',
        'art. 4',
      ),
      extension: none(),
    }),
    'urgent-filing': noLimit(none()),
    evidence: noLimit(none()),
    inquiry: noLimit(none()),
    reply: {
      period: verified({ count: 30, unit: 'calendar-days' }, 'art. 4(2)'),
      start: verified('receipt', 'art. 4(2)'),
      expiry: none('The text gives silence no effect: neither consent nor refusal', 'art. 4(2)'),
      extension: verified(
        { to: { count: 60, unit: 'calendar-days' }, needs: 'reasons' },
        'art. 4(2)',
        'For circumstances of law or fact that hinder a timely reply, on an application of the requested authority with reasons; that the other side agree is not said',
      ),
    },
    'urgent-reply': noLimit(none()),
    'urgent-arrival': noLimit(none()),
    interview: forNationalsAndOthers(
      {
        period: verified({ count: 14, unit: 'calendar-days' }, 'Protocol art. 5(3)'),
        start: verified(
          'interview-request',
          'Protocol art. 5(3)',
          'From its receipt by the representative of the requested authority in the requesting State or, where there is none, by the diplomatic or consular post',
        ),
        expiry: none('The text gives no effect to a hearing that is held late or not at all'),
        extension: none(),
      },
      noLimit(none(nationalsAlone, 'art. 2(4); Protocol art. 5(1)')),
    ),
    'travel-document': noLimit(none('It is issued if need be, without a time', 'art. 2(2)')),
    'travel-document-of-others': noLimit(none('It is issued after the positive answer, without a time', 'art. 3(3)')),
    renewal: noLimit(none()),
    transfer: {
      period: verified(
        { count: 30, unit: 'calendar-days' },
        'art. 5(1)',
        'The authorities may agree otherwise in a case, without a bound',
      ),
      start: verified('receipt-of-acceptance', 'art. 5(1)'),
      expiry: none('The text does not say that the consent ends with the time', 'art. 5'),
      extension: verified(
        { whileObstacleLasts: true, needs: 'notice' },
        'art. 5(2)',
        'For circumstances that objectively hinder the transfer, by written notice; for how long is not said. Where the transfer cannot be made, written notice is given at once',
      ),
    },
    'transfer-notice': {
      period: verified({ count: 5, unit: 'working-days' }, 'Protocol art. 9(4)'),
      start: verified(
        'planned-departure',
        'Protocol art. 9(4)',
        'The text counts back from the planned date of the handing over',
      ),
      expiry: inferred(
        'not-admitted',
        'The terms are told so long before the date that is planned: for a nearer one they are too late, and other terms can be agreed on',
        'Protocol art. 9(4)-(5)',
      ),
      extension: none(),
    },
    'transfer-terms': {
      period: verified({ count: 3, unit: 'working-days' }, 'Protocol art. 9(4)'),
      start: verified('plan-received', 'Protocol art. 9(4)'),
      expiry: none('The text does not say what silence on the terms does; terms that do not suit are replaced as soon as can be'),
      extension: none(),
    },
    'no-request-notice': {
      period: verified(
        { count: 72, unit: 'hours' },
        'art. 2(5), 3(5)',
        'The handing over follows the Protocol, art. 9; whether its notice of five working days is owed besides is not said',
      ),
      start: verified('planned-departure', 'art. 2(5), 3(5)'),
      expiry: inferred(
        'not-admitted',
        'The departure is told no later than that: for a nearer one the notice is too late, and another day can be told',
        'art. 2(5), 3(5)',
      ),
      extension: none(),
      owedBy: inferred(
        'requesting',
        'The authorities tell each other the date of the departure; it is the requesting side from which the person departs',
        'art. 2(5), 3(5)',
      ),
    },
    'error-claim': {
      period: verified({ count: 30, unit: 'calendar-days' }, 'art. 6(1)'),
      start: verified('arrival', 'art. 6(1)', 'The text counts from the date of the handing over'),
      expiry: none('Whether the duty to take the person back ends with the 30 days is not stated', 'art. 6(1)'),
      extension: none(),
      owedBy: verified('requesting', 'art. 6(1)'),
      act: verified(
        'return',
        'art. 6(1)',
        'The sentence binds the taking back to the 30 days, where it is found that the grounds of art. 2(1) and art. 3(1) are missing; by when and by whom that has to be found is not said',
      ),
    },
    'transit-lead': {
      period: verified({ count: 15, unit: 'calendar-days' }, 'art. 7(3)', 'The authorities may agree otherwise in a case'),
      start: verified('planned-transit', 'art. 7(3)', 'Counted back from the intended date of entry into the requested State'),
      expiry: inferred(
        'not-admitted',
        'The request is to come no later than that, unless the authorities agree otherwise in the case',
        'art. 7(3)',
      ),
      extension: none(),
    },
    'transit-answer': {
      period: verified({ count: 7, unit: 'calendar-days' }, 'art. 7(4)'),
      start: verified('receipt', 'art. 7(4)'),
      expiry: none('The text gives silence no effect', 'art. 7(4)'),
      extension: none(),
    },
    invoice: {
      period: verified({ count: 30, unit: 'calendar-days' }, 'Protocol art. 11'),
      start: verified(
        'invoice',
        'Protocol art. 11',
        'From receipt of the notice of the costs, with the financial papers that prove them',
      ),
      expiry: none('The text gives no effect to a payment that is late'),
      extension: none(),
      owedBy: verified(
        'requesting',
        'Protocol art. 11(1)',
        'For a transfer by mistake the other Party pays what one has spent, as art. 9(3) has it: the side at fault, art. 11(2). In a currency that suits both',
      ),
    },
  },
  counting: {
    ...leftOpen,
    restDays: unset('Whether the working days of the Protocol, art. 9(4), count Saturdays'),
  },
  urgentTrack: none(),
  interview: verified(
    ['consular'],
    'art. 2(4); Protocol art. 5(1)-(2)',
    'First by a representative of the requested authority in the requesting State; by the diplomatic or consular post where there is none',
  ),
  evidence: verified(
    {
      nationals: [
        {
          class: 'proof',
          kinds: papersOfKazakhstan,
          forms: ['original'],
          expiredAtMost: notOver,
          issuedBy: KZ,
          article: 'Protocol art. 2(1), items 1-5 and 7',
          note: 'The temporary identity card beside the identity card',
        },
        {
          class: 'proof',
          kinds: ['birth-certificate'],
          forms: ['original'],
          issuedBy: KZ,
          article: 'Protocol art. 2(1), item 6',
          note: entered,
        },
        {
          class: 'proof',
          kinds: papersOfBelarus,
          forms: ['original'],
          expiredAtMost: notOver,
          issuedBy: BY,
          article: 'Protocol art. 2(2), items 1-4',
        },
        {
          class: 'prima-facie',
          kinds: papersOfKazakhstan,
          forms: ['original'],
          issuedBy: KZ,
          article: 'Protocol art. 2(3), item 1',
          note: 'No longer valid',
        },
        {
          class: 'prima-facie',
          kinds: papersOfBelarus,
          forms: ['original'],
          issuedBy: BY,
          article: 'Protocol art. 2(4), item 1',
          note: 'No longer valid',
        },
        {
          class: 'prima-facie',
          kinds: [...papersOfKazakhstan, 'birth-certificate'],
          forms: ['copy'],
          issuedBy: KZ,
          article: 'Protocol art. 2(3), item 2',
        },
        { class: 'prima-facie', kinds: papersOfBelarus, forms: ['copy'], issuedBy: BY, article: 'Protocol art. 2(4), item 2' },
        {
          class: 'prima-facie',
          kinds: ['ussr-passport'],
          forms: ['original'],
          requestedState: BY,
          article: 'Protocol art. 2(4), item 3',
          note: 'For the nationality of Belarus alone: with the stamp of a registered residence in Belarus up to and on 12 November 1991',
        },
        {
          class: 'prima-facie',
          kinds: ['own-statement'],
          article: 'Protocol art. 2(3), item 3; 2(4), item 4',
          note: 'On the form of annex 1',
        },
        {
          class: 'prima-facie',
          kinds: ['witness-statement'],
          article: 'Protocol art. 2(3), item 4; 2(4), item 5',
          note: 'In writing, taken lawfully by the authorities',
        },
        {
          class: 'prima-facie',
          kinds: ['officer-statement', 'border-officer-statement'],
          article: 'Protocol art. 2(3), item 5; 2(4), item 6',
          note: 'In writing',
        },
      ],
      others: [
        {
          class: 'proof',
          kinds: ['residence-permit'],
          issuedBy: 'requested',
          forms: ['original'],
          expiredAtMost: notOver,
          article: 'Protocol art. 3(1), items 1, 5 and 6',
          note: 'An alien’s residence permit, a permit to live there for good or, of Belarus alone, for a time, or a mark in a document of identity that gives the right to live there; of the requested State, and valid',
        },
        {
          class: 'proof',
          kinds: ['stateless-document', 'refugee-document', 'laissez-passer'],
          issuedBy: 'requested',
          forms: ['original'],
          expiredAtMost: notOver,
          article: 'Protocol art. 3(1), items 2-4',
          note: 'A stateless person’s certificate or residence permit, a refugee’s certificate, or a travel document; issued by the requested State, and valid',
        },
        {
          class: 'proof',
          kinds: ['border-stamp'],
          article: 'Protocol art. 3(2), item 1',
          note: 'Of entry or exit, by the authorities of either State, in any document of identity that allows its holder to cross the border',
        },
        {
          class: 'proof',
          kinds: ['stamp-in-forged-document'],
          article: 'Protocol art. 3(2), item 2',
          note: 'In a false or a forged document',
        },
        {
          class: 'prima-facie',
          kinds: ['residence-permit', 'refugee-document'],
          issuedBy: 'requested',
          forms: ['original'],
          expiredAtMost: { count: 180, unit: 'calendar-days' },
          article: 'Protocol art. 3(4), item 1',
          note: 'Of the requested State',
        },
        {
          class: 'prima-facie',
          kinds: ['visa'],
          issuedBy: 'requesting',
          expiredOnly: true,
          forms: ['original'],
          article: 'Protocol art. 3(4), item 2',
          note: 'Issued by authorities of the requesting State on the territory of the requested one',
        },
        {
          class: 'prima-facie',
          kinds: ['officer-statement', 'border-officer-statement'],
          article: 'Protocol art. 3(4), item 3',
          note: 'In writing',
        },
        { class: 'prima-facie', kinds: ['own-statement'], article: 'Protocol art. 3(4), item 4', note: 'In writing' },
        { class: 'prima-facie', kinds: ['witness-statement'], article: 'Protocol art. 3(4), item 5', note: 'In writing' },
      ],
    },
    'Protocol art. 2-4',
    'A positive result of the hearing is prima facie evidence of nationality too, Protocol art. 2(3), item 6, and art. 2(4), item 7. Prima facie evidence about others holds unless the requested Party proves otherwise, art. 3(5). Documents and information beyond the lists may be attached; the requested authority decides whether they count, art. 4',
  ),
  refusalInWriting: verified(true, 'art. 4(2); Protocol art. 6(5)', 'With reasons'),
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
    'The text refuses for want of the conditions of art. 2(1) or art. 3(1), has a time for the request (art. 4(1)), does not oblige for the persons of art. 3(2), and puts off art. 3 (art. 15(2)); its preamble and art. 14 leave the Refugee Convention, the Convention against Torture, treaties on extradition and others as they are; a second request for a person who was taken back has no object',
    'art. 3(2), 4(1)-(2), 14, 15(2); preamble',
  ),
  transitFrom: fromTheStart,
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-ORDER'],
    'art. 7(6)',
    'The second is that the presence is undesirable, security, order and health being examples of it. On the same grounds, or where the further journey is no longer sure, the person may be sent back, art. 7(7)',
  ),
  transitDuty: none('The requested authority may refuse; it nowhere has to', 'art. 7(6)'),
  transitModes: verified(['air'], 'art. 7(9)', 'In the transit zones of the international airports, Protocol art. 9(2)'),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 2(2)', 'If need be, by the diplomatic or consular post'),
      'third-country-national': verified(
        'requesting',
        'art. 3(3)',
        'Where there is no document of identity and none to be had from the State of nationality or of residence',
      ),
      'stateless-person': verified(
        'requesting',
        'art. 3(3)',
        'Where there is no document of identity and none to be had from the State of residence',
      ),
    },
    validity: {
      'own-national': verified({ exactly: { count: 30, unit: 'calendar-days' } }, 'art. 2(2)'),
      'third-country-national': verified({ atLeast: { count: 30, unit: 'calendar-days' } }, 'art. 3(3)'),
      'stateless-person': verified({ atLeast: { count: 30, unit: 'calendar-days' } }, 'art. 3(3)'),
    },
    regardlessOfWish: none(),
    renewedFor: none(),
  },
  transport: inferred(
    ['air'],
    'The person is handed over at a border crossing point in an international airport of the requested State, to which there is no other way than by air',
    'art. 1; Protocol art. 9(1)',
  ),
  crossingPoints: verified(
    ['The border crossing points in the international airports of the two States'],
    'art. 1; Protocol art. 9(1)',
    'Those of the requested State for readmission, those of the requesting one for a taking back, art. 6(2). Which one, on which day and at what time is agreed on case by case, Protocol art. 9(3)',
  ),
  authorities: verified(
    {
      KZ: 'Ministry of Internal Affairs',
      BY: 'Ministry of Internal Affairs; State Border Committee, which decides on requests for transit',
    },
    'Protocol art. 1(1), (4)-(5)',
    'As signed in 2013; changes are told through diplomatic channels, art. 1(2), and were not looked for',
  ),
  requestChannel: verified({ means: ['post', 'technical-means'], together: true }, 'Protocol art. 6(1)'),
  requestForms: verified(formOfProtocols('maiden-name'), 'Protocol art. 6(1); Protocol annex 3'),
  requestBiometrics: none('The form asks for neither a photograph nor fingerprints', 'Protocol annex 3'),
  workingLanguage: verified('Russian', 'Protocol art. 10', 'For the documents of annexes 1 to 4'),
  prevailingText: verified('Russian', 'closing clause', 'Both are equally authentic; in a dispute the Russian one is used'),
  costs: verified(
    'The requesting Party, to the border crossing point of the requested State, where neither the person nor a third party can pay; the same for a transit and for a return from it',
    'art. 9(1)-(2)',
    'For the transit the text points to art. 6(1), where art. 7(1) must be meant',
  ),
  wrongTransferCosts: verified('side-at-fault', 'art. 9(3)', 'Whose act or omission led to the mistake'),
  personalData: verified(
    'Protected by the law of each State and its treaties; exchanged for the purposes of the Agreement alone, and kept confidential',
    'art. 8',
  ),
  suspending: verified(
    'In whole or in part, for national security, public order or public health; written notice through diplomatic channels at least 72 hours before',
    'art. 11',
  ),
  denouncing: verified('60 calendar days after a Party receives the notice of the other', 'art. 15(3)'),
};
