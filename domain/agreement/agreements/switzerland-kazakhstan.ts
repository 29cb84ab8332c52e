import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import type { Fact, None, Unset } from '../fact.ts';
import { noLimit } from '../limit.ts';
import { projectReadings } from '../project-readings.ts';

const text = 'Switzerland-Kazakhstan Agreement of 4 March 2010, SR 0.142.114.709';

const read = <T>(value: T, article?: string): Fact<T> => ({
  value,
  certainty: 'verified',
  source: text,
  ...(article === undefined ? {} : { article }),
});
const inferred = <T>(value: T, why: string): Fact<T> => ({ value, certainty: 'inferred', source: why });
const unset = (what: string): Unset => ({ unset: true, lookUp: `${what}. ${text}` });
const none: None = { none: true, source: text };
const notInText = noLimit(text);

const inForce = '2015-02-01' as CalendarDate;

/** Agreement between the Swiss Confederation and Kazakhstan on the readmission of persons staying irregularly. */
export const switzerlandKazakhstan: Agreement = {
  id: 'switzerland-kazakhstan',
  edition: '2015-02-01',
  title: 'Agreement between the Swiss Confederation and the Republic of Kazakhstan on readmission, Bern, 4 March 2010',
  sides: [[stateOf('CH')], [stateOf('KZ')]],
  signed: read('2010-03-04' as CalendarDate),
  parties: [
    { state: stateOf('CH'), ratified: unset('Swiss approval'), notified: unset('Notification by Switzerland') },
    {
      state: stateOf('KZ'),
      ratified: { value: '2014-11-14' as CalendarDate, certainty: 'secondary', source: 'Law no. 251-V, zakonpravo.kz' },
      notified: unset('Notification by Kazakhstan'),
    },
  ],
  entryIntoForce: read(inForce),
  suspensions: [],
  scopes: [
    { category: 'own-national', from: read(inForce) },
    { category: 'third-country-national', limbs: ['visa-or-permit', 'entry', 'transit'], from: read(inForce) },
    { category: 'stateless-person', limbs: ['visa-or-permit', 'entry', 'transit'], from: read(inForce) },
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
      period: read({ count: 15, unit: 'calendar-days' }),
      start: read('confirmed-receipt'),
      expiry: { none: true, source: `${text}: what silence does is not stated` },
      extension: read({ by: { count: 6, unit: 'calendar-days' } }),
    },
    'urgent-reply': notInText,
    'urgent-arrival': notInText,
    interview: { ...notInText, period: { none: true, source: `${text}: without delay, without a number` } },
    'travel-document': {
      period: read({ count: 3, unit: 'working-days' }),
      start: read('acceptance'),
      expiry: none,
      extension: none,
    },
    'travel-document-of-others': notInText,
    renewal: {
      period: read({ count: 14, unit: 'calendar-days' }),
      start: read('document-request'),
      expiry: none,
      extension: none,
    },
    transfer: {
      period: read({ count: 6, unit: 'months' }),
      start: read('acceptance'),
      expiry: none,
      extension: read({ whileObstacleLasts: true }),
    },
    'transfer-notice': { ...notInText, period: { none: true, source: `${text}: prior agreement in writing, without a number` } },
    'error-claim': {
      period: read({ count: 1, unit: 'months' }),
      start: read('arrival'),
      expiry: read('lapse'),
      extension: none,
    },
    'transit-lead': notInText,
    'transit-answer': {
      period: read({ count: 3, unit: 'calendar-days' }),
      start: read('receipt'),
      expiry: none,
      extension: none,
    },
    invoice: { period: read({ count: 30, unit: 'calendar-days' }), start: read('invoice'), expiry: none, extension: none },
  },
  counting: {
    ...projectReadings,
    restDays: inferred('saturday-sunday', 'The English text prevails and says working days; no text read says otherwise'),
    rollForward: unset('Whether a last day that is off rolls to a working day: no text read says so'),
  },
  urgentTrack: none,
  interview: read(['consular', 'expert-mission']),
  evidence: read({
    nationals: [
      { class: 'proof', kinds: ['passport', 'diplomatic-or-service-passport', 'identity-card'], forms: ['original'] },
      {
        class: 'prima-facie',
        kinds: [
          'passport',
          'diplomatic-or-service-passport',
          'identity-card',
          'driving-licence',
          'birth-certificate',
          'consular-registration',
          'company-pass',
          'military-document',
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
      {
        class: 'proof',
        kinds: [
          'visa',
          'residence-permit',
          'border-stamp',
          'photo-or-recording',
          'biometric-match',
          'ticket-or-passenger-list',
          'agency-record',
        ],
      },
      {
        class: 'prima-facie',
        kinds: [
          'own-statement',
          'apprehension-record',
          'organisation-information',
          'witness-statement',
          'anonymous-ticket',
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
      'RR-FAMILY-INDEPENDENT-RIGHT',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    `Derived from the obligations; the text lists grounds for transit alone. ${text}`,
  ),
  transitGrounds: read(['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER']),
  travelDocument: {
    issuer: read({ 'own-national': 'requested', 'third-country-national': 'requesting', 'stateless-person': 'requesting' }),
    validity: read({ count: 6, unit: 'months' }),
    regardlessOfWish: read(true),
    renewedFor: read({ atLeast: { count: 6, unit: 'months' } }),
  },
  transport: read(['air', 'land']),
  crossingPoints: read([
    'Astana airport',
    'Almaty airport',
    'Zurich-Kloten airport',
    'Geneva-Cointrin airport',
    'St. Margrethen',
  ]),
  authorities: read({ CH: 'Federal Department of Justice and Police', KZ: 'Ministry of Internal Affairs' }),
  languages: read({ working: 'English', prevailing: 'English' }),
  costs: read('The requesting State, to the border of the State of destination, and for the identification of nationality'),
  suspending: read('For order, security or health; 72 hours after the notice'),
  denouncing: read('Six months after the notice'),
};
