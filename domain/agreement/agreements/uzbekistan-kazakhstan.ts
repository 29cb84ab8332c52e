import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, secondary } from '../citing.ts';
import type { EvidenceKind } from '../evidence.ts';
import { formOfProtocols } from '../forms-read.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, type Limit, noLimit } from '../limit.ts';

const { verified, inferred, unset, none } = citing(
  'Agreement between the Governments of Kazakhstan and Uzbekistan on the readmission of persons, Astana, 7 September 2012, with its Executive Protocol (Russian text, Law no. 289-V)',
);

const [KZ, UZ] = [stateOf('KZ'), stateOf('UZ')];

const signed = '2012-09-07' as CalendarDate;

const notInForce = unset(
  'Entry into force: 30 calendar days after the last notification is received (art. 14(1)). No date was found, and the copy in the Kazakh bank of laws bears no note of one; the register of treaties of the Ministry of Foreign Affairs of Kazakhstan has it',
);

const notOver = { count: 0, unit: 'calendar-days' } as const;

/** The documents of each State that prove its nationality while they are valid; the birth certificate has a condition of its own. */
const papersOfKazakhstan: readonly EvidenceKind[] = [
  'passport',
  'identity-card',
  'diplomatic-or-service-passport',
  'seaman-document',
  'return-certificate',
];
const papersOfUzbekistan: readonly EvidenceKind[] = ['diplomatic-or-service-passport', 'passport', 'return-certificate'];

const entered = 'Where the child is entered in the passport of a parent';
const diplomaticAlone =
  'Of the passports for officials the diplomatic one alone is listed; the biometric passport is listed beside the passport';

const filingFor = (expiry: Limit['expiry'], late: string): Limit => ({
  period: verified({ count: 45, unit: 'calendar-days' }, 'art. 4(1)', late),
  start: verified(
    'irregularity-or-identity-established',
    'art. 4(1)',
    'The unlawful entry or stay and/or the identity: the text does not say whether the earlier or the later of them counts',
  ),
  expiry,
  extension: none(),
});

const nationalsAlone = 'The hearing is to learn of the nationality of a person of art. 2(1)';

const returnedWithin = (conditions: string, article: string): Limit => ({
  period: verified({ count: 30, unit: 'calendar-days' }, article),
  start: verified('arrival', article, 'The text counts from the date of the handing over'),
  expiry: none('Whether the duty to take the person back ends with the 30 days is not stated', article),
  extension: none(),
  owedBy: verified('requesting', article),
  act: verified(
    'return',
    article,
    `The sentence binds the taking back to the 30 days, where the requested side finds that ${conditions}; by when that has to be found is not said`,
  ),
});

