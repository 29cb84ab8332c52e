import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, secondary } from '../citing.ts';
import type { EvidenceKind } from '../evidence.ts';
import { formOfProtocols } from '../forms-read.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, noLimit } from '../limit.ts';

const { verified, inferred, unset, none } = citing(
  'Agreement between the Governments of Kazakhstan and Tajikistan on the readmission of persons, Astana, 14 March 2018, with its Executive Protocol (Russian text, Law no. 219-VI)',
);

const [KZ, TJ] = [stateOf('KZ'), stateOf('TJ')];

const inForce = secondary(
  '2019-03-24' as CalendarDate,
  'Note under the title of the copy at zakonpravo.kz: Bulletin of International Treaties 2019 no. 2 art. 26. The copy of the Kazakh bank of laws that was read bears no such note; art. 15(1) has 30 calendar days after the last notification is received',
);

const fromTheStart = inferred(
  inForce.value,
  'Art. 15 gives this part no start of its own, so that it begins with the Agreement, whose day of entry into force is known from a law portal',
  'art. 15(1)',
);

const notOver = { count: 0, unit: 'calendar-days' } as const;

/** The documents of each State that prove its nationality while they are valid; the birth certificate has conditions of its own. */
const papersOfKazakhstan: readonly EvidenceKind[] = [
  'passport',
  'identity-card',
  'diplomatic-or-service-passport',
  'seaman-document',
  'return-certificate',
];
const papersOfTajikistan: readonly EvidenceKind[] = [
  'diplomatic-or-service-passport',
  'passport',
  'identity-card',
  'military-document',
  'return-certificate',
];

const entered = 'Where the child is entered in the passport of a parent';
const underSixteen = `${entered}, with the nationality of Tajikistan stated, for a person under 16`;

/** Of every line of prima facie evidence of nationality. */
const requestedDecides = 'Whether it counts is for the central authority of the requested State, Protocol art. 2(3)';

const nationalsAlone = 'The hearing is to learn of the nationality of a person of art. 2(1)';

