import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import type { Fact } from '../fact.ts';

const text = 'Benelux-Kazakhstan Agreement of 2 March 2015 with its Implementing Protocol';

const read = <T>(value: T, source = text): Fact<T> => ({ value, certainty: 'verified', source });

const inForce = '2017-06-01' as CalendarDate;
const threeYearsOn = '2020-06-01' as CalendarDate;

/** Agreement between the Benelux States and Kazakhstan on readmission, with its Implementing Protocol. */
export const beneluxKazakhstan: Agreement = {
  id: 'benelux-kazakhstan',
  edition: '2017-06-01',
  title: 'Agreement between the Benelux States and the Republic of Kazakhstan on readmission, Brussels, 2 March 2015',
  sides: [[stateOf('BE'), stateOf('NL'), stateOf('LU')], [stateOf('KZ')]],
  signed: read('2015-03-02' as CalendarDate),
  entryIntoForce: read(inForce, 'Dutch treaty base; Legilux'),
  scopes: [
    { category: 'own-national', from: read(inForce) },
    { category: 'third-country-national', limbs: ['visa-or-permit'], from: read(inForce) },
    { category: 'third-country-national', limbs: ['entry', 'transit'], from: read(threeYearsOn) },
    { category: 'stateless-person', limbs: ['visa-or-permit'], from: read(inForce) },
    { category: 'stateless-person', limbs: ['entry', 'transit'], from: read(threeYearsOn) },
  ],
  filing: read({ count: 1, unit: 'years' }, `${text}; the time is extended while legal or practical obstacles last`),
  exclusions: read(['airport-transit-only', 'own-visa-issued', 'permit-by-forgery']),
  reply: {
    period: read({ count: 21, unit: 'calendar-days' }),
    start: read('receipt'),
    silence: read('consent'),
    extension: { none: true, source: text },
  },
  urgent: { unset: true, lookUp: `Simplified procedure in the airport zone, by agreement of the authorities. ${text}` },
  interview: read(['consular']),
  refusalInWriting: read(true),
  travelDocument: {
    issuer: read({ 'own-national': 'requested', 'third-country-national': 'requested', 'stateless-person': 'requested' }),
    validity: read({ count: 6, unit: 'months' }),
  },
  errorReturn: read({ count: 3, unit: 'months' }),
};
