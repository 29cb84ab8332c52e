import type { Agreement } from '../../domain/agreement/agreement.ts';
import { citing } from '../../domain/agreement/citing.ts';
import { noLimit } from '../../domain/agreement/limit.ts';
import { stateOf } from '../../domain/state-code.ts';
import type { CalendarDate } from '../../domain/time/calendar-date.ts';

const text = citing('A fictitious agreement, for the tests alone');

const read = <T>(value: T) => text.verified(value, 'art. 1');
const unset = text.unset('Nothing was made up here');
const none = text.none();

const first = '2020-01-01' as CalendarDate;

/** An agreement that no State ever made: with it a whole case runs, and nothing but this file says so. */
export const fictitiousFranceNetherlands: Agreement = {
  id: 'fictitious-france-netherlands',
  edition: first,
  editionFrom: read(first),
  title: read('A fictitious agreement between France and the Netherlands'),
  sides: read([[stateOf('FR')], [stateOf('NL')]]),
  readIn: read('English'),
  signed: read(first),
  parties: [],
  entryIntoForce: read(first),
  suspensions: [],
  treatedAsNationals: none,
  scopes: [
    { category: read('own-national'), from: read(first) },
    { category: read('stateless-person'), limbs: read(['transit']), from: read(first) },
  ],
  exclusions: none,
  noRequest: none,
  limits: {
    filing: noLimit(none),
    'urgent-filing': noLimit(none),
    inquiry: noLimit(none),
    evidence: {
      period: read({ count: 4, unit: 'working-days' }),
      start: read('evidence-request'),
      expiry: none,
      extension: none,
    },
    reply: {
      period: read({ count: 8, unit: 'working-days' }),
      start: read('confirmed-receipt'),
      expiry: read('consent'),
      extension: read({ by: { count: 3, unit: 'working-days' } }),
    },
    'urgent-reply': {
      period: read({ count: 36, unit: 'hours' }),
      start: read('receipt'),
      expiry: none,
      extension: read({ by: { count: 12, unit: 'hours' }, needs: 'consent' }),
    },
    'urgent-arrival': noLimit(none),
    interview: noLimit(none),
    'travel-document': {
      period: read({ count: 2, unit: 'working-days' }),
      start: read('document-request'),
      expiry: none,
      extension: none,
    },
    'travel-document-of-others': noLimit(none),
    renewal: noLimit(none),
    transfer: {
      period: read({ count: 2, unit: 'months' }),
      start: read('acceptance'),
      expiry: none,
      extension: read({ whileObstacleLasts: true }),
    },
    'transfer-notice': noLimit(none),
    'transfer-terms': noLimit(none),
    'no-request-notice': noLimit(none),
    'error-claim': { period: read({ count: 1, unit: 'months' }), start: read('arrival'), expiry: read('lapse'), extension: none },
    'transit-lead': noLimit(none),
    'transit-answer': noLimit(none),
    invoice: noLimit(none),
  },
  counting: {
    calendar: read('of-the-debtor'),
    firstDay: read('after-event'),
    restDays: read('saturday-sunday'),
    rollForward: read(true),
  },
  urgentTrack: read('Caught at the border'),
  interview: read(['consular']),
  evidence: unset,
  refusalInWriting: read(true),
  refusalGrounds: unset,
  transitFrom: unset,
  transitGrounds: unset,
  transitDuty: unset,
  transitModes: unset,
  travelDocument: {
    issuer: {
      'own-national': read('requested'),
      'third-country-national': read('requested'),
      'stateless-person': read('requested'),
    },
    validity: {
      'own-national': read({ atLeast: { count: 3, unit: 'months' } }),
      'third-country-national': read({ atLeast: { count: 3, unit: 'months' } }),
      'stateless-person': read({ atLeast: { count: 3, unit: 'months' } }),
    },
    regardlessOfWish: read(true),
    renewedFor: unset,
  },
  transport: unset,
  crossingPoints: unset,
  authorities: unset,
  requestChannel: unset,
  requestForms: unset,
  requestBiometrics: unset,
  workingLanguage: unset,
  prevailingText: unset,
  costs: unset,
  wrongTransferCosts: unset,
  personalData: unset,
  suspending: unset,
  denouncing: unset,
};
