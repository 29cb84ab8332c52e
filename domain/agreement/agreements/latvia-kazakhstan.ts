import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, official, secondary } from '../citing.ts';
import type { DatedFact } from '../fact.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, noLimit, unsetLimit } from '../limit.ts';

const text =
  'Agreement between the Governments of Kazakhstan and the Republic of Latvia on the readmission of persons, Riga, 16 September 2011 (Russian text, Law no. 420-V)';

const { verified, inferred, unset, none } = citing(text);

/** What the agreement leaves to its protocol, which was not found. */
const leftToProtocol = (what: string, item: string): string =>
  `${what}. Art. 13(${item}) leaves it to a protocol of the ministries of internal affairs; none was found, nor whether there is one`;

const inProtocol = (what: string, item: string) => unset(leftToProtocol(what, item));

const limitInProtocol = (what: string, item: string) => unsetLimit(`${leftToProtocol(what, item)}. ${text}`);

const inForce: DatedFact = {
  value: '2016-02-04' as CalendarDate,
  certainty: 'official',
  source: `Note of the Kazakh bank of legal texts on its copy: Bulletin of treaties 2016 no. 1 art. 8. ${text}`,
  article: 'art. 18(1)',
  open: 'The article gives the rule alone: once 30 days are over from the receipt of the last notice',
};

const limbs = unset(
  'How wide art. 3(1) is: it has those who entered unlawfully and straight from the requested State, "or" those who do not meet the conditions of entry or stay, by its words without a tie to that State. Arts 3(2) and 4 presuppose its visa or permit. No limb is shut out before that is settled',
);

const notInText = noLimit(none('The article on times has none', 'art. 6'));

const tooLate = (what: string, article: string) =>
  inferred('not-admitted' as const, `${what} that comes later does not keep the time; no effect is stated`, article);

