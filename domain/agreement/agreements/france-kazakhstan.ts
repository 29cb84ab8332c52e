import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import type { Fact, Unset } from '../fact.ts';
import { type Limit, unsetLimit } from '../limit.ts';
import { projectReadings } from '../project-readings.ts';

const text =
  'Look it up in the bill 236 (2025-2026) of the French Senate or in Resolution 914 of the Government of Kazakhstan of 1 November 2024';

const notFound = (what: string): Unset => ({ unset: true, lookUp: `${what}. ${text}` });
const reported = <T>(value: T, source: string): Fact<T> => ({ value, certainty: 'secondary', source });
const lead = <T>(value: T, source: string): Fact<T> => ({ value, certainty: 'weak', source });

const minister = 'Deputy Minister of Internal Affairs of Kazakhstan, reported by tengrinews, January 2026';

/** The two days of the urgent track: from when, and what their end does, was not found; receipt is taken as their start. */
const withinTwoDays = (what: string): Limit => ({
  ...unsetLimit(`${what}. ${text}`),
  period: reported({ count: 2, unit: 'days' }, `${minister}: urgent cases are completed within two days`),
  start: {
    value: 'receipt',
    certainty: 'inferred',
    source: 'Poland-Kazakhstan, whose two days to answer run from receipt; the French text was not found',
  },
});

/** Agreement between France and Kazakhstan on the readmission of persons staying irregularly (preamble, 23 articles, 7 annexes). */
export const franceKazakhstan: Agreement = {
  id: 'france-kazakhstan',
  edition: '2026-04-15',
  title:
    'Agreement between the French Republic and the Republic of Kazakhstan on the readmission of persons staying irregularly, Paris, 5 November 2024',
  sides: [[stateOf('FR')], [stateOf('KZ')]],
  signed: { value: '2024-11-05' as CalendarDate, certainty: 'official', source: 'French Senate, bill 236 (2025-2026)' },
  parties: [
    {
      state: stateOf('FR'),
      ratified: notFound('French promulgation; last step found: committee of the National Assembly, 15 April 2026'),
      notified: notFound('Notification by France'),
    },
    {
      state: stateOf('KZ'),
      ratified: reported('2026-02-09' as CalendarDate, 'Ratification law signed by the President: zakon.kz, inform.kz'),
      notified: notFound('Notification by Kazakhstan'),
    },
  ],
  entryIntoForce: {
    unset: true,
    lookUp:
      'French promulgation and the exchange of notifications; last step found: committee of the National Assembly, 15 April 2026',
  },
  suspensions: [],
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
  exclusions: notFound('Who is excluded from the third-country clause'),
  limits: {
    filing: unsetLimit(`Until when a request for a third-country national is filed. ${text}`),
    'urgent-filing': unsetLimit(`Until when an urgent request is filed. ${text}`),
    evidence: {
      ...unsetLimit(`Within what time evidence is given, and from when. ${text}`),
      period: lead({ count: 6, unit: 'working-days' }, 'visahq.com news, alone: six working days'),
    },
    reply: unsetLimit(`Time to reply to a request, its start, its extension and the effect of silence. ${text}`),
    'urgent-reply': withinTwoDays('Effect of silence in an urgent case'),
    'urgent-arrival': withinTwoDays('What follows where an urgent case is not completed in two days'),
    interview: unsetLimit(`Time for the interview. ${text}`),
    'travel-document': unsetLimit(`Time to issue the travel document. ${text}`),
    'travel-document-of-others': unsetLimit(`Time to issue the travel document. ${text}`),
    renewal: unsetLimit(`Time to renew the travel document. ${text}`),
    transfer: {
      ...unsetLimit(`Time for the transfer. ${text}`),
      period: lead({ count: 30, unit: 'days' }, 'visahq.com news, alone: 30 days from acceptance'),
    },
    'transfer-notice': unsetLimit(`Notice before the transfer. ${text}`),
    'error-claim': unsetLimit(`Return after an erroneous readmission. ${text}`),
    'transit-lead': unsetLimit(`How long before a transit it is asked for. ${text}`),
    'transit-answer': unsetLimit(`Time to answer a request for transit. ${text}`),
    invoice: unsetLimit(`Time to pay an invoice. ${text}`),
  },
  counting: {
    ...projectReadings,
    restDays: notFound('Whether the French text says jours ouvrables (Saturday counts) or jours ouvrés'),
    rollForward: notFound('Whether a last day that is off rolls to a working day'),
  },
  urgentTrack: reported('Urgent cases; what makes one urgent was not found', minister),
  interview: notFound('Interviews to establish nationality'),
  evidence: notFound('Evidence of nationality and of transit, annexes'),
  refusalInWriting: notFound('Form of a refusal (in writing and with reasons in every sister agreement read)'),
  refusalGrounds: notFound('Grounds for refusing readmission'),
  // Press reports a real risk as a ground, and no list: what is not known to be the whole admits the other grounds too.
  transitGrounds: notFound(
    'Grounds for refusing a transit; a real risk is reported (tengrinews, January 2026), a list was not found',
  ),
  travelDocument: {
    issuer: reported(
      { 'own-national': 'requested', 'third-country-national': 'requested', 'stateless-person': 'requested' },
      'The receiving State issues the document, with or without the person’s consent: tengrinews, January 2026',
    ),
    validity: reported({ count: 6, unit: 'months' }, 'Valid for at least six months: tengrinews, January 2026'),
    regardlessOfWish: reported(true, 'With or without the person’s consent: tengrinews, January 2026'),
    renewedFor: reported(
      { atLeast: { count: 6, unit: 'months' }, atMost: { count: 12, unit: 'months' } },
      'A further six months to one year where the return is not done in time: tengrinews, January 2026',
    ),
  },
  transport: notFound('By which means persons are transferred'),
  crossingPoints: notFound('Crossing points, annexes'),
  authorities: reported({ FR: 'Ministry of the Interior', KZ: 'Ministry of Internal Affairs' }, 'baq.kz, kaz.inform.kz'),
  languages: notFound('Working language and prevailing text'),
  costs: notFound('Who bears the costs'),
  suspending: notFound('Suspension'),
  denouncing: notFound('Denunciation'),
};
