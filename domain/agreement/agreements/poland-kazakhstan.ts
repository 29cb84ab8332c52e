import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import type { Fact, None, Unset } from '../fact.ts';
import { noLimit } from '../limit.ts';
import { projectReadings } from '../project-readings.ts';

const text = 'Poland-Kazakhstan Agreement of 22 August 2016, Dz.U. 2017 item 1623';

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

const inForce = '2017-08-04' as CalendarDate;

/** Agreement between Poland and Kazakhstan on the readmission of persons. */
export const polandKazakhstan: Agreement = {
  id: 'poland-kazakhstan',
  edition: '2017-08-04',
  title: 'Agreement between the Republic of Poland and the Republic of Kazakhstan on readmission, Warsaw, 22 August 2016',
  sides: [[stateOf('PL')], [stateOf('KZ')]],
  signed: read('2016-08-22' as CalendarDate),
  parties: [
    { state: stateOf('PL'), ratified: unset('Polish ratification'), notified: unset('Notification by Poland') },
    { state: stateOf('KZ'), ratified: unset('Ratification law of Kazakhstan'), notified: unset('Notification by Kazakhstan') },
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
      period: read({ count: 9, unit: 'months' }),
      start: read('irregularity-established'),
      expiry: read('lapse'),
      extension: none,
    },
    'urgent-filing': {
      period: read({ count: 2, unit: 'calendar-days' }),
      start: read('apprehension'),
      expiry: none,
      extension: none,
    },
    evidence: notInText,
    reply: {
      period: read({ count: 10, unit: 'calendar-days' }),
      start: read('receipt'),
      expiry: read('consent'),
      extension: read({ to: { count: 40, unit: 'calendar-days' } }),
    },
    'urgent-reply': {
      period: read({ count: 2, unit: 'calendar-days' }),
      start: read('receipt'),
      expiry: read('consent'),
      extension: none,
    },
    'urgent-arrival': notInText,
    interview: {
      period: read({ count: 7, unit: 'calendar-days' }),
      start: read('interview-request'),
      expiry: none,
      extension: none,
    },
    'travel-document': {
      period: read({ count: 3, unit: 'calendar-days' }),
      start: read('acceptance'),
      expiry: none,
      extension: none,
    },
    'travel-document-of-others': {
      period: read({ count: 3, unit: 'calendar-days' }),
      start: read('acceptance'),
      expiry: none,
      extension: none,
    },
    renewal: {
      period: read({ count: 3, unit: 'calendar-days' }),
      start: read('document-request'),
      expiry: none,
      extension: none,
    },
    transfer: { ...notInText, period: { none: true, source: `${text}: without delay, without a number` } },
    'transfer-notice': {
      period: read({ count: 2, unit: 'calendar-days' }),
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
      period: read({ count: 5, unit: 'calendar-days' }, 'art. 13-14'),
      start: read('planned-transit', 'art. 13-14'),
      expiry: read('not-admitted', 'art. 13-14'),
      extension: none,
    },
    'transit-answer': {
      period: read({ count: 2, unit: 'calendar-days' }, 'art. 13-14'),
      start: read('planned-transit', 'art. 13-14'),
      expiry: none,
      extension: none,
    },
    invoice: { period: read({ count: 60, unit: 'calendar-days' }), start: read('invoice'), expiry: none, extension: none },
  },
  counting: {
    ...projectReadings,
    restDays: inferred('saturday-sunday', 'The Russian text prevails and says working days; no text read says otherwise'),
    rollForward: unset('Whether a last day that is off rolls to a working day: no text read says so'),
  },
  urgentTrack: read('Caught at an airport after a direct irregular arrival'),
  interview: read(['consular']),
  evidence: read(
    {
      nationals: [
        {
          class: 'proof',
          kinds: ['passport', 'diplomatic-or-service-passport', 'identity-card', 'seaman-document', 'return-certificate'],
          forms: ['original'],
        },
        {
          class: 'prima-facie',
          kinds: [
            'passport',
            'diplomatic-or-service-passport',
            'identity-card',
            'seaman-document',
            'return-certificate',
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
            'visa-system-match',
            'fingerprints',
            'other-document',
          ],
        },
      ],
      others: [
        {
          class: 'proof',
          kinds: [
            'document-in-the-name',
            'officer-statement',
            'ticket-or-passenger-list',
            'photo-or-recording',
            'visa',
            'residence-permit',
            'border-stamp',
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
      familyTies: ['birth-certificate', 'marriage-certificate'],
    },
    'annexes 2, 5A and 6A',
  ),
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
  transitGrounds: read(['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER', 'TR-AIRPORT-CHANGE', 'TR-NO-CAPACITY']),
  travelDocument: {
    issuer: read({ 'own-national': 'requested', 'third-country-national': 'requesting', 'stateless-person': 'requesting' }),
    validity: read({ count: 30, unit: 'calendar-days' }),
    regardlessOfWish: read(true),
    renewedFor: read({ atLeast: { count: 30, unit: 'calendar-days' } }),
  },
  transport: read(['air']),
  crossingPoints: read(['Warsaw Chopin airport', 'Kraków-Balice airport', 'Astana airport', 'Almaty airport']),
  authorities: read({ PL: 'Commander-in-Chief of the Border Guard', KZ: 'Ministry of Internal Affairs' }),
  languages: read({ working: 'Russian', prevailing: 'Russian' }),
  costs: read('The requesting State, to the border of the State of destination'),
  suspending: read('Any part but the duty to take back nationals; 30 calendar days after the notice'),
  denouncing: read('60 calendar days after the notice'),
};
