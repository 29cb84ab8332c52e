import type { Agreement } from '../../domain/agreement/agreement.ts';
import type { Fact, None, Unset } from '../../domain/agreement/fact.ts';
import { noLimit } from '../../domain/agreement/limit.ts';
import { projectReadings } from '../../domain/agreement/project-readings.ts';
import { stateOf } from '../../domain/state-code.ts';
import { addDays, type CalendarDate, dayInUtc } from '../../domain/time/calendar-date.ts';
import { instantAt } from '../../domain/time/instant.ts';

const text = 'A fictitious agreement, for the tests alone';

const read = <T>(value: T): Fact<T> => ({ value, certainty: 'verified', source: text });
const unset: Unset = { unset: true, lookUp: text };
const none: None = { none: true, source: text };

const first = '2020-01-01' as CalendarDate;
const monthAgo = addDays(dayInUtc(instantAt(Date.now())), -30);

/** An agreement that no State ever made: with it a whole case runs, and nothing but this file says so. */
const agreement: Agreement = {
  id: 'fictitious-france-netherlands',
  edition: first,
  title: 'A fictitious agreement between France and the Netherlands',
  sides: [[stateOf('FR')], [stateOf('NL')]],
  signed: read(first),
  parties: [],
  entryIntoForce: read(first),
  suspensions: [],
  scopes: [
    { category: 'own-national', from: read(first) },
    { category: 'stateless-person', limbs: ['transit'], from: read(first) },
  ],
  exclusions: read([]),
  limits: {
    filing: noLimit(text),
    'urgent-filing': noLimit(text),
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
    'urgent-reply': { period: read({ count: 36, unit: 'hours' }), start: read('receipt'), expiry: none, extension: none },
    'urgent-arrival': noLimit(text),
    interview: noLimit(text),
    'travel-document': {
      period: read({ count: 2, unit: 'working-days' }),
      start: read('document-request'),
      expiry: none,
      extension: none,
    },
    'travel-document-of-others': noLimit(text),
    renewal: noLimit(text),
    transfer: {
      period: read({ count: 2, unit: 'months' }),
      start: read('acceptance'),
      expiry: none,
      extension: read({ whileObstacleLasts: true }),
    },
    'transfer-notice': noLimit(text),
    'error-claim': { period: read({ count: 1, unit: 'months' }), start: read('arrival'), expiry: read('lapse'), extension: none },
    'transit-lead': noLimit(text),
    'transit-answer': noLimit(text),
    invoice: noLimit(text),
  },
  counting: { ...projectReadings, restDays: read('saturday-sunday'), rollForward: read(true) },
  urgentTrack: read('Caught at the border'),
  interview: read(['consular']),
  evidence: unset,
  refusalInWriting: read(true),
  refusalGrounds: unset,
  transitGrounds: unset,
  travelDocument: {
    issuer: read({ 'own-national': 'requested', 'third-country-national': 'requested', 'stateless-person': 'requested' }),
    validity: read({ count: 3, unit: 'months' }),
    regardlessOfWish: read(true),
    renewedFor: unset,
  },
  transport: unset,
  crossingPoints: unset,
  authorities: unset,
  languages: unset,
  costs: unset,
  suspending: unset,
  denouncing: unset,
};

/** The agreement, and a later edition of it that applies since a month ago: a case opened before can migrate to it. */
export const fictitiousFranceNetherlands: readonly Agreement[] = [agreement, { ...agreement, edition: monthAgo }];
