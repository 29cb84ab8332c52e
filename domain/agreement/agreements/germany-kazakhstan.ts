import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, secondary } from '../citing.ts';
import type { DatedFact } from '../fact.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, noLimit } from '../limit.ts';

const text =
  'Agreement between the Governments of Kazakhstan and the Federal Republic of Germany on the reception and transit of persons (readmission agreement), Berlin, 10 December 2009 (Russian text, Law no. 457-V)';

const { verified, inferred, unset, none } = citing(text);

const inForce: DatedFact = {
  value: '2016-06-01' as CalendarDate,
  certainty: 'official',
  source: `Note of the Kazakh bank of legal texts on its copy: Bulletin of treaties 2016 no. 4 art. 66. ${text}`,
  article: 'art. 18(2)',
  open: 'The article gives the rule alone: the first day of the second month from the day on which Germany received the note of Kazakhstan',
};

const threeYearsOn = inferred(
  '2019-06-01' as CalendarDate,
  'Art. 18(3) applies art. 6 but for its paragraphs 3 and 4 three years after the entry into force of 1 June 2016',
  'art. 18(3)',
);

const limbsOfEverybody = verified(
  [
    'visa-or-permit',
    'visa-or-permit-ran-out',
    'visa-or-permit-at-entry',
    'direct-entry',
    'deceit-with-forged-papers',
    'last-residence',
  ] as const,
  'art. 6(1)-(2)',
  'By art. 6(2) a visa or permit that has run out obliges as well where both Parties gave one and that of the requested Party ran longer; where both end on one day the Party whose title had the longer term takes the person',
);

const meanwhileFor = verified(
  'treaties-with-both' as const,
  'art. 18(3)',
  'For three years from the entry into force. Whether the third State needs a treaty or arrangement on readmission with both Parties or with one of them: the text says those with which the Parties concluded them',
);

const sovietLimb = ['former-soviet-citizen'] as const;

/** Kazakhstan takes them on the request of Germany; nothing is said of the other way round. */
const requestedKazakhstan = verified(stateOf('KZ'), 'art. 6(3)-(4)');

const details = 'Art. 15(1) leaves details to the experts of the Parties; no arrangement of theirs was found';

const notInText = noLimit(none());

/** What is counted back from a day that is planned. */
const ahead = 'The day that is planned has to lie so far ahead: for a nearer one the notice is too late, and another can be told';

const twoMonthsOver = inferred(
  'lapse' as const,
  'The duty to take the person back hangs on what is shown within two months; after them no duty is stated',
  'arts 5, 9',
);

