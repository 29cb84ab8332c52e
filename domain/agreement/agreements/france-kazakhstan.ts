import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';

const text =
  'Look it up in the bill 236 (2025-2026) of the French Senate or in Resolution 914 of the Government of Kazakhstan of 1 November 2024';

/** Agreement between France and Kazakhstan on the readmission of persons staying irregularly (preamble, 23 articles, 7 annexes). */
export const franceKazakhstan: Agreement = {
  id: 'france-kazakhstan',
  edition: '2026-04-15',
  title:
    'Agreement between the French Republic and the Republic of Kazakhstan on the readmission of persons staying irregularly, Paris, 5 November 2024',
  sides: [[stateOf('FR')], [stateOf('KZ')]],
  signed: { value: '2024-11-05' as CalendarDate, certainty: 'official', source: 'French Senate, bill 236 (2025-2026)' },
  entryIntoForce: {
    unset: true,
    lookUp:
      'French promulgation and the exchange of notifications; last step found: committee of the National Assembly, 15 April 2026',
  },
  scopes: [{ category: 'own-national', from: { unset: true, lookUp: `Art. 2. ${text}` } }],
  reply: {
    period: { unset: true, lookUp: `Time to reply to a request. ${text}` },
    start: { unset: true, lookUp: `Start of the time to reply. ${text}` },
    silence: { unset: true, lookUp: `Effect of silence. ${text}` },
  },
  refusalInWriting: {
    unset: true,
    lookUp: `Form of a refusal (in writing and with reasons in every sister agreement read). ${text}`,
  },
};
