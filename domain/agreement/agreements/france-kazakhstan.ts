import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { official, secondary, weak } from '../citing.ts';
import type { Unset } from '../fact.ts';
import { type Limit, unsetLimit } from '../limit.ts';

const whereToLook =
  'Look it up in the bill 236 (2025-2026) of the French Senate or in Resolution 914 of the Government of Kazakhstan of 1 November 2024';

const notFound = (what: string): Unset => ({ unset: true, lookUp: `${what}. ${whereToLook}` });

const limitNotFound = (what: string): Limit => unsetLimit(`${what}. ${whereToLook}`);

const bill = 'French Senate, bill 236 (2025-2026)';
const minutes = 'Minister in the French Senate, minutes of 28 January 2026';
const press = 'tengrinews, January 2026';
const minister = 'Deputy Minister of Internal Affairs of Kazakhstan, reported by tengrinews, January 2026';

/** The two days of the urgent track. Neither from when they run nor what their end does was found: nothing is computed. */
const withinTwoDays = (what: string): Limit => ({
  ...limitNotFound(`${what}, and from when the two days run`),
  period: secondary({ count: 2, unit: 'days' }, `${minister}: urgent cases are completed within two days`),
});

const thirdCountryClause = {
  limbs: notFound(
    'What ties the person to the requested State; a Kazakh residence title and transit through Kazakhstan are reported, the whole list was not found',
  ),
  from: notFound('Start of the third-country clause'),
};