/** Agreement between the Governments of Kazakhstan and Tajikistan on the readmission of persons. */
export const tajikistanKazakhstan: Agreement = {
  id: 'tajikistan-kazakhstan',
  edition: '2019-03-24',
  editionFrom: inForce,
  title: verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Republic of Tajikistan on the readmission of persons, Astana, 14 March 2018',
    'title and closing clause',
  ),
  sides: verified([[TJ], [KZ]], 'preamble'),
  readIn: verified(
    'Russian',
    'closing clause',
    'The copy that is annexed to the ratification law says of itself that it is not official',
  ),
  signed: verified('2018-03-14' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: KZ,
      ratified: secondary('2019-01-25' as CalendarDate, 'Law no. 219-VI, zakonpravo.kz'),
      notified: unset('Notification by Kazakhstan'),
    },
    { state: TJ, ratified: unset('Approval by Tajikistan'), notified: unset('Notification by Tajikistan') },
  ],
  entryIntoForce: inForce,
  suspensions: [],
  treatedAsNationals: none('Nationals alone: the text has neither former nationals nor the family', 'art. 2(1)'),
  scopes: [
    { category: verified('own-national', 'art. 2(1)'), from: fromTheStart },
    ...(['third-country-national', 'stateless-person'] as const).map((category) => ({
      category: verified(category, 'art. 3(1)'),
      limbs: verified(
        ['direct-entry'] as const,
        'art. 3(1)',
        'The arrival has to be straight from the requested State; it is enough that the entry or the stay is unlawful',
      ),
      thirdStates: verified(
        'treaties-with-both' as const,
        'art. 3(4)',
        'For good. The treaties on readmission have to be in force',
      ),
      from: fromTheStart,
    })),
  ],
  exclusions: verified(
    [
      { ground: 'own-visa-issued', unless: ['ours-ran-out-before-entry'] },
      { ground: 'lawful-visa-free-entry' },
      { ground: 'visa-given-after-entry' },
    ],
    'art. 3(3)',
    'Its own visa or permit excludes where it was valid at a lawful entry: that the entry was lawful is not looked at here. Nothing else takes that away, and a transit visa is not set apart',
  ),
  noRequest: inferred(
    {
      nationals: ['passport', 'diplomatic-or-service-passport', 'identity-card'],
      nationalsOf: [{ state: stateOf('KZ'), papers: ['seaman-document'] }],
    },
    'The text dispenses with the request for whoever holds a valid document that proves the identity of a national of the requested State, and has no list; these are the documents of identity in the list of the Protocol, art. 2(1), without the military one of Tajikistan, of which it is not clear',
    'art. 2(5)',
  ),
  limits: {
    filing: {
      period: verified(
        { count: 45, unit: 'calendar-days' },
        'art. 5(1)',
        'For nationals too. The Protocol, art. 5(1), points to art. 4 for this time, where art. 5 must be meant',
      ),
      latest: verified(
        { count: 180, unit: 'calendar-days' },
        'art. 5(1)',
        'In any case not later than that; from when it runs is not said, nor what a request does that comes between the two',
      ),
      start: verified(
        'irregularity-or-identity-established',
        'art. 5(1)',
        'The unlawful entry or stay and/or the identity: the text does not say whether the earlier or the later of them counts',
      ),
      expiry: none(
        'What a request does that comes after the 45 days, or after the 180, is not stated: the requested authority may refuse for want of the conditions of art. 2(1) or art. 3(1), and lateness is not named',
        'art. 5',
      ),
      extension: none(),
    },
    'urgent-filing': noLimit(none()),
    evidence: noLimit(none()),
    inquiry: noLimit(none()),
    reply: {
      period: verified({ count: 30, unit: 'calendar-days' }, 'art. 5(2)'),
      start: verified('receipt', 'art. 5(2)'),
      expiry: none('The text gives silence no effect: neither consent nor refusal', 'art. 5(2)'),
      extension: verified(
        { to: { count: 60, unit: 'calendar-days' }, needs: 'notice' },
        'art. 5(2)',
        'It takes circumstances that hinder a timely reply and an application of the requested authority in due form; that it give reasons, or that the other side agree, is not said',
      ),
    },
    'urgent-reply': noLimit(none()),
    'urgent-arrival': noLimit(none()),
    interview: forNationalsAndOthers(
      {
        period: verified({ count: 14, unit: 'calendar-days' }, 'Protocol art. 4(2)'),
        start: verified(
          'interview-request',
          'Protocol art. 4(2)',
          'From its receipt by the diplomatic or consular post. The sentence names a representative of the requested authority as well, whom art. 4(1) does not have',
        ),
        expiry: none('The text gives no effect to a hearing that is held late or not at all'),
        extension: none(),
      },
      noLimit(none(nationalsAlone, 'art. 2(4); Protocol art. 4(1)')),
    ),
    'travel-document': noLimit(none('It is issued without a time', 'art. 2(2)')),
    'travel-document-of-others': noLimit(none('It is issued after the positive answer, without a time', 'art. 3(2)')),
    renewal: noLimit(none()),
    transfer: {
      period: verified(
        { count: 30, unit: 'calendar-days' },
        'art. 6(1)',
        'The central authorities may agree otherwise in a case, without a bound',
      ),
      start: verified('receipt-of-acceptance', 'art. 6(1)'),
      expiry: none('The text does not say that the consent ends with the time', 'art. 6'),
      extension: verified(
        { whileObstacleLasts: true, needs: 'notice' },
        'art. 6(2)',
        'For circumstances that objectively hinder the transfer, by written notice; for how long is not said. Where the transfer cannot be made, written notice is given at once, art. 6(3)',
      ),
    },
    'transfer-notice': {
      period: verified({ count: 10, unit: 'working-days' }, 'Protocol art. 8(3)'),
      start: verified(
        'planned-departure',
        'Protocol art. 8(3)',
        'The text counts back from the planned date of the handing over',
      ),
      expiry: inferred(
        'not-admitted',
        'The terms are told so long before the date that is planned: for a nearer one they are too late, and other terms can be agreed on',
        'Protocol art. 8(3)-(4)',
      ),
      extension: none(),
    },
    'transfer-terms': {
      period: verified({ count: 7, unit: 'working-days' }, 'Protocol art. 8(3)'),
      start: verified('plan-received', 'Protocol art. 8(3)'),
      expiry: none('The text does not say what silence on the terms does; terms that do not suit are replaced as soon as can be'),
      extension: none(),
    },
    'no-request-notice': noLimit(none('A transfer that needs no request has no notice of its own', 'art. 2(5)')),
    'error-claim': forNationalsAndOthers(
      {
        period: verified({ count: 30, unit: 'calendar-days' }, 'art. 4'),
        start: verified('arrival', 'art. 4', 'The text counts from the date of the handing over'),
        expiry: none('Whether the duty to take the person back ends with the 30 days is not stated', 'art. 4'),
        extension: none(),
        owedBy: verified('requesting', 'art. 4'),
        act: verified(
          'return',
          'art. 4',
          'The sentence binds the taking back to the 30 days, where the requested side finds that the conditions of art. 2 were missing when the person was handed over; by when that has to be found is not said',
        ),
      },
      noLimit(
        none('Art. 4 turns on the conditions of art. 2, which is about nationals; no article takes back anybody else', 'art. 4'),
      ),
    ),
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
    invoice: noLimit(
      none(
        'Art. 10 leaves the settling of costs to the Protocol, which has no rule on it',
        'art. 10(1), item 6; Protocol art. 1-11',
      ),
    ),
  },
  counting: {
    ...leftOpen,
    restDays: unset('Whether the working days of the Protocol, art. 8(3), count Saturdays'),
  },
  urgentTrack: none(),
  interview: verified(['consular'], 'art. 2(4); Protocol art. 4(1)'),
  evidence: verified(
    {
      nationals: [
        {
          class: 'proof',
          kinds: papersOfKazakhstan,
          forms: ['original'],
          expiredAtMost: notOver,
          issuedBy: KZ,
          article: 'Protocol art. 2(1), Kazakhstan, items 1-6',
        },
        {
          class: 'proof',
          kinds: ['birth-certificate'],
          forms: ['original'],
          issuedBy: KZ,
          article: 'Protocol art. 2(1), Kazakhstan, item 7',
          note: entered,
        },
        {
          class: 'proof',
          kinds: papersOfTajikistan,
          forms: ['original'],
          expiredAtMost: notOver,
          issuedBy: TJ,
          article: 'Protocol art. 2(1), Tajikistan, items 1-5 and 7',
          note: 'The identity card as a form of the passport, the passport for travel abroad beside it; of the military documents the card that is a serviceman’s certificate of identity',
        },
        {
          class: 'proof',
          kinds: ['birth-certificate'],
          forms: ['original'],
          issuedBy: TJ,
          article: 'Protocol art. 2(1), Tajikistan, item 6',
          note: underSixteen,
        },
        {
          class: 'prima-facie',
          kinds: papersOfKazakhstan,
          forms: ['original'],
          issuedBy: KZ,
          article: 'Protocol art. 2(2), item 1',
          note: `No longer valid. ${requestedDecides}`,
        },
        {
          class: 'prima-facie',
          kinds: papersOfTajikistan,
          forms: ['original'],
          issuedBy: TJ,
          article: 'Protocol art. 2(2), item 1',
          note: `No longer valid. ${requestedDecides}`,
        },
        {
          class: 'prima-facie',
          kinds: [...papersOfKazakhstan, 'birth-certificate'],
          forms: ['copy'],
          issuedBy: KZ,
          article: 'Protocol art. 2(2), item 2',
          note: requestedDecides,
        },
        {
          class: 'prima-facie',
          kinds: [...papersOfTajikistan, 'birth-certificate'],
          forms: ['copy'],
          issuedBy: TJ,
          article: 'Protocol art. 2(2), item 2',
          note: requestedDecides,
        },
        {
          class: 'prima-facie',
          kinds: ['residence-permit', 'stateless-document', 'refugee-document'],
          article: 'Protocol art. 2(2), item 3',
          note: `An alien’s permit; whose documents these have to be is not said. ${requestedDecides}`,
        },
        {
          class: 'prima-facie',
          kinds: ['own-statement'],
          article: 'Protocol art. 2(2), item 4',
          note: `On the form of annex 1. ${requestedDecides}`,
        },
        {
          class: 'prima-facie',
          kinds: ['witness-statement'],
          article: 'Protocol art. 2(2), item 5',
          note: `In writing, taken lawfully by the authorities. ${requestedDecides}`,
        },
        {
          class: 'prima-facie',
          kinds: ['officer-statement', 'border-officer-statement'],
          article: 'Protocol art. 2(2), item 6',
          note: `In writing, by officials who are competent. ${requestedDecides}`,
        },
      ],
      others: [
        {
          class: 'proof',
          kinds: ['border-stamp'],
          article: 'Protocol art. 3(1), item 1',
          note: 'Of entry or exit, by the authorities of either State, in a document of identity that allows its holder to cross the border',
        },
        { class: 'proof', kinds: ['stamp-in-forged-document'], article: 'Protocol art. 3(1), item 2' },
        {
          class: 'proof',
          kinds: ['residence-permit'],
          issuedBy: 'requested',
          forms: ['original'],
          article: 'Protocol art. 3(1), item 3',
          note: 'For an alien, on the territory of the requested State; it counts though expired',
        },
        {
          class: 'proof',
          kinds: ['refugee-document'],
          issuedBy: 'requested',
          forms: ['original'],
          expiredAtMost: notOver,
          article: 'Protocol art. 3(1), item 4',
          note: 'Certificate and travel document of a refugee, issued by the requested State. The head of the list admits expired documents, this item asks for a valid certificate',
        },
        {
          class: 'proof',
          kinds: ['residence-permit'],
          issuedBy: 'requested',
          forms: ['original'],
          article: 'Protocol art. 3(1), item 5',
          note: 'A mark in a document of identity that gives the right to live in the requested State; it counts though expired',
        },
      ],
    },
    'Protocol art. 2-3',
    'A positive result of the hearing is prima facie evidence of nationality too, Protocol art. 2(2), item 7. For others there is no prima facie list, and copies are not named. The text has no rule on documents beyond the lists',
  ),
  refusalInWriting: verified(true, 'art. 5(2); Protocol art. 5(4)', 'With reasons, on the form of annex 5'),
  refusalGrounds: inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-OUT-OF-TIME',
      'RR-OWN-VISA-ISSUED',
      'RR-EXCLUDED',
      'RR-TCN-CLAUSE-NOT-APPLICABLE',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    'The text refuses for want of the conditions of art. 2(1) or art. 3(1), has a last day for the request (art. 5(1)), and does not apply art. 3 to the persons of art. 3(3) and to those whom art. 3(4) leaves out; its preamble and art. 13 leave the Refugee Convention, the Convention against Torture and other treaties as they are; a second request for a person who was taken back has no object',
    'art. 3(3)-(4), 5(1)-(2), 13; preamble',
  ),
  transitFrom: fromTheStart,
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-ORDER'],
    'art. 7(6)',
    'The second is that the presence is undesirable, security, order and health being examples of it. On the same grounds, or where the further journey is no longer sure, the person may be sent back, art. 7(7). A transit is only for persons who cannot be handed over directly, art. 7(9)',
  ),
  transitDuty: none('The requested authority may refuse; it nowhere has to', 'art. 7(6)'),
  transitModes: none(),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 2(2)', 'Always: the text does not say that it is issued where it is needed'),
      'third-country-national': verified(
        'requested',
        'art. 3(2)',
        'Where there is no document of identity and none to be had from the State of nationality or of residence',
      ),
      'stateless-person': verified(
        'requested',
        'art. 3(2)',
        'Where there is no document of identity and none to be had from the State of residence',
      ),
    },
    validity: {
      'own-national': verified({ exactly: { count: 30, unit: 'calendar-days' } }, 'art. 2(2)'),
      'third-country-national': none('The document has no stated validity', 'art. 3(2)'),
      'stateless-person': none('The document has no stated validity', 'art. 3(2)'),
    },
    regardlessOfWish: none(),
    renewedFor: none(),
  },
  transport: none(),
  crossingPoints: verified(
    ['Every border crossing point of the two States'],
    'Protocol art. 8(1)',
    'Which one, on which day and at what time is agreed on case by case, art. 8(2)',
  ),
  authorities: verified(
    {
      KZ: 'Ministry of Internal Affairs (central); Ministry of Foreign Affairs; National Security Committee',
      TJ: 'Ministry of Internal Affairs (central); Ministry of Foreign Affairs; Ministry of Labour, Migration and Employment; State Committee for National Security',
    },
    'Protocol art. 1(1)',
    'As signed in 2018; changes are told through diplomatic channels, art. 1(2), and were not looked for',
  ),
  requestChannel: verified({ means: ['post'] }, 'Protocol art. 5(1)', 'If need be by technical means of transmission besides'),
  requestForms: verified(
    formOfProtocols('former-surname'),
    'Protocol art. 5(1); Protocol annex 3',
    'Two parts of the form bear the same letter: the one on evidence is taken for its third',
  ),
  requestBiometrics: verified(
    { photograph: {} },
    'Protocol annex 3',
    'The form has a place for it beside the name; no article speaks of it',
  ),
  workingLanguage: verified('Russian', 'Protocol art. 9', 'For the documents of annexes 1 to 5'),
  prevailingText: verified(
    'Russian',
    'closing clause',
    'All three are equally authentic; where they diverge the Russian one is turned to',
  ),
  costs: verified(
    'The requesting Party, to the border crossing point of the requested State, where neither the person nor a third party can pay; the same for a transit and for a return from it',
    'art. 9(1)-(2)',
  ),
  wrongTransferCosts: verified(
    'side-at-fault',
    'art. 9(3)',
    'Whose act or omission led to the transfer, for the persons of art. 4',
  ),
  personalData: verified(
    'Protected by the law of each State and its treaties; exchanged for the purposes of the Agreement alone, and kept confidential',
    'art. 8',
  ),
  suspending: verified(
    'In whole or in part, for national security, public order or public health; written notice through diplomatic channels at least 72 hours before',
    'art. 11',
  ),
  denouncing: verified('60 calendar days after a Party receives the notice of the other', 'art. 15(2)'),
};
