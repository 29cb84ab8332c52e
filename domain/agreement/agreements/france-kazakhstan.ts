import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import type { Fact, Unset } from '../fact.ts';

const text =
  'Look it up in the bill 236 (2025-2026) of the French Senate or in Resolution 914 of the Government of Kazakhstan of 1 November 2024';

const notFound = (what: string): Unset => ({ unset: true, lookUp: `${what}. ${text}` });

const reported = <T>(value: T, source: string): Fact<T> => ({ value, certainty: 'secondary', source });

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
  scopes: [
    { category: 'own-national', from: notFound('Start of the duty to take back nationals, art. 2') },
    // Who holds a Kazakh residence title or transited Kazakhstan, as the French presidency and the Senate's minutes have it.
    {
      category: 'third-country-national',
      limbs: ['visa-or-permit', 'transit'],
      from: notFound('Start of the third-country clause'),
    },
    { category: 'stateless-person', limbs: ['visa-or-permit', 'transit'], from: notFound('Start of the third-country clause') },
  ],
  filing: notFound('Until when a request for a third-country national is filed'),
  exclusions: notFound('Who is excluded from the third-country clause'),
  reply: {
    period: notFound('Time to reply to a request'),
    start: notFound('Start of the time to reply'),
    silence: notFound('Effect of silence'),
    extension: notFound('Extension of the time to reply'),
  },
  urgent: reported(
    { count: 2, unit: 'days' },
    'Deputy Minister of Internal Affairs of Kazakhstan, reported by tengrinews, January 2026',
  ),
  interview: notFound('Interviews to establish nationality'),
  refusalInWriting: notFound('Form of a refusal (in writing and with reasons in every sister agreement read)'),
  travelDocument: {
    issuer: reported(
      { 'own-national': 'requested', 'third-country-national': 'requested', 'stateless-person': 'requested' },
      'The receiving State issues the document, with or without the person’s consent: tengrinews, January 2026',
    ),
    validity: reported({ count: 6, unit: 'months' }, 'Valid for at least six months: tengrinews, January 2026'),
  },
  errorReturn: notFound('Return after an erroneous readmission'),
};
