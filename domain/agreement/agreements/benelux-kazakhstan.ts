import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import type { Fact, None, Unset } from '../fact.ts';
import { noLimit } from '../limit.ts';
import { projectReadings } from '../project-readings.ts';

const text = 'Benelux-Kazakhstan Agreement of 2 March 2015 with its Implementing Protocol';

const read = <T>(value: T, source = text): Fact<T> => ({ value, certainty: 'verified', source });
const inferred = <T>(value: T, why: string): Fact<T> => ({ value, certainty: 'inferred', source: why });
const unset = (what: string): Unset => ({ unset: true, lookUp: `${what}. ${text}` });
const none: None = { none: true, source: text };
const notInText = noLimit(text);

const inForce = '2017-06-01' as CalendarDate;
const threeYearsOn = '2020-06-01' as CalendarDate;

/** Agreement between the Benelux States and Kazakhstan on readmission, with its Implementing Protocol. */
export const beneluxKazakhstan: Agreement = {
  id: 'benelux-kazakhstan',
  edition: '2017-06-01',
  title: 'Agreement between the Benelux States and the Republic of Kazakhstan on readmission, Brussels, 2 March 2015',
  sides: [[stateOf('BE'), stateOf('NL'), stateOf('LU')], [stateOf('KZ')]],
  signed: read('2015-03-02' as CalendarDate),
  parties: [
    {
      state: stateOf('KZ'),
      ratified: { value: '2015-12-02' as CalendarDate, certainty: 'secondary', source: 'Law no. 430-V, zakonpravo.kz' },
      notified: unset('Notification by Kazakhstan'),
    },
    {
      state: stateOf('BE'),
      ratified: { value: '2016-09-14' as CalendarDate, certainty: 'secondary', source: 'Belgian law of 14 September 2016' },
      notified: unset('Notification by Belgium'),
    },
    { state: stateOf('NL'), ratified: unset('Approval by the Netherlands'), notified: unset('Notification by the Netherlands') },
    {
      state: stateOf('LU'),
      ratified: { value: '2016-08-31' as CalendarDate, certainty: 'secondary', source: 'Luxembourg law of 31 August 2016' },
      notified: unset('Notification by Luxembourg'),
    },
  ],
  entryIntoForce: read(inForce, 'Dutch treaty base; Legilux'),
  suspensions: [],
  scopes: [
    { category: 'own-national', from: read(inForce) },
    { category: 'third-country-national', limbs: ['visa-or-permit'], from: read(inForce) },
    { category: 'third-country-national', limbs: ['entry', 'transit'], from: read(threeYearsOn) },
    { category: 'stateless-person', limbs: ['visa-or-permit'], from: read(inForce) },
    { category: 'stateless-person', limbs: ['entry', 'transit'], from: read(threeYearsOn) },
  ],
  exclusions: read(['airport-transit-only', 'own-visa-issued', 'permit-by-forgery']),
  limits: {
    filing: {
      period: read({ count: 1, unit: 'years' }),
      start: read('irregularity-established'),
      expiry: inferred('not-admitted', 'A limit that is stated bars what comes after it; the text names no effect'),
      extension: read({ whileObstacleLasts: true }),
    },
    'urgent-filing': notInText,
    evidence: notInText,
    reply: {
      period: read({ count: 21, unit: 'calendar-days' }),
      start: read('receipt'),
      expiry: read('consent'),
      extension: none,
    },
    'urgent-reply': notInText,
    'urgent-arrival': notInText,
    interview: notInText,
    'travel-document': {
      period: read({ count: 5, unit: 'working-days' }),
      start: read('document-request'),
      expiry: read('own-document'),
      extension: none,
    },
    'travel-document-of-others': {
      period: read({ count: 5, unit: 'working-days' }),
      start: read('document-request'),
      expiry: read('own-document'),
      extension: none,
    },
    renewal: {
      period: read({ count: 5, unit: 'working-days' }),
      start: read('document-request'),
      expiry: none,
      extension: none,
    },
    transfer: {
      period: read({ count: 1, unit: 'months' }),
      start: read('acceptance'),
      expiry: none,
      extension: read({ whileObstacleLasts: true }),
    },
    'transfer-notice': {
      period: read({ count: 3, unit: 'working-days' }),
      start: read('planned-departure'),
      expiry: read('not-admitted'),
      extension: none,
    },
    'error-claim': {
      period: read({ count: 3, unit: 'months' }),
      start: read('arrival'),
      expiry: read('lapse'),
      extension: none,
    },
    'transit-lead': {
      period: read({ count: 2, unit: 'days' }),
      start: read('planned-transit'),
      expiry: read('not-admitted'),
      extension: none,
    },
    'transit-answer': { ...notInText, period: { none: true, source: `${text}: immediately, without a number` } },
    invoice: { ...notInText, period: { none: true, source: `${text}: on invoice, without a number` } },
  },
  counting: {
    ...projectReadings,
    restDays: inferred('saturday-sunday', 'The English text prevails and says working days; no text read says otherwise'),
    rollForward: unset('Whether a last day that is off rolls to a working day: no text read says so'),
  },
  urgentTrack: unset('Simplified procedure in the airport zone, by agreement of the authorities'),
  interview: read(['consular']),
  evidence: read({
    nationals: [
      {
        class: 'proof',
        kinds: [
          'passport',
          'diplomatic-or-service-passport',
          'laissez-passer',
          'identity-card',
          'military-document',
          'seaman-document',
          'official-photo-document',
        ],
        forms: ['original'],
      },
      {
        class: 'prima-facie',
        kinds: [
          'passport',
          'diplomatic-or-service-passport',
          'laissez-passer',
          'identity-card',
          'military-document',
          'seaman-document',
          'official-photo-document',
          'driving-licence',
          'birth-certificate',
          'consular-registration',
          'company-pass',
          'witness-statement',
          'own-statement',
          'language-test',
          'dna-result',
          'biometric-match',
          'fingerprints',
          'other-document',
        ],
      },
    ],
    others: [
      { class: 'proof', kinds: ['visa', 'residence-permit'], forms: ['original'], expiredAtMost: { count: 2, unit: 'years' } },
      { class: 'proof', kinds: ['border-stamp', 'document-in-the-name', 'civil-registry-document'] },
      {
        class: 'prima-facie',
        kinds: [
          'visa',
          'residence-permit',
          'own-statement',
          'apprehension-record',
          'organisation-information',
          'witness-statement',
          'anonymous-ticket',
          'ticket-or-passenger-list',
          'other-document',
        ],
      },
    ],
  }),
  refusalInWriting: read(true),
  refusalGrounds: inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-OUT-OF-TIME',
      'RR-AIRPORT-TRANSIT-ONLY',
      'RR-OWN-VISA-ISSUED',
      'RR-TCN-CLAUSE-NOT-APPLICABLE',
      'RR-FAMILY-INDEPENDENT-RIGHT',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    `Derived from the obligations; the text lists grounds for transit alone. ${text}`,
  ),
  transitGrounds: read(['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER']),
  travelDocument: {
    issuer: read({ 'own-national': 'requested', 'third-country-national': 'requested', 'stateless-person': 'requested' }),
    validity: read({ count: 6, unit: 'months' }),
    regardlessOfWish: unset('Whether the document is issued regardless of the person’s wish'),
    renewedFor: read({ atLeast: { count: 6, unit: 'months' } }),
  },
  transport: read(['air', 'land', 'sea'], `${text}, annex 2: reasons are given where the person does not go by air`),
  crossingPoints: unset('By lists that the authorities exchange; others by agreement'),
  authorities: unset('By lists that the parties exchange'),
  languages: read({ working: 'English', prevailing: 'English' }),
  costs: read('The requesting State, to the border of the State of destination'),
  suspending: read('For serious reasons; from the first of the month after the notice'),
  denouncing: read('From the first of the second month after the notice'),
};