/** Agreement between the Governments of France and Kazakhstan on the readmission of persons (preamble, 23 articles, 7 annexes). */
export const franceKazakhstan: Agreement = {
  id: 'france-kazakhstan',
  edition: '2026-04-15',
  editionFrom: secondary(
    '2026-04-15' as CalendarDate,
    'Last step that was found, a committee of the National Assembly: nomoscope.fr. The agreement itself was not in force',
  ),
  title: official(
    'Agreement between the Government of the French Republic and the Government of the Republic of Kazakhstan on the readmission of persons, with its implementing protocol, Paris, 5 November 2024',
    `${bill}, heading of the impact study, and the title of the Kazakh ratification law; that an implementing protocol was signed with it: ${minutes}`,
  ),
  sides: official([[stateOf('FR')], [stateOf('KZ')]], bill),
  readIn: { none: true, source: 'No operative article of it was found in any language' },
  signed: official('2024-11-05' as CalendarDate, bill),
  parties: [
    {
      state: stateOf('FR'),
      ratified: notFound('French promulgation; last step found: committee of the National Assembly, 15 April 2026'),
      notified: notFound('Notification by France'),
    },
    {
      state: stateOf('KZ'),
      ratified: secondary('2026-02-09' as CalendarDate, 'Ratification law signed by the President: zakon.kz, inform.kz'),
      notified: notFound('Notification by Kazakhstan'),
    },
  ],
  entryIntoForce: {
    unset: true,
    lookUp:
      'French promulgation and the exchange of notifications; last step found: committee of the National Assembly, 15 April 2026',
  },
  suspensions: [],
  treatedAsNationals: notFound('Who is taken back as a national besides the nationals'),
  scopes: [
    { category: official('own-national', `${bill}: art. 2`), from: notFound('Start of the duty to take back nationals, art. 2') },
    {
      category: official('third-country-national', `${minutes}; the French presidency, reported by europe1.fr`),
      ...thirdCountryClause,
    },
    {
      category: secondary(
        'stateless-person',
        `${press}: rules for stateless persons; that they are taken back as third-country nationals are was not found`,
      ),
      ...thirdCountryClause,
    },
  ],
  exclusions: notFound('Who is excluded from the third-country clause'),
  noRequest: notFound('When no request is needed'),
  limits: {
    filing: limitNotFound('Until when a request is filed, and for whom'),
    'urgent-filing': limitNotFound('Until when an urgent request is filed'),
    evidence: {
      ...limitNotFound('Within what time evidence is given, and from when'),
      period: weak({ count: 6, unit: 'working-days' }, 'visahq.com news, alone: six working days'),
    },
    inquiry: limitNotFound('Whether a further inquiry has a time of its own'),
    reply: limitNotFound('Time to reply to a request, its start, its extension and the effect of silence'),
    'urgent-reply': withinTwoDays('Effect of silence in an urgent case'),
    'urgent-arrival': withinTwoDays('What follows where an urgent case is not completed in two days'),
    interview: limitNotFound('Time for the interview'),
    'travel-document': limitNotFound('Time to issue the travel document'),
    'travel-document-of-others': limitNotFound('Time to issue the travel document'),
    renewal: limitNotFound('Time to renew the travel document'),
    transfer: {
      ...limitNotFound('Time for the transfer'),
      period: weak({ count: 30, unit: 'days' }, 'visahq.com news, alone: 30 days from acceptance'),
    },
    'transfer-notice': limitNotFound('Notice before the transfer'),
    'transfer-terms': limitNotFound('Time to answer the terms of a transfer'),
    'no-request-notice': limitNotFound('Notice where no request is needed'),
    'error-claim': limitNotFound('Return after an erroneous readmission'),
    'transit-lead': limitNotFound('How long before a transit it is asked for'),
    'transit-answer': limitNotFound('Time to answer a request for transit'),
    invoice: limitNotFound('Time to pay an invoice'),
  },
  counting: {
    calendar: notFound('Whose working days and whose midnight count'),
    firstDay: notFound('Whether the day of the event is the first to count'),
    restDays: notFound('Whether the French text says jours ouvrables (Saturday counts) or jours ouvrés'),
    rollForward: notFound('Whether a last day that is off rolls to a working day'),
  },
  urgentTrack: secondary('Urgent cases; what makes one urgent was not found', minister),
  interview: notFound('Interviews to establish nationality'),
  evidence: notFound('Evidence of nationality and of transit, annexes'),
  refusalInWriting: notFound('Form of a refusal'),
  refusalGrounds: notFound('Grounds for refusing readmission'),
  transitFrom: notFound('From when transits are asked for'),
  // Press reports a real risk as a ground, and no list: what is not known to be the whole admits the other grounds too.
  transitGrounds: notFound(`Grounds for refusing a transit; a real risk is reported (${press}), a list was not found`),
  transitDuty: notFound('On which grounds a transit must be refused'),
  transitModes: notFound('By which means persons pass through'),
  travelDocument: {
    issuer: {
      'own-national': secondary(
        'requested',
        `The receiving State issues the document, with or without the person’s consent: ${press}`,
      ),
      'third-country-national': notFound('Who issues the document of a third-country national'),
      'stateless-person': notFound('Who issues the document of a stateless person'),
    },
    validity: {
      'own-national': secondary({ atLeast: { count: 6, unit: 'months' } }, `Valid for at least six months: ${press}`),
      'third-country-national': notFound('Validity of the document of a third-country national'),
      'stateless-person': notFound('Validity of the document of a stateless person'),
    },
    regardlessOfWish: secondary(true, `With or without the person’s consent: ${press}`),
    renewedFor: secondary(
      { atLeast: { count: 6, unit: 'months' }, atMost: { count: 12, unit: 'months' } },
      `A further six months to one year where the return is not done in time: ${press}`,
    ),
  },
  transport: notFound('By which means persons are transferred'),
  crossingPoints: notFound('Crossing points, annexes'),
  authorities: secondary({ FR: 'Ministry of the Interior', KZ: 'Ministry of Internal Affairs' }, 'baq.kz, kaz.inform.kz'),
  requestChannel: notFound('By what means a request is sent'),
  requestForms: notFound('The form of a request, annexes'),
  requestBiometrics: notFound('Whether a photograph or fingerprints go with a request'),
  workingLanguage: notFound('Working language'),
  prevailingText: notFound('Prevailing text'),
  costs: notFound('Who bears the costs'),
  wrongTransferCosts: notFound('Who pays for a wrong transfer'),
  personalData: notFound('Protection of personal data'),
  suspending: notFound('Suspension'),
  denouncing: notFound('Denunciation'),
};
