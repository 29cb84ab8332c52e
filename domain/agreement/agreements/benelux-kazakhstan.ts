import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';

const text = 'Benelux-Kazakhstan Agreement of 2 March 2015 with its Implementing Protocol';

/** Agreement between the Benelux States and Kazakhstan on readmission, with its Implementing Protocol. */
export const beneluxKazakhstan: Agreement = {
  id: 'benelux-kazakhstan',
  edition: '2017-06-01',
  title: 'Agreement between the Benelux States and the Republic of Kazakhstan on readmission, Brussels, 2 March 2015',
  sides: [[stateOf('BE'), stateOf('NL'), stateOf('LU')], [stateOf('KZ')]],
  signed: { value: '2015-03-02' as CalendarDate, certainty: 'verified', source: text },
  entryIntoForce: { value: '2017-06-01' as CalendarDate, certainty: 'verified', source: 'Dutch treaty base; Legilux' },
  scopes: [{ category: 'own-national', from: { value: '2017-06-01' as CalendarDate, certainty: 'verified', source: text } }],
  reply: {
    period: { value: { count: 21, unit: 'calendar-days' }, certainty: 'verified', source: text },
    start: { value: 'receipt', certainty: 'verified', source: text },
    silence: { value: 'consent', certainty: 'verified', source: text },
  },
  refusalInWriting: { value: true, certainty: 'verified', source: text },
};
