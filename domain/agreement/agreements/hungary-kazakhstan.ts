import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, secondary } from '../citing.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, noLimit, unsetLimit } from '../limit.ts';

const text =
  'Agreement between the Governments of Kazakhstan and Hungary on the readmission of persons staying unlawfully in the territory of their States, Budapest, 3 June 2014 (Russian translation, Law no. 287-V)';

const { verified, inferred, unset, none } = citing(text);

/** What the agreement leaves to its executive protocol, which was not found. */
const leftToProtocol = (what: string, item: string): string =>
  `${what}. Art. ${item} leaves it to an executive protocol of the ministries; none was found, nor whether there is one`;

const inProtocol = (what: string, item: string) => unset(leftToProtocol(what, item));

const limitInProtocol = (what: string, item: string) => unsetLimit(`${leftToProtocol(what, item)}. ${text}`);

const fromEntryIntoForce = unset(
  'The day of entry into force (art. 11(1)): nothing in the text puts an obligation off beyond it',
);

const limbs = verified(
  ['direct-entry', 'visa-or-permit'] as const,
  'art. 2(1)-(2)',
  'A valid visa or residence permit, or any other valid document of the requested Party by which its holder may enter and stay; transit visas, visas not yet used and papers given during a procedure for asylum or residence do not count (art. 2(6)). Where both Parties gave a title, the one whose title ends later takes the person (art. 2(3))',
);

const neverDispensed = noLimit(none('Everybody is taken back on request', 'arts 1(1), 2(1)-(2)'));

const notInText = noLimit(none('The article on times has none', 'art. 3'));

const obstaclesOfLaw = verified(
  { whileObstacleLasts: true, once: true } as const,
  'art. 3(5)',
  'On the request of the requesting Party, for obstacles of law alone',
);

const tooLate = (what: string, article: string) =>
  inferred('not-admitted' as const, `${what} that comes later does not keep the time; no effect is stated`, article);

