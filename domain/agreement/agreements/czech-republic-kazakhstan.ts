import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, official, secondary } from '../citing.ts';
import type { DatedFact, Unset } from '../fact.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, type Limit, noLimit } from '../limit.ts';
import type { Limb } from '../scope.ts';

const law = citing(
  'Agreement between the Governments of Kazakhstan and the Czech Republic on the readmission of persons staying unlawfully, Prague, 23 February 2011 (Russian text, Law no. 456-V)',
);

/** What the implementing protocol may say: of its thirteen articles none was found but its title and its entry into force. */
const inProtocol = (what: string): Unset =>
  law.unset(`${what}: the implementing protocol of the two Ministries of the Interior, 39/2016 Sb.m.s., was not found`);

/** A limit of which the agreement has nothing, and the protocol may. */
const limitInProtocol = (what: string): Limit => {
  const unset = inProtocol(what);
  return { period: unset, start: unset, expiry: unset, extension: unset };
};

const noEffectStated = (late: string): Unset => law.unset(`What follows where ${late}: no article says`);

/** The article has the rule; the day itself is printed above the text. */
const inForce: DatedFact = {
  ...official(
    '2016-07-01' as CalendarDate,
    'Note above the copy annexed to the ratification law: Bulletin of International Treaties of Kazakhstan 2016, no. 3, item 55; 38/2016 Sb.m.s. has the same day',
  ),
  article: 'art. 17(1)',
};

const othersFrom = law.inferred(
  '2018-01-01' as CalendarDate,
  'Eighteen months after 1 July 2016; the clause names no date, and by the other count of the first day it is 2 January',
  'art. 17(2)',
);

const limbs = law.verified<readonly Limb[]>(['direct-entry', 'permit-at-entry', 'visa-and-direct-entry'], 'art. 3(1)');