/** Agreement between Germany and Kazakhstan on the reception and transit of persons. It has no protocol and no annex. */
export const germanyKazakhstan: Agreement = {
  id: 'germany-kazakhstan',
  edition: '2016-06-01',
  editionFrom: inForce,
  title: verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Federal Republic of Germany on the reception and transit of persons (readmission agreement), Berlin, 10 December 2009',
    'title, closing clause',
  ),
  sides: verified([[stateOf('DE')], [stateOf('KZ')]], 'title'),
  readIn: verified('Russian', 'closing clause', 'The Kazakh and the German text are equally authentic and were not read'),
  signed: verified('2009-12-10' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: stateOf('DE'),
      ratified: unset('German approval and publication in the Federal Law Gazette II'),
      notified: unset('Whether Germany gave notice: art. 18(2) asks for the note of Kazakhstan alone'),
    },
    {
      state: stateOf('KZ'),
      ratified: secondary('2016-02-22' as CalendarDate, 'Law no. 457-V, zakonpravo.kz'),
      notified: unset('Day on which Germany received the note of Kazakhstan (art. 18(2))'),
    },
  ],
  entryIntoForce: inForce,
  provisionalFrom: {
    ...inferred(
      '2010-02-01' as CalendarDate,
      'From the first day of the second month after the signature of 10 December 2009, until the entry into force',
      'art. 18(1)',
    ),
    open: 'Only so far as it is not contrary to the law of each Party; how far that was is not known',
  },
  suspensions: [],
  treatedAsNationals: verified(
    ['former-national', 'minor-child', 'spouse'],
    'art. 2(2)-(3)',
    'Former nationals who lost or left the nationality after entry and have acquired no other "or" have no promise of naturalisation by the requesting Party: whether either is enough is not settled by the Russian words. On application: unmarried minor children born abroad, and the spouse who is a national of neither Party, where they have no right to stay in the requesting State',
  ),
  scopes: [
    {
      category: verified('own-national', 'art. 2(1)', 'The identity of the person need not be confirmed'),
      from: inForce,
    },
    {
      category: verified('third-country-national', 'art. 6(1)'),
      limbs: limbsOfEverybody,
      thirdStates: meanwhileFor,
      from: inForce,
    },
    { category: verified('third-country-national', 'art. 6(1)'), limbs: limbsOfEverybody, from: threeYearsOn },
    {
      category: verified('third-country-national', 'art. 6(4)'),
      limbs: verified(
        sovietLimb,
        'art. 6(4)',
        'Not the former Soviet citizens themselves, but on application their unmarried minor children born abroad and their spouse who is a national of a third State, where they have no permit to stay in the requesting State',
      ),
      requestedState: requestedKazakhstan,
      from: inForce,
    },
    {
      category: verified('stateless-person', 'arts 1, 6(1)'),
      limbs: limbsOfEverybody,
      thirdStates: meanwhileFor,
      from: inForce,
    },
    { category: verified('stateless-person', 'arts 1, 6(1)'), limbs: limbsOfEverybody, from: threeYearsOn },
    {
      category: verified('stateless-person', 'art. 6(3)-(4)'),
      limbs: verified(
        sovietLimb,
        'art. 6(3)-(4)',
        'Born in Kazakhstan and with a permanent residence there, without another nationality since the Soviet one. On application also their unmarried minor children born abroad, of whatever nationality or of none, where they have no permit to stay in the requesting State',
      ),
      requestedState: requestedKazakhstan,
      from: inForce,
    },
  ],
  exclusions: none(
    'Neither airport transit nor a visa of the requesting State is excluded; where both Parties gave a title, art. 6(2) says which of them obliges',
    'arts 6-8',
  ),
  noRequest: verified(
    {
      nationals: [
        'nationality-certificate',
        'citizenship-decision',
        'passport',
        'diplomatic-or-service-passport',
        'identity-card',
        'childs-passport',
        'laissez-passer',
        'return-certificate',
        'seaman-document',
        'military-document',
      ],
      notFormerNationals: true,
    },
    'arts 3(1), 4(1)',
    'Any other official paper that confirms the nationality dispenses as well (art. 3(1)6). Papers that have run out give grounds to assume the nationality (art. 3(3)), and then a request is needed',
  ),
  limits: {
    filing: {
      ...forNationalsAndOthers(noLimit(none('No time for nationals; former nationals have one of their own', 'art. 4(2)')), {
        period: verified({ count: 12, unit: 'months' }, 'art. 8(2)'),
        start: verified(
          'irregularity-established',
          'art. 8(2)',
          'From when the authorities learned of the unlawful entry or stay; for those who entered before the entry into force, from then',
        ),
        expiry: none('The request is sent within the 12 months at the latest; what a later one does is not stated', 'art. 8(2)'),
        extension: none(undefined, 'art. 8'),
      }),
      formerNationals: {
        period: verified({ count: 12, unit: 'months' }, 'art. 4(2)'),
        start: verified(
          'loss-of-nationality-known',
          'art. 4(2)',
          'From when the loss became known to the authorities; where the nationality was lost before the entry into force, from then',
        ),
        expiry: none('The request has to be sent within the 12 months; what a later one does is not stated', 'art. 4(2)'),
        extension: none(undefined, 'art. 4'),
      },
    },
    'urgent-filing': notInText,
    evidence: notInText,
    inquiry: noLimit(
      none('Where there is proof of a limb, the requested Party may neither ask for more nor check further', 'art. 7(2)1'),
    ),
    reply: {
      period: verified({ count: 1, unit: 'months' }, 'arts 4(3), 8(2)', 'Without delay, and within one month at the latest'),
      start: verified(
        'receipt',
        'arts 4(3), 8(2)',
        'The time begins from the day on which the request reached the competent authority: whether that day is the first to count is not said. By art. 13(1) the mission of the requested Party receives requests and its ministry or authorities examine them; whose receipt counts is not said',
      ),
      expiry: verified('consent', 'arts 4(3), 8(2)'),
      extension: none(undefined, 'arts 4(3), 8(2)'),
    },
    'urgent-reply': notInText,
    'urgent-arrival': notInText,
    interview: noLimit(
      none('The hearing has to be held where the requesting Party applies for it; no time is set', 'art. 3(2)6'),
    ),
    'travel-document': noLimit(none('Without delay, where it is needed, without a number', 'art. 4(3)')),
    'travel-document-of-others': noLimit(none('Without delay, where it is needed, without a number', 'art. 8(2)')),
    renewal: forNationalsAndOthers(
      {
        period: verified({ count: 14, unit: 'days' }, 'art. 4(4)'),
        start: inferred(
          'document-request',
          'The article names no start; the mission that issues the new document learns from the request that the transfer cannot be had in time',
          'art. 4(4)',
        ),
        expiry: none('What lateness does is not stated', 'art. 4(4)'),
        extension: none(undefined, 'art. 4(4)'),
      },
      noLimit(none('A new document is spoken of for nationals alone, in section I; section II has none', 'arts 4(4), 8')),
    ),
    transfer: forNationalsAndOthers(noLimit(none('No time for the transfer of nationals', 'arts 2-5')), {
      period: verified({ count: 3, unit: 'months' }, 'art. 8(3)', 'Without delay, and within three months at the latest'),
      start: verified(
        'acceptance',
        'art. 8(3)',
        'From when the request was granted; where silence grants it (art. 8(2)), that is the end of the month',
      ),
      expiry: none('What lateness does is not stated', 'art. 8(3)'),
      extension: verified(
        { whileObstacleLasts: true },
        'art. 8(3)',
        'On the application of the requesting Party, for obstacles of law or fact; for how long is not said, and the consent of the other is not asked for',
      ),
    }),
    'transfer-notice': forNationalsAndOthers(
      {
        period: verified({ count: 3, unit: 'days' }, 'art. 4(5)', 'Without delay, and three days before at the latest'),
        start: inferred(
          'planned-departure',
          'Counted back from the planned readmission, which by art. 1 is both handing over and taking in: the departure is the earlier of the two',
          'arts 1, 4(5)',
        ),
        expiry: inferred('not-admitted', ahead, 'art. 4(5)'),
        extension: none(undefined, 'art. 4(5)'),
      },
      noLimit(none('The authorities agree the date of the transfer in writing, without a number', 'art. 8(3)')),
    ),
    'transfer-terms': notInText,
    'no-request-notice': {
      period: inferred(
        { count: 3, unit: 'days' },
        'Art. 4(5) speaks of every planned readmission; that it also holds for those who are taken without formalities is read from its words',
        'arts 3(1), 4(5)',
      ),
      start: inferred('planned-departure', 'As for the notice of other readmissions', 'arts 1, 4(5)'),
      expiry: none('What lateness does is not stated for somebody who is taken without formalities', 'arts 3(1), 4(5)'),
      extension: none(undefined, 'art. 4(5)'),
    },
    'error-claim': {
      period: verified({ count: 2, unit: 'months' }, 'arts 5, 9'),
      start: verified('arrival', 'arts 5, 9', 'From the taking in of the person'),
      act: verified(
        'establish',
        'arts 5, 9',
        'By art. 5 it has to be proved, by art. 9 the requested Party has to establish it; the return itself has no time',
      ),
      expiry: twoMonthsOver,
      extension: none(undefined, 'arts 5, 9'),
    },
    'transit-lead': noLimit(none(`No time before a transit is stated. ${details}`, 'art. 11')),
    'transit-answer': noLimit(none(`No time for the answer is stated. ${details}`, 'art. 11')),
    invoice: noLimit(none(`No time for the invoice is stated. ${details}`, 'art. 12')),
  },
  counting: {
    ...leftOpen,
    restDays: unset('Which days of the week are off: nothing in the text is counted in working days'),
  },
  urgentTrack: none(),
  interview: inferred(
    ['consular', 'expert-mission'],
    'The competent authorities of the requested Party hear the person; art. 13(1) names its mission, which receives requests, and its ministry or authorities, which examine them, and does not say which of them hears',
    'arts 3(2)6, 13(1)',
  ),
  evidence: verified(
    {
      nationals: [
        {
          class: 'proof',
          kinds: [
            'nationality-certificate',
            'citizenship-decision',
            'passport',
            'diplomatic-or-service-passport',
            'identity-card',
            'childs-passport',
            'laissez-passer',
            'return-certificate',
            'seaman-document',
            'military-document',
          ],
          forms: ['original'],
          expiredAtMost: { count: 0, unit: 'calendar-days' },
          article: 'art. 3(1)',
          note: 'Passports and identity cards also where they are provisional; any other official paper that confirms the nationality (item 6)',
        },
        {
          class: 'prima-facie',
          kinds: [
            'nationality-certificate',
            'citizenship-decision',
            'passport',
            'diplomatic-or-service-passport',
            'identity-card',
            'childs-passport',
            'laissez-passer',
            'return-certificate',
            'seaman-document',
            'military-document',
          ],
          article: 'art. 3(2)1, 3(3)',
          note: 'Copies, and papers that have run out',
        },
        {
          class: 'prima-facie',
          kinds: [
            'driving-licence',
            'birth-certificate',
            'witness-statement',
            'own-statement',
            'interview-result',
            'language-test',
          ],
          article: 'art. 3(2)2-7',
          note: 'Papers that have run out suffice (art. 3(3))',
        },
        {
          class: 'prima-facie',
          kinds: [
            'official-photo-document',
            'ussr-passport',
            'consular-registration',
            'marriage-certificate',
            'company-pass',
            'civil-registry-document',
            'document-in-the-name',
            'other-document',
          ],
          article: 'art. 3(2)8',
          note: 'Whatever other document may help to establish the nationality',
        },
      ],
      others: [
        {
          class: 'proof',
          kinds: ['border-stamp', 'visa', 'residence-permit'],
          issuedBy: 'requested',
          article: 'art. 7(2)1',
          note: 'Stamps and remarks of the authorities of the requested Party in travel documents',
        },
        {
          class: 'proof',
          kinds: ['document-in-the-name', 'bill-in-the-name'],
          article: 'art. 7(2)1',
          note: 'Receipts or bills that plainly show a stay there',
        },
        {
          class: 'proof',
          kinds: ['civil-registry-document', 'official-photo-document'],
          article: 'art. 7(4)',
          note: 'Of the last residence: official documents of the requested Party or of a third State',
        },
        {
          class: 'proof',
          kinds: ['ussr-passport', 'birth-certificate'],
          requestedState: stateOf('KZ'),
          article: 'art. 6(3)',
          note: 'Of birth and permanent residence in Kazakhstan: official documents of Kazakhstan, of the Soviet Union or of a third State; for the limb of former Soviet citizens alone',
        },
        {
          class: 'prima-facie',
          kinds: [
            'ticket-or-passenger-list',
            'anonymous-ticket',
            'apprehension-record',
            'officer-statement',
            'border-officer-statement',
            'organisation-information',
            'witness-statement',
            'own-statement',
          ],
          article: 'art. 7(2)2',
          note: 'Until the requested Party disproves it. Of officers those of the border alone are named, who can show that it was crossed; the statement of others is that of a witness. An air ticket that plainly shows a stay there is proof (item 1)',
        },
        {
          class: 'prima-facie',
          kinds: ['other-document'],
          article: 'arts 6(3), 7(4)',
          note: 'Of a residence or a birth there alone: papers that point to it',
        },
      ],
    },
    'arts 3, 6(3), 7',
    'That the entry or stay is unlawful: a travel document without the visa or permit that is needed proves it, and a declaration of the requesting Party is enough to assume it (art. 7(3)). Family ties: no list',
  ),
  refusalInWriting: none('A refusal to take somebody in is not spoken of; reasons are owed for that of a transit', 'art. 11(3)'),
  refusalGrounds: inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-OUT-OF-TIME',
      'RR-TCN-CLAUSE-NOT-APPLICABLE',
      'RR-FAMILY-INDEPENDENT-RIGHT',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    'Derived from the obligations and from art. 17 (Refugee Convention, other treaties); the text lists grounds for transit alone',
  ),
  transitFrom: inferred(
    '2016-06-01' as CalendarDate,
    'Art. 18(3) puts off art. 6 alone, so that art. 11 holds from the entry into force',
    'art. 18(2)-(3)',
  ),
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-PROSEC'],
    'art. 11(2)',
    'Prosecution or a sentence to be served in the requested State alone; extradition is not touched. Order, security and health are no ground. The passage through the States on the way has to be secured (art. 11(1)); where it or the taking in at the end no longer is, the person may be sent back (art. 11(4))',
  ),
  transitDuty: verified(
    ['TR-REFOUL'],
    'art. 11(2)',
    'Persecution for the reasons of the Refugee Convention, inhuman or degrading treatment, punishment, or a death sentence, in a State on the way or at the end of it',
  ),
  transitModes: none('Art. 11 names no means of transport; art. 10 is about those who are readmitted', 'arts 10-11'),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 4(3)'),
      'third-country-national': verified('requested', 'art. 8(2)'),
      'stateless-person': verified('requested', 'art. 8(2)'),
    },
    validity: {
      'own-national': verified({ exactly: { count: 6, unit: 'months' } }, 'art. 4(3)'),
      'third-country-national': verified({ exactly: { count: 6, unit: 'months' } }, 'art. 8(2)'),
      'stateless-person': verified({ exactly: { count: 6, unit: 'months' } }, 'art. 8(2)'),
    },
    regardlessOfWish: none('The wish of the person is not spoken of', 'arts 4(3), 8(2)'),
    renewedFor: verified(
      { atLeast: { count: 6, unit: 'months' }, atMost: { count: 6, unit: 'months' } },
      'art. 4(4)',
      'A new document of the mission of the requested State; spoken of for nationals alone',
    ),
  },
  transport: inferred(
    ['air', 'land', 'sea'],
    'By air as a rule, which leaves the others as exceptions. Security staff go along where the safety of the flight asks for it',
    'art. 10',
  ),
  crossingPoints: unset(
    `The list of crossing points: arts 12(1) and 12(3) speak of those that are open to international traffic. ${details}`,
  ),
  authorities: verified(
    {
      KZ: 'Ministry of Internal Affairs; requests are received by the mission of Kazakhstan in Germany',
      DE: 'Authorities that carry out the law on foreigners, or the Federal Police Headquarters, Potsdam; requests are received by the mission of Germany in Kazakhstan',
    },
    'art. 13(1)',
    'Transits and the accounting of costs: for Germany the Federal Police Headquarters alone',
  ),
  requestChannel: none(
    'By what means is not said; requests are received by the mission of the requested Party in the other',
    'art. 13(1)',
  ),
  requestForms: none('No form is annexed; what a request contains is listed', 'art. 4(1), 8(1)'),
  requestBiometrics: none('What a request contains is listed, with neither photograph nor fingerprints', 'art. 4(1), 8(1)'),
  workingLanguage: none(),
  prevailingText: none('The Kazakh, the German and the Russian text are equally authentic', 'closing clause'),
  costs: verified(
    'The requesting Party: transfer and escort to the border crossing of the requested State that is open to international traffic, and all of a transit, with the return from it',
    'art. 12(1)-(2)',
    'Art. 12(1) names those of arts 2(1) and 6(1): of the former Soviet citizens of art. 6(3)-(4) it says nothing',
  ),
  wrongTransferCosts: verified('requesting', 'art. 12(3)', 'To the border crossing of the requesting State'),
  personalData: verified(
    'A closed list of data; used for the stated purpose only, passed on only with prior consent; the use is told on request; wrong data are told of, corrected or destroyed; both sides keep records and protect them',
    'art. 14',
  ),
  suspending: verified(
    'For public order, health or national security, whole or in part, but never section I (nationals); 30 days after the notice was received',
    'art. 20(2)',
  ),
  denouncing: verified('90 days after the note was received', 'art. 20(1)'),
};