/** Agreement between the Governments of Kazakhstan and Uzbekistan on the readmission of persons. Its entry into force was not found. */
export const uzbekistanKazakhstan: Agreement = {
  id: 'uzbekistan-kazakhstan',
  edition: '2012-09-07',
  editionFrom: inferred(
    signed,
    'No entry into force was found, so that this edition is named after the signature',
    'closing clause',
  ),
  title: verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Republic of Uzbekistan on the readmission of persons, Astana, 7 September 2012',
    'title and closing clause',
  ),
  sides: verified([[UZ], [KZ]], 'preamble'),
  readIn: verified(
    'Russian',
    'closing clause',
    'The copy that is annexed to the ratification law says of itself that it is not official',
  ),
  signed: verified(signed, 'closing clause'),
  parties: [
    {
      state: KZ,
      ratified: secondary('2015-03-06' as CalendarDate, 'Law no. 289-V, zakonpravo.kz, silkroadnews'),
      notified: unset('Notification by Kazakhstan'),
    },
    { state: UZ, ratified: unset('Approval by Uzbekistan'), notified: unset('Notification by Uzbekistan') },
  ],
  entryIntoForce: notInForce,
  suspensions: [],
  treatedAsNationals: verified(
    ['former-national'],
    'art. 2(1)',
    'Those who lost the nationality after entry and got no other, or who were refused that of the requesting State; whether the refusal has to follow such a loss is not clear from the sentence',
  ),
  scopes: [
    { category: verified('own-national', 'art. 2(1)'), from: notInForce },
    ...(['third-country-national', 'stateless-person'] as const).map((category) => ({
      category: verified(category, 'art. 3(1)'),
      limbs: verified(
        ['direct-entry'] as const,
        'art. 3(1)',
        'The arrival has to be straight from the requested State; it is enough that the entry or the stay is unlawful',
      ),
      thirdStates: verified(
        'treaties-with-both' as const,
        'art. 3(5)',
        'For good. The text asks for treaties on readmission that were concluded and does not say that they have to be in force',
      ),
      from: notInForce,
    })),
  ],
  exclusions: verified(
    [
      { ground: 'own-visa-issued', unless: ['ours-ran-out-before-entry'] },
      { ground: 'lawful-visa-free-entry' },
      { ground: 'visa-given-after-entry' },
    ],
    'art. 3(4)',
    'Its own visa or permit excludes where it was valid at a lawful entry: that the entry was lawful is not looked at here. Nothing else takes that away, and a transit visa is not set apart',
  ),
  noRequest: inferred(
    {
      nationals: ['passport', 'diplomatic-or-service-passport'],
      nationalsOf: [{ state: stateOf('KZ'), papers: ['identity-card', 'seaman-document'] }],
    },
    'The text dispenses with the request for whoever holds a valid document that proves the identity of a national of the requested State, and has no list; these are the documents of identity in the list of the Protocol, art. 2(1)',
    'art. 2(6)',
  ),
  limits: {
    filing: forNationalsAndOthers(
      filingFor(
        none(
          'What a request does that comes after the 45 days is not stated for nationals: lateness is a ground to refuse for the persons of art. 3 alone',
          'art. 4',
        ),
        'The text holds for nationals too',
      ),
      {
        ...filingFor(
          none('What a request does that comes between the 45 and the 180 days is not stated', 'art. 4'),
          'Beside it stands the later bar of art. 4(2)',
        ),
        latest: verified(
          { count: 180, unit: 'calendar-days' },
          'art. 4(2)',
          'The requested authority may then refuse, where it is proved beyond dispute that they have passed since the border was crossed or since the unlawful stay was established: it need not',
        ),
      },
    ),
    'urgent-filing': noLimit(none()),
    evidence: noLimit(none()),
    inquiry: noLimit(none()),
    reply: {
      period: verified({ count: 30, unit: 'calendar-days' }, 'art. 4(3)'),
      start: verified('receipt', 'art. 4(3)'),
      expiry: none('The text gives silence no effect: neither consent nor refusal', 'art. 4(3)'),
      extension: verified(
        { to: { count: 60, unit: 'calendar-days' }, needs: 'notice' },
        'art. 4(3)',
        'It takes circumstances that hinder a timely reply and an application of the requested authority in due form; that it give reasons, or that the other side agree, is not said',
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
    'travel-document-of-others': noLimit(none('It is issued after the positive answer, without a time', 'art. 3(2)')),
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
      period: verified({ count: 10, unit: 'working-days' }, 'Protocol art. 9(3)'),
      start: verified(
        'planned-departure',
        'Protocol art. 9(3)',
        'The text counts back from the planned date of the handing over',
      ),
      expiry: inferred(
        'not-admitted',
        'The terms are told so long before the date that is planned: for a nearer one they are too late, and other terms can be agreed on',
        'Protocol art. 9(3)-(4)',
      ),
      extension: none(),
    },
    'transfer-terms': {
      period: verified({ count: 7, unit: 'working-days' }, 'Protocol art. 9(3)'),
      start: verified('plan-received', 'Protocol art. 9(3)'),
      expiry: none('The text does not say what silence on the terms does; terms that do not suit are replaced as soon as can be'),
      extension: none(),
    },
    'no-request-notice': noLimit(none('A transfer that needs no request has no notice of its own', 'art. 2(6)')),
    'error-claim': forNationalsAndOthers(
      returnedWithin('the conditions of art. 2(1) were missing', 'art. 2(5)'),
      returnedWithin('the conditions of art. 3(1) were missing', 'art. 3(3)'),
    ),
    'transit-lead': {
      period: verified({ count: 15, unit: 'calendar-days' }, 'art. 6(3)', 'The authorities may agree otherwise in a case'),
      start: verified('planned-transit', 'art. 6(3)', 'Counted back from the intended date of entry into the requested State'),
      expiry: inferred(
        'not-admitted',
        'The request is to come no later than that, unless the authorities agree otherwise in the case',
        'art. 6(3)',
      ),
      extension: none(),
    },
    'transit-answer': {
      period: verified({ count: 7, unit: 'calendar-days' }, 'art. 6(4)'),
      start: verified('receipt', 'art. 6(4)'),
      expiry: none('The text gives silence no effect', 'art. 6(4)'),
      extension: none(),
    },
    invoice: noLimit(
      none('Art. 9 leaves the settling of costs to the Protocol, which has no rule on it', 'art. 9, item 6; Protocol art. 1-12'),
    ),
  },
  counting: {
    ...leftOpen,
    restDays: unset('Whether the working days of the Protocol, art. 9(3), count Saturdays'),
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
          kinds: papersOfUzbekistan,
          forms: ['original'],
          expiredAtMost: notOver,
          issuedBy: UZ,
          article: 'Protocol art. 2(1), Uzbekistan, items 1-3 and 5',
          note: diplomaticAlone,
        },
        {
          class: 'proof',
          kinds: ['birth-certificate'],
          forms: ['original'],
          issuedBy: UZ,
          article: 'Protocol art. 2(1), Uzbekistan, item 4',
          note: entered,
        },
        {
          class: 'prima-facie',
          kinds: papersOfKazakhstan,
          forms: ['original'],
          issuedBy: KZ,
          article: 'Protocol art. 2(2), item 1',
          note: 'No longer valid',
        },
        {
          class: 'prima-facie',
          kinds: papersOfUzbekistan,
          forms: ['original'],
          issuedBy: UZ,
          article: 'Protocol art. 2(2), item 1',
          note: `No longer valid. ${diplomaticAlone}`,
        },
        {
          class: 'prima-facie',
          kinds: [...papersOfKazakhstan, 'birth-certificate'],
          forms: ['copy'],
          issuedBy: KZ,
          article: 'Protocol art. 2(2), item 2',
          note: 'Copies or duplicates',
        },
        {
          class: 'prima-facie',
          kinds: [...papersOfUzbekistan, 'birth-certificate'],
          forms: ['copy'],
          issuedBy: UZ,
          article: 'Protocol art. 2(2), item 2',
          note: `Copies or duplicates. ${diplomaticAlone}`,
        },
        { class: 'prima-facie', kinds: ['own-statement'], article: 'Protocol art. 2(2), item 3', note: 'On the form of annex 1' },
        {
          class: 'prima-facie',
          kinds: ['witness-statement'],
          article: 'Protocol art. 2(2), item 4',
          note: 'In writing, taken lawfully by the authorities',
        },
        {
          class: 'prima-facie',
          kinds: ['officer-statement', 'border-officer-statement'],
          article: 'Protocol art. 2(2), item 5',
          note: 'In writing',
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
          note: 'Certificate and travel document of a refugee, issued by the requested State. The head of the list admits expired documents, this item asks for valid ones',
        },
        {
          class: 'proof',
          kinds: ['residence-permit', 'stateless-document'],
          issuedBy: 'requested',
          forms: ['original'],
          article: 'Protocol art. 3(1), item 5',
          note: 'A document of identity of a foreigner or stateless person with a mark that gives the right to live in the requested State; it counts though expired',
        },
      ],
    },
    'Protocol art. 2-4',
    'A positive result of the hearing is prima facie evidence of nationality too, Protocol art. 2(2), item 6. The certificate of a citizen of Uzbekistan under 16 is listed until 31 December 2015, art. 2(1), Uzbekistan, item 6. For others there is no prima facie list, and copies are not named. Documents beyond the lists may be attached; the requested authority decides whether they count, art. 4',
  ),
  refusalInWriting: verified(true, 'art. 4(3); Protocol art. 6(4)', 'With reasons'),
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
    'The text refuses for want of the conditions of art. 2(1) or art. 3(1), after 180 days (art. 4(2)), and does not apply art. 3 to the persons of art. 3(4) and to those whom art. 3(5) leaves out; art. 12 leaves the duties under other treaties as they are; a second request for a person who was taken back has no object',
    'art. 3(4)-(5), 4(2)-(3), 12',
  ),
  transitFrom: notInForce,
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-ORDER'],
    'art. 6(6)',
    'The second is that the presence is undesirable, security, order and health being examples of it. On the same grounds, or where the further journey is no longer sure, the person may be sent back, art. 6(7)',
  ),
  transitDuty: none('The requested authority may refuse; it nowhere has to', 'art. 6(6)'),
  transitModes: none(),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 2(2)', 'If need be'),
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
    'Protocol art. 9(1)',
    'Which one, on which day and at what time is agreed on case by case, art. 9(2)',
  ),
  authorities: verified(
    {
      KZ: 'Ministry of Internal Affairs',
      UZ: 'Ministry of Internal Affairs; Ministry of Foreign Affairs; National Security Service',
    },
    'Protocol art. 1(1)',
    'As signed in 2012; changes are told through diplomatic channels, art. 1(2), and were not looked for',
  ),
  requestChannel: verified(
    { means: ['post', 'courier'] },
    'Protocol art. 6(1)',
    'If need be by technical means of transmission besides',
  ),
  requestForms: verified(formOfProtocols('maiden-name'), 'Protocol art. 6(1); Protocol annex 3'),
  requestBiometrics: none('The form asks for neither a photograph nor fingerprints', 'Protocol annex 3'),
  workingLanguage: verified('Russian', 'Protocol art. 10', 'For the documents of annexes 1 to 5'),
  prevailingText: verified(
    'Russian',
    'closing clause',
    'All three are equally authentic; in a dispute the Russian one is turned to',
  ),
  costs: verified(
    'The requesting Party, to the border crossing point of the requested State, where neither the person nor a third party can pay; the same for a transit and for a return from it',
    'art. 8(1)-(2)',
  ),
  wrongTransferCosts: verified(
    'side-at-fault',
    'art. 8(3)',
    'Whose act or omission led to the transfer. The text points to art. 3(5), where its art. 3(3) must be meant',
  ),
  personalData: verified(
    'Protected by the law of each State and its treaties; exchanged for the purposes of the Agreement alone, and kept confidential',
    'art. 7',
  ),
  suspending: verified(
    'In whole or in part, after consultations, for national security, public order or public health; written notice through diplomatic channels at least 72 hours before',
    'art. 10',
  ),
  denouncing: verified('60 calendar days after a Party receives the notice of the other', 'art. 14(2)'),
};