/** Agreement between Latvia and Kazakhstan on the readmission of persons. Evidence, authorities and crossing points are left to a protocol. */
export const latviaKazakhstan: Agreement = {
  id: 'latvia-kazakhstan',
  edition: '2016-02-04',
  editionFrom: inForce,
  title: verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Republic of Latvia on the readmission of persons, Riga, 16 September 2011',
    'title, closing clause',
  ),
  sides: verified([[stateOf('LV')], [stateOf('KZ')]], 'title'),
  readIn: verified(
    'Russian',
    'closing clause',
    'The Kazakh and the Latvian text were not read; in a dispute the Russian one is turned to',
  ),
  signed: verified('2011-09-16' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: stateOf('LV'),
      ratified: official(
        '2012-02-02' as CalendarDate,
        'Law passed by the Saeima on 2 February 2012, promulgated on 22 February 2012: likumi.lv 244310',
      ),
      notified: unset('Notification by Latvia (art. 18(1))'),
    },
    {
      state: stateOf('KZ'),
      ratified: secondary('2015-11-24' as CalendarDate, 'Law no. 420-V, zakonpravo.kz'),
      notified: unset('Notification by Kazakhstan (art. 18(1))'),
    },
  ],
  entryIntoForce: inForce,
  suspensions: [],
  treatedAsNationals: verified(
    ['former-national', 'resident-non-citizen'],
    'arts 1, 2(2)',
    'Former nationals who lost or gave up the nationality after entry and acquired neither that of the requesting State nor of a third one. That Latvia takes its non-citizens as nationals follows from art. 1, which names them with these and keeps them out of third-country nationals and stateless persons; art. 2(1) itself says nationals. No clause on families',
  ),
  scopes: [
    { category: verified('own-national', 'art. 2(1)'), from: inForce },
    { category: verified('third-country-national', 'arts 1, 3(1)'), limbs, from: inForce },
    { category: verified('stateless-person', 'arts 1, 3(1)'), limbs, from: inForce },
  ],
  exclusions: verified(
    [
      { ground: 'own-visa-issued', unless: ['theirs-runs-longer', 'theirs-by-forged-papers'], transitVisaApart: true },
      { ground: 'neighbour-state' },
      { ground: 'airport-transit-only' },
    ],
    'arts 1, 3(2)-(3)',
    'The visa or permit of the requesting Party excludes whether given before or after entry. Art. 3(2)b speaks of that of the requested Party as got by forged documents, where one would look for that of the requesting Party. The neighbour is the State of nationality or origin with which the requesting Party has a common border. Arts 3(3)a-c also hold where no request is needed',
  ),
  noRequest: verified(
    { nationals: ['passport'], withinTimeToFile: true, others: { permits: ['visa', 'residence-permit'], passportToo: false } },
    'arts 3(3), 4',
    'Art. 3(3) takes its exclusions and its year from art. 4 too. Valid national passport, visa or residence permit of the State that is to take the person, named in one row: whether somebody who is not its national needs a passport beside the visa or permit is not said',
  ),
  limits: {
    filing: forNationalsAndOthers(noLimit(none('No time for nationals', 'arts 2, 6')), {
      period: verified({ count: 1, unit: 'years' }, 'art. 3(3)a'),
      start: verified(
        'irregularity-established',
        'art. 3(3)a',
        'From the day on which the authorities found out about the unlawful entry or stay',
      ),
      expiry: verified('lapse', 'art. 3(3)a', 'The obligation does not hold'),
      extension: none(undefined, 'art. 3(3)a'),
    }),
    'urgent-filing': notInText,
    evidence: limitInProtocol('A time for further evidence', 'c'),
    inquiry: limitInProtocol('A time for an inquiry', 'c'),
    reply: {
      period: verified({ count: 14, unit: 'working-days' }, 'art. 6(1)'),
      start: verified('receipt', 'art. 6(1)'),
      expiry: verified('consent', 'art. 6(3)'),
      inTimeWhen: verified(
        'received',
        'art. 6(3)',
        'Art. 6(1) has the requested Party answer in time; the readmission is agreed where no answer was received in that time',
      ),
      extension: verified(
        { to: { count: 30, unit: 'calendar-days' }, needs: 'notice' },
        'art. 6(1)',
        'For circumstances of law or fact that stand in the way of an answer in time; the notice comes before the time is over, and the other side need not agree',
      ),
    },
    'urgent-reply': notInText,
    'urgent-arrival': notInText,
    interview: noLimit(none('Without undue delay, without a number; the procedure is left to the protocol', 'art. 5')),
    'travel-document': {
      period: verified({ count: 3, unit: 'working-days' }, 'art. 2(3)'),
      start: inferred(
        'receipt-of-acceptance',
        'The document is issued after the receipt of the positive answer; the sentence with the time names no start of its own',
        'art. 2(3)',
      ),
      expiry: none('What lateness does is not stated', 'art. 2(3)'),
      extension: none(undefined, 'art. 2(3)'),
    },
    'travel-document-of-others': noLimit(none('After the positive answer, without a number', 'art. 3(4)')),
    renewal: noLimit(none('At once, without a number; spoken of for nationals alone', 'art. 2(3)')),
    transfer: {
      period: verified({ count: 30, unit: 'calendar-days' }, 'art. 6(2)'),
      start: verified(
        'receipt-of-acceptance',
        'art. 6(2)',
        'After the receipt of the answer. Where silence agrees (art. 6(3)) there is no answer to be received: from when it then runs is not said',
      ),
      expiry: none('What lateness does is not stated', 'art. 6(2)'),
      extension: verified(
        { whileObstacleLasts: true, needs: 'reasons' },
        'art. 6(2)',
        'It may be extended on a reasoned request; whether the other side has to agree is not said',
      ),
    },
    'transfer-notice': limitInProtocol('The notice of a transfer on request', 'c'),
    'transfer-terms': limitInProtocol('An answer to the terms of a transfer', 'c'),
    'no-request-notice': {
      period: verified({ count: 72, unit: 'hours' }, 'art. 4'),
      start: verified('planned-departure', 'art. 4'),
      expiry: tooLate('A notice', 'art. 4'),
      extension: none(undefined, 'art. 4'),
    },
    'error-claim': forNationalsAndOthers(
      noLimit(none('Only third-country nationals and stateless persons go back after an error', 'art. 7(1)')),
      {
        period: verified({ count: 30, unit: 'calendar-days' }, 'art. 7(1)'),
        start: verified('arrival', 'art. 7(1)', 'After the handing over of the person'),
        act: verified('establish', 'art. 7(1)', 'The requested Party has to find it out; the return itself has no time'),
        expiry: inferred(
          'lapse',
          'The duty to take the person back hangs on what is found out within 30 days; after them no duty is stated',
          'art. 7(1)',
        ),
        extension: none(undefined, 'art. 7'),
      },
    ),
    'transit-lead': {
      period: verified({ count: 5, unit: 'working-days' }, 'art. 9(1)'),
      start: verified('planned-transit', 'art. 9(1)'),
      expiry: tooLate('A request', 'art. 9(1)'),
      extension: none(undefined, 'art. 9'),
    },
    'transit-answer': {
      period: verified({ count: 3, unit: 'working-days' }, 'art. 9(2)'),
      start: verified('planned-transit', 'art. 9(2)'),
      expiry: none('What silence does is not stated', 'art. 9(2)'),
      extension: none(undefined, 'art. 9'),
    },
    invoice: limitInProtocol('The time for the invoice', 'e'),
  },
  counting: {
    ...leftOpen,
    restDays: inferred(
      'saturday-sunday',
      'The text counts in working days, and the authorities of both States work from Monday to Friday; no text read says otherwise',
      'arts 2(3), 6(1), 9',
    ),
  },
  urgentTrack: none(),
  interview: verified(
    ['consular'],
    'art. 5',
    'Where none of the documents of the protocol can be had; the mission arranges it with the authorities of the requesting Party',
  ),
  evidence: inProtocol('The lists of evidence of nationality, and of unlawful entry', 'a, d'),
  refusalInWriting: inProtocol(
    'The form of a refusal to take somebody back (art. 9(4) asks for writing and reasons where a transit is refused)',
    'c',
  ),
  refusalGrounds: inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-OUT-OF-TIME',
      'RR-AIRPORT-TRANSIT-ONLY',
      'RR-OWN-VISA-ISSUED',
      'RR-EXCLUDED',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    'Derived from the obligations, from what art. 3(2)-(3) takes out of them and from art. 14 (Refugee Convention, other treaties); the text lists grounds for transit alone',
  ),
  transitFrom: inferred(
    '2016-02-04' as CalendarDate,
    'Nothing in the text puts arts 8 and 9 off beyond the entry into force',
    'art. 18(1)',
  ),
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER', 'TR-NO-CAPACITY'],
    'art. 8(3)',
    'On these grounds a request must not be filed either. Charge or conviction in the State of destination or of transit, but not for crossing the border unlawfully. Security, order, health and also international relations of the requested Party. The last stands for a transit that is technically impossible',
  ),
  transitDuty: none('A transit may be refused; a duty to refuse it is not stated', 'art. 8(3)'),
  transitModes: verified(
    ['air', 'land'],
    'art. 8(2)',
    'Only where the person cannot be returned directly (art. 8(1)); the requested Party may ask for an escort (art. 9(3))',
  ),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 2(3)'),
      'third-country-national': verified('requesting', 'art. 3(4)', 'A document that the requested Party recognises'),
      'stateless-person': verified('requesting', 'art. 3(4)', 'A document that the requested Party recognises'),
    },
    validity: {
      'own-national': verified({ atLeast: { count: 30, unit: 'days' } }, 'art. 2(3)'),
      'third-country-national': verified({ atLeast: { count: 30, unit: 'days' } }, 'art. 3(4)'),
      'stateless-person': verified({ atLeast: { count: 30, unit: 'days' } }, 'art. 3(4)'),
    },
    regardlessOfWish: none('The wish of the person is not spoken of', 'art. 2(3)'),
    renewedFor: verified(
      { asBefore: true },
      'art. 2(3)',
      'A new document of the mission of the requested Party; spoken of for nationals alone',
    ),
  },
  transport: inProtocol('By which means persons are transferred', 'c'),
  crossingPoints: inProtocol('The crossing points for return and transit', 'f'),
  authorities: inProtocol('The competent authorities', 'b'),
  requestChannel: inProtocol('By what means a request is sent', 'b'),
  requestForms: inProtocol('Which data and documents a request has, and in which form', 'c'),
  requestBiometrics: inProtocol('Whether a photograph or fingerprints go with a request', 'c'),
  workingLanguage: verified('Russian or English', 'art. 17'),
  prevailingText: verified('Russian', 'closing clause'),
  costs: verified(
    'The requesting Party: transport to the border of the requested State, and a transit to the border of the State of destination with a return from it',
    'art. 10(1)-(2)',
    'The procedure of covering them is left to the protocol (art. 13(e))',
  ),
  wrongTransferCosts: verified('requested', 'art. 10(3)', 'The transport of the return after an error'),
  personalData: verified(
    'Used for the purposes and on the terms of the Party that gave them; the use is told on request; passed on with written permission only; wrong data are told of, corrected or destroyed; the person is told on request unless security or order forbid it; destroyed once they are no longer needed; both sides keep records and protect them',
    'arts 11-12',
  ),
  suspending: verified(
    'For security, order or health, whole or in part and for a time, but never arts 2, 11 and 12; 30 days after the notice was received',
    'art. 18(3)',
  ),
  denouncing: verified('60 days after the notice was received', 'art. 18(2)'),
};