/** Agreement between the Czech Republic and Kazakhstan on the readmission of persons staying unlawfully (17 articles). */
export const czechRepublicKazakhstan: Agreement = {
  id: 'czech-republic-kazakhstan',
  edition: '2016-07-01',
  editionFrom: inForce,
  title: law.verified(
    'Agreement between the Government of the Republic of Kazakhstan and the Government of the Czech Republic on the readmission of persons staying unlawfully, Prague, 23 February 2011',
    'title',
  ),
  sides: law.verified([[stateOf('CZ')], [stateOf('KZ')]], 'preamble'),
  readIn: law.verified(
    'Russian',
    'closing clause',
    'The English text prevails where interpretations differ, and was not read. The copy annexed to the ratification law says of itself that it is not official; certified copies are with the Ministry of Foreign Affairs of Kazakhstan',
  ),
  signed: law.verified('2011-02-23' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: stateOf('CZ'),
      ratified: law.unset(
        'Day of the Czech ratification: 38/2016 Sb.m.s. says that Parliament consented and the President ratified, without a day',
      ),
      notified: law.unset('Notification by the Czech Republic'),
    },
    {
      state: stateOf('KZ'),
      ratified: secondary('2016-02-19' as CalendarDate, 'Law no. 456-V of 19 February 2016: zakonpravo.kz'),
      notified: law.unset('Notification by Kazakhstan'),
    },
  ],
  entryIntoForce: inForce,
  suspensions: [],
  treatedAsNationals: law.verified(
    ['former-national', 'minor-child', 'spouse'],
    'art. 2(1)-(2)',
    'Former nationals who were deprived of the nationality or renounced it after their entry and have not got that of the requesting State; unmarried children without a right of their own to stay there; spouses of another nationality who have, or will get, the right to enter and stay in the requested State and have none of their own in the requesting one',
  ),
  scopes: [
    { category: law.verified('own-national', 'art. 2(1)'), from: inForce },
    {
      category: law.verified('third-country-national', 'art. 3(1)'),
      limbs: law.verified(
        ['permit-at-entry'],
        'art. 3(1), art. 17(2)',
        'For the first eighteen months the clause asks for a valid residence permit in the State of a Party, without saying when it is to be held; a holder who is tied by another limb is not held in these data',
      ),
      from: { ...inForce, article: 'art. 17(2)' },
    },
    {
      category: law.verified('third-country-national', 'art. 3(1)'),
      limbs,
      thirdStates: law.verified(
        'treaties-with-both',
        'art. 17(2)',
        'States with which "the Parties" have readmission agreements: that it takes one with each of them is the plain reading, not the only one',
      ),
      from: { ...inForce, article: 'art. 17(2)' },
    },
    { category: law.verified('third-country-national', 'art. 3(1)'), limbs, from: othersFrom },
    {
      category: law.verified('stateless-person', 'art. 3(1)'),
      limbs,
      from: law.inferred(
        '2016-07-01' as CalendarDate,
        'The clause names stateless persons among those for whom art. 3 applies in the first eighteen months; its Russian words can also be read as asking a residence permit of them until then',
        'art. 17(2)',
      ),
    },
  ],
  exclusions: law.verified(
    [
      { ground: 'airport-transit-only' },
      { ground: 'own-visa-issued', unless: ['theirs-runs-longer', 'ours-by-forged-papers'] },
      { ground: 'no-visa-needed' },
    ],
    'art. 3(2)',
    'An airport transit visa is no visa, and leave to stay while an application for asylum or for a permit is pending is no permit (art. 1(6)-(7))',
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
      others: { permits: ['visa'], passportToo: true },
    },
    'art. 5(2)',
    'A valid travel document or identity document: which papers are identity documents it does not say. For others it names a valid visa of the requested State; that they need the travel document besides is the stricter of two readings',
  ),
  limits: {
    filing: forNationalsAndOthers(
      noLimit(law.none('The time to file is for third-country nationals and stateless persons alone', 'art. 7(1)')),
      {
        period: law.verified({ count: 1, unit: 'years' }, 'art. 7(1)'),
        start: law.verified('irregularity-established', 'art. 7(1)', 'The day on which the competent authority learnt of it'),
        expiry: law.verified('lapse', 'art. 7(1)'),
        extension: law.inferred(
          { whileObstacleLasts: true, needs: 'reasons' },
          'The sentence deals with obstacles to filing in time and stands with the time to file; in Russian it speaks of the time to reply, which makes no sense there',
          'art. 7(1)',
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
    evidence: limitInProtocol('Within what time evidence is given'),
    inquiry: limitInProtocol('Whether evidence about third-country nationals starts an inquiry with a time of its own'),
    reply: {
      period: law.verified({ count: 14, unit: 'calendar-days' }, 'art. 7(2)'),
      start: law.verified('receipt', 'art. 7(2)'),
      expiry: law.verified('consent', 'art. 7(4)'),
      inTimeWhen: law.verified('received', 'art. 7(4)', 'So for the consent; art. 7(2) gives the time to send it'),
      extension: law.verified({ to: { count: 30, unit: 'calendar-days' }, needs: 'reasons' }, 'art. 7(2)'),
    },
    'urgent-reply': {
      period: law.verified({ count: 3, unit: 'working-days' }, 'art. 7(3)'),
      start: law.verified('receipt', 'art. 7(3)'),
      expiry: law.verified('consent', 'art. 7(4)'),
      inTimeWhen: law.verified('received', 'art. 7(4)', 'So for the consent; art. 7(3) gives the time to answer'),
      extension: law.unset(
        'Whether art. 7(2), which extends the time to reply "in all cases" to 30 calendar days, does so for the three working days of art. 7(3): the English text prevails and was not read',
      ),
    },
    'urgent-arrival': {
      period: law.verified({ count: 5, unit: 'working-days' }, 'art. 7(6)'),
      start: law.inferred(
        'acceptance',
        'The sentence names no start of its own; it follows the one on the 90 days, which run from the consent',
        'art. 7(6)',
      ),
      expiry: noEffectStated('an urgent transfer is late'),
      extension: law.verified(
        { whileObstacleLasts: true },
        'art. 7(6)',
        'At the wish of the requesting Party; the sentence says "this time" after both times, and may mean the 90 days alone',
      ),
    },
    interview: forNationalsAndOthers(
      {
        period: law.verified({ count: 10, unit: 'calendar-days' }, 'art. 6(2)'),
        start: law.verified(
          'receipt',
          'art. 6(2)',
          'Of the request for readmission; the interview is owed where no evidence of nationality can be given',
        ),
        expiry: noEffectStated('the interview is late'),
        extension: law.none('The paragraph has none', 'art. 6(2)'),
      },
      limitInProtocol('Whether somebody else is heard, and within what time; art. 6(2) is about the nationality of art. 2 alone'),
    ),
    'travel-document': {
      period: law.verified({ count: 3, unit: 'working-days' }, 'art. 2(3)'),
      start: law.verified('acceptance', 'art. 2(3)'),
      expiry: noEffectStated('the document is late'),
      extension: law.none('The paragraph has none', 'art. 2(3)'),
    },
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
      period: law.verified({ count: 90, unit: 'calendar-days' }, 'art. 7(6)'),
      start: law.verified(
        'acceptance',
        'art. 7(6)',
        'From the consent; where there was no reply, from the end of the time to reply',
      ),
      expiry: noEffectStated('the transfer is late'),
      extension: law.verified({ whileObstacleLasts: true }, 'art. 7(6)', 'At the wish of the requesting Party'),
    },
    'transfer-notice': limitInProtocol(
      'How long before the transfer it is told; art. 8(1) has the authorities agree on it in writing beforehand, without a number',
    ),
    'transfer-terms': limitInProtocol('Within what time the terms of a transfer are answered'),
    'no-request-notice': noLimit(
      law.none('Neither a request nor any writing is asked for, and art. 8(1) leaves that untouched', 'art. 5(2), art. 8(1)'),
    ),
    'error-claim': {
      period: law.verified({ count: 3, unit: 'months' }, 'art. 4'),
      start: law.verified('arrival', 'art. 4', 'The text says from the transfer'),
      expiry: law.inferred(
        'lapse',
        'The duty to take back is there where the fault is established within the three months, and in no other case',
        'art. 4',
      ),
      extension: law.none('The article has none', 'art. 4'),
      act: law.verified('establish', 'art. 4'),
    },
    'transit-lead': limitInProtocol('How long before a transit it is asked for; art. 10 has no such time'),
    'transit-answer': {
      period: law.verified({ count: 10, unit: 'calendar-days' }, 'art. 10(2)'),
      start: law.verified('receipt', 'art. 10(2)'),
      expiry: noEffectStated('the answer is late'),
      extension: law.none('The paragraph has none', 'art. 10(2)'),
    },
    invoice: limitInProtocol('Time to pay an invoice: art. 13(5) leaves the repayment of costs to the protocol'),
  },
  counting: {
    ...leftOpen,
    restDays: law.inferred(
      'saturday-sunday',
      'The text says working days; the authorities of both States rest on Saturday and Sunday',
    ),
  },
  urgentTrack: law.verified(
    'Apprehended at an international airport within 48 hours of crossing the border unlawfully, straight from the territory of the requested State',
    'art. 5(3), art. 1(12)',
  ),
  interview: law.verified(['consular'], 'art. 6(2)'),
  evidence: inProtocol(
    'Lists of evidence of nationality and of the conditions for others, which art. 6(1) leaves to the protocol',
  ),
  refusalInWriting: inProtocol(
    'Whether a refusal to take somebody back is in writing; art. 7(5) has its reasons stated, and art. 10(2) asks for writing where a transit is refused',
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
    'Derived from the obligations of arts 2, 3, 7(1) and 14; the text lists grounds for transit alone',
  ),
  transitFrom: inForce,
  transitGrounds: law.verified(
    ['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER'],
    'art. 9(4)',
    'Prosecution or punishment in the requested State or a State of transit; that in the State of destination is not named',
  ),
  transitDuty: law.none('The requested Party may refuse; nothing obliges it to', 'art. 9(4)'),
  transitModes: law.none('The request states the kind of transit, and none is left out', 'art. 10(1)'),
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
  transport: law.verified(['air', 'land'], 'art. 8(2)'),
  crossingPoints: inProtocol('Airports and other crossing points, which art. 13(4) leaves to the protocol'),
  authorities: inProtocol(
    'Competent authorities, which art. 13(3) leaves to the protocol; the two Ministries of the Interior make it',
  ),
  requestChannel: inProtocol('By what means a request is sent, which art. 13(3) leaves to the protocol'),
  requestForms: inProtocol('The form of a request, which art. 13(2) leaves to the protocol'),
  requestBiometrics: inProtocol(
    'Whether a photograph or fingerprints go with a request, whose data art. 5(4) leaves to the protocol',
  ),
  workingLanguage: inProtocol(
    'In which language the authorities write; art. 13(3) leaves their ways of working together to the protocol',
  ),
  prevailingText: law.verified(
    'English',
    'closing clause',
    'The Kazakh, Czech, Russian and English texts are equal; where interpretations differ the Parties turn to the English one',
  ),
  costs: law.verified(
    'The requesting Party, to the border crossing point of the State of final destination; it may recover them from the person or from third parties',
    'art. 11',
    'Which costs these are and how they are repaid stands in the protocol (art. 13(5))',
  ),
  wrongTransferCosts: law.verified('requesting', 'art. 11'),
  personalData: law.verified(
    'Only what the authorities need to carry it out, by ten principles and a closed list; health where that serves the person or public health; to other bodies only with the prior written consent of the authority that gave it; the person may ask what was given',
    'art. 12',
  ),
  suspending: law.none('The final article has force and end alone', 'art. 17'),
  denouncing: law.verified('By written notice through diplomatic channels; six months after its receipt', 'art. 17(4)'),
};