/** Agreement between Hungary and Kazakhstan on the readmission of persons. Its entry into force was not found. */
export const hungaryKazakhstan: Agreement = {
  id: 'hungary-kazakhstan',
  edition: '2014-06-03',
  editionFrom: inferred(
    '2014-06-03' as CalendarDate,
    'The entry into force was not found, so that the edition is named after the signature; no amendment was found',
    'closing clause',
  ),
  title: verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of Hungary on the readmission of persons staying unlawfully in the territory of their States, Budapest, 3 June 2014',
    'title, closing clause',
  ),
  sides: verified([[stateOf('HU')], [stateOf('KZ')]], 'title'),
  readIn: verified(
    'Russian',
    'closing clause',
    'A translation: the texts are Kazakh, Hungarian and English. In a dispute the English one is turned to, and it was not read',
  ),
  signed: verified('2014-06-03' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: stateOf('HU'),
      ratified: unset('Hungarian act of promulgation'),
      notified: unset('Notification by Hungary (art. 11(1))'),
    },
    {
      state: stateOf('KZ'),
      ratified: secondary('2015-02-18' as CalendarDate, 'Law no. 287-V, zakonpravo.kz'),
      notified: unset('Notification by Kazakhstan (art. 11(1))'),
    },
  ],
  entryIntoForce: unset(
    'The day of entry into force: the 30th day from the receipt of the last notice (art. 11(1)). The copy of the Kazakh bank of legal texts bears no note of it; those of some agreements in force do, those of others (Poland, Kyrgyzstan) do not. The Hungarian act of promulgation was not found',
  ),
  suspensions: [],
  treatedAsNationals: none(
    'No clause on families. Those who lost the nationality after entry and did not acquire that of the requesting State are, by the Russian words, among those whom the requesting Party takes back (art. 1(4))',
    'art. 1',
    'The English text, which prevails and was not read, may read otherwise',
  ),
  scopes: [
    {
      category: verified('own-national', 'art. 1(1)', 'Where the nationality is proved or lawfully assumed'),
      from: fromEntryIntoForce,
    },
    { category: verified('third-country-national', 'art. 2(1)-(2)'), limbs, from: fromEntryIntoForce },
    {
      category: verified(
        'stateless-person',
        'art. 2(1)',
        'Art. 2(1) counts stateless persons in, and art. 2(4)3 takes them out of the duty again: the Russian words contradict each other, and the English text is to be read',
      ),
      limbs,
      from: fromEntryIntoForce,
    },
  ],
  exclusions: verified(
    [
      { ground: 'own-visa-issued', unless: ['ours-ran-out'], transitVisaApart: true },
      { ground: 'visa-given-after-entry' },
      { ground: 'returnable-third-state' },
      { ground: 'recognised-refugee' },
      { ground: 'removed-by-requested-state' },
    ],
    'art. 2(4), 2(6)',
    'The visa or permit of the requesting Party has to be valid, and it excludes although art. 2(3) has the title that ends later decide: how the two go together is not said. After entry a residence permit alone counts. The third State is one to which the requesting Party may return by treaty, and from which the person came. The refugee was recognised by the requesting Party. The removal by the requested Party was by a final decision, to the State of origin or another third State',
  ),
  noRequest: none('Everybody is taken back on request', 'arts 1(1), 2(1)-(2)'),
  limits: {
    filing: {
      period: verified({ count: 90, unit: 'days' }, 'art. 3(1)'),
      start: verified(
        'irregularity-established',
        'art. 3(1)',
        'From when the unlawful entry was established or the unlawful stay was found',
      ),
      expiry: verified('lapse', 'art. 3(1)', 'The requested Party is no longer obliged to consider the request; it may'),
      extension: none('Art. 3(5) extends the times of art. 3(3) alone', 'art. 3(5)'),
    },
    'urgent-filing': notInText,
    evidence: limitInProtocol('A time for further evidence', '7(5)'),
    inquiry: limitInProtocol('A time for an inquiry', '7(5)'),
    reply: forNationalsAndOthers(
      {
        period: verified({ count: 3, unit: 'working-days' }, 'art. 3(2)1'),
        start: verified('receipt', 'art. 3(2)1'),
        expiry: inferred(
          'consent',
          'Once the time to reply is over, the requested Party has to take its nationals back within ten working days; unlike for third-country nationals, no prior consent is asked for',
          'art. 3(3)1',
        ),
        extension: none('Art. 3(5) extends the times of art. 3(3) alone', 'art. 3(5)'),
      },
      {
        period: verified({ count: 15, unit: 'working-days' }, 'art. 3(2)2'),
        start: verified(
          'receipt',
          'art. 3(2)2',
          'Of the last request: where there are several, which of them is meant is not said',
        ),
        expiry: inferred(
          'nothing',
          'After the time to reply only those are to be taken back whose readmission was agreed before: silence agrees to nothing',
          'art. 3(3)2',
        ),
        extension: none('Art. 3(5) extends the times of art. 3(3) alone', 'art. 3(5)'),
      },
    ),
    'urgent-reply': notInText,
    'urgent-arrival': notInText,
    interview: noLimit(
      none(
        'The missions clear up an uncertain nationality at once, without a number; an interview is not spoken of',
        'art. 1(2)',
      ),
    ),
    'travel-document': noLimit(none('Without delay, on request, free of charge, without a number', 'art. 1(3)')),
    'travel-document-of-others': limitInProtocol('The time to issue a document for others than nationals', '7(5)'),
    renewal: limitInProtocol('The time to issue a new document', '7(5)'),
    transfer: forNationalsAndOthers(
      {
        period: verified({ count: 10, unit: 'working-days' }, 'art. 3(3)1'),
        start: verified('end-of-reply-time', 'art. 3(3)', 'By its words also where the answer came before the end of that time'),
        owedBy: verified('requested', 'art. 3(3)'),
        expiry: none('What lateness does is not stated', 'art. 3(3)'),
        extension: obstaclesOfLaw,
      },
      {
        period: verified({ count: 20, unit: 'working-days' }, 'art. 3(3)2', 'For those whose readmission was agreed before'),
        start: verified('end-of-reply-time', 'art. 3(3)', 'By its words also where the answer came before the end of that time'),
        owedBy: verified('requested', 'art. 3(3)'),
        expiry: none('What lateness does is not stated', 'art. 3(3)'),
        extension: obstaclesOfLaw,
      },
    ),
    'transfer-notice': limitInProtocol('The notice of a transfer', '7(5)'),
    'transfer-terms': limitInProtocol('An answer to the terms of a transfer', '7(5)'),
    'no-request-notice': neverDispensed,
    'error-claim': {
      period: verified({ count: 30, unit: 'days' }, 'arts 1(4), 2(5)'),
      start: verified('arrival', 'arts 1(4), 2(5)', 'After the readmission'),
      act: verified(
        'establish',
        'arts 1(4), 2(5)',
        'By art. 2(5) the requested Party has to establish it; art. 1(4) does not say who. By its Russian words art. 1(4) also sends back those who lost the nationality after entry',
      ),
      expiry: inferred(
        'lapse',
        'The duty to take the person back hangs on what is established within 30 days; after them no duty is stated',
        'arts 1(4), 2(5)',
      ),
      extension: none(undefined, 'art. 3(5)'),
    },
    'transit-lead': {
      period: verified({ count: 5, unit: 'working-days' }, 'art. 3(4)'),
      start: verified('planned-transit', 'art. 3(4)'),
      expiry: tooLate('A request', 'art. 3(4)'),
      extension: none(undefined, 'art. 3(5)'),
    },
    'transit-answer': {
      period: verified({ count: 3, unit: 'working-days' }, 'art. 3(4)'),
      start: verified('planned-transit', 'art. 3(4)'),
      expiry: none('What silence does is not stated', 'art. 3(4)'),
      extension: none(undefined, 'art. 3(5)'),
    },
    invoice: limitInProtocol('The time for the invoice', '7(6)'),
  },
  counting: {
    ...leftOpen,
    restDays: inferred(
      'saturday-sunday',
      'The text counts in working days, and the authorities of both States work from Monday to Friday; no text read says otherwise',
      'art. 3(2)-(4)',
    ),
  },
  urgentTrack: none(),
  interview: inferred(
    ['consular'],
    'The missions of the requested Party clear up an uncertain nationality; whether by an interview is not said',
    'art. 1(2)',
  ),
  evidence: inProtocol('The lists of evidence of nationality, and of unlawful entry and stay', '7(3)-(4)'),
  refusalInWriting: inProtocol(
    'The form of a refusal to take somebody back (art. 4(5) asks for writing where a transit is refused)',
    '7(5)',
  ),
  refusalGrounds: inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-OUT-OF-TIME',
      'RR-OWN-VISA-ISSUED',
      'RR-EXCLUDED',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    'Derived from the obligations, from what art. 2(4) takes out of them and from art. 10 (human rights, law of the European Union); the text lists grounds for transit alone',
  ),
  transitFrom: fromEntryIntoForce,
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER'],
    'art. 4(4)',
    'The risk has to be real. Prosecution in the requested State or another State of transit, but not for crossing the border unlawfully. Security, order, health and also international relations of the requested Party',
  ),
  transitDuty: none('A transit may be refused; a duty to refuse it is not stated', 'art. 4(4)'),
  transitModes: verified(
    ['air'],
    'art. 4(1)',
    'Under escort, over the crossing points that the Parties set (art. 4(3)), without a visa of the requested Party. The onward way and the taking in at the end have to be sure; permits, tickets and the consent of that State are shown (art. 4(6))',
  ),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 1(3)'),
      'third-country-national': inProtocol('Who issues a document for others than nationals', '7(5)'),
      'stateless-person': inProtocol('Who issues a document for others than nationals', '7(5)'),
    },
    validity: {
      'own-national': inProtocol('For how long the document is valid, of which art. 1(3) says nothing', '7(5)'),
      'third-country-national': inProtocol('For how long the document is valid', '7(5)'),
      'stateless-person': inProtocol('For how long the document is valid', '7(5)'),
    },
    regardlessOfWish: none('The wish of the person is not spoken of', 'art. 1(3)'),
    renewedFor: inProtocol('For how long a new document is valid', '7(5)'),
  },
  transport: inProtocol('By which means persons are transferred', '7(2), 7(5)'),
  crossingPoints: inProtocol('The crossing points', '7(2)'),
  authorities: inProtocol('The competent authorities', '7(1)'),
  requestChannel: inProtocol('By what means a request is sent', '7(1)'),
  requestForms: inProtocol('The form of a request', '7(5)'),
  requestBiometrics: inProtocol('Whether a photograph or fingerprints go with a request', '7(5)'),
  workingLanguage: inProtocol('The language in which the authorities write', '7(1)'),
  prevailingText: verified('English', 'closing clause', 'It was not read'),
  costs: verified(
    'The requesting Party: transport to the State border of the requested Party and a possible return, and all of a transit with its escort and a possible return',
    'art. 6',
    'The conditions and rules of reimbursement are left to the executive protocol (art. 7(6))',
  ),
  wrongTransferCosts: inferred(
    'requesting',
    'The requesting Party bears a possible return, and taking somebody back after an error is one',
    'art. 6(1)',
  ),
  personalData: verified(
    'A closed list of data; scope, purpose and legal ground are named in the request; only for the authorities of the agreement, passed on with prior written consent; the use is told on request; wrong data are corrected or deleted; the person is told on application unless national law forbids it; terms of deletion; both sides keep records',
    'art. 5',
  ),
  suspending: verified(
    'For public order, security or health, whole or in part and for a time, but never arts 1 and 5; from the day after the written notice was received',
    'art. 9',
  ),
  denouncing: verified('On the 60th day from the receipt of the notice', 'art. 11(3)'),
};
