import { stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Agreement } from '../agreement.ts';
import { citing, official, secondary } from '../citing.ts';
import type { EvidenceLists } from '../evidence-rule.ts';
import type { Exclusion } from '../exclusion.ts';
import type { Fact } from '../fact.ts';
import { beneluxForms } from '../forms-read.ts';
import { leftOpen } from '../left-open.ts';
import { forNationalsAndOthers, type Limit, noLimit } from '../limit.ts';
import type { Limb } from '../scope.ts';

const { verified, inferred, unset, none } = citing(
  'Agreement between the States of the Benelux and the Republic of Kazakhstan on readmission, Brussels, 2 March 2015, with its Implementing Protocol (English text, BWBV0006473; Russian text, Law no. 430-V)',
);

const inForce = '2017-06-01' as CalendarDate;

const fromEntryIntoForce = inferred(inForce, 'Nothing delays it: it holds from the entry into force', 'art. 20(1)');

/** Three years from the first entry into force, as art. 20(4) has it. */
const threeYearsOn = inferred(
  '2020-06-01' as CalendarDate,
  'Upon expiry of three years from the date of art. 20(1), which is 1 June 2017',
  'art. 20(4)',
);

const entryIntoForce: Fact<CalendarDate> = {
  ...official(inForce, 'Dutch collection of laws, where the text is valid from 1 June 2017; Dutch treaty base; Legilux'),
  article: 'art. 20(1)',
};

const titles = verified<readonly Limb[]>(
  ['visa-or-permit'],
  'art. 3(1) nos 1-2',
  'A transit visa does not count, nor does a leave to stay while asylum or a permit is asked for (art. 1 no. 8)',
);

const entries = verified<readonly Limb[]>(
  ['visa-or-permit-at-entry', 'entry', 'transit', 'last-residence'],
  'art. 3(1) nos 3-4',
  'A transit visa does not count; no. 4 is an entry after having travelled through the territory of the requested Party or resided there (in Russian: or stayed there), and it is not said that it be unlawful or direct, nor that the residence be the last one',
);

const whileDelayed = verified(
  inForce,
  'art. 20(4)',
  'For the first three years the English text has nos 3 and 4 apply to stateless persons, and to nationals of third States with agreements; the Russian only to stateless persons from such third States and to their nationals',
);

const exclusions = verified<readonly Exclusion[]>(
  [{ ground: 'own-visa-issued', unless: ['theirs-runs-as-long'], transitVisaApart: true }, { ground: 'permit-by-forgery' }],
  'art. 3(2)',
  'In no. 1 the English text excludes where the visa or permit of the requesting Party runs longer than that of the requested, and its comma leaves open whether that is said of the permit alone; what holds where the requested Party issued none is not said; the Russian text excludes whenever the requesting Party issued one',
);

const filing: Limit = {
  period: verified({ count: 1, unit: 'years' }, 'art. 7(2)'),
  start: verified('irregularity-established', 'art. 7(2)'),
  expiry: inferred(
    'not-admitted',
    'For nationals a request comes at any time (art. 7(1)); for others it must come within the year, which is extended where something stands in the way and then no longer than that does: so worded, the end of the time ends the right to ask',
    'art. 7(1)-(2)',
  ),
  extension: verified(
    { whileObstacleLasts: true },
    'art. 7(2)',
    'On request, at the longest until the impediments are removed; the Russian text extends the time to answer, on a request with reasons',
  ),
};

const evidence: EvidenceLists = {
  nationals: [
    {
      class: 'proof',
      kinds: ['passport', 'diplomatic-or-service-passport', 'childs-passport', 'laissez-passer', 'return-certificate'],
      forms: ['original'],
      article: 'art. 5(1) nos 1 and 6',
      note: 'Valid or not on the day of the request; a document that replaces the passport has a photograph',
    },
    { class: 'proof', kinds: ['identity-card'], forms: ['original'], article: 'art. 5(1) nos 2 and 6' },
    {
      class: 'proof',
      kinds: ['military-document'],
      forms: ['original'],
      article: 'art. 5(1) nos 3 and 6',
      note: 'With a photograph of the holder',
    },
    {
      class: 'proof',
      kinds: ['seaman-document'],
      forms: ['original'],
      article: 'art. 5(1) nos 4 and 6',
      note: 'The identity card; the seaman’s book is prima facie (art. 5(2) no. 2)',
    },
    {
      class: 'proof',
      kinds: ['official-photo-document'],
      issuedBy: 'requested',
      forms: ['original'],
      article: 'art. 5(1) nos 5 and 6',
      note: 'Issued by the requested Party and showing the nationality',
    },
    {
      class: 'prima-facie',
      kinds: [
        'passport',
        'diplomatic-or-service-passport',
        'childs-passport',
        'laissez-passer',
        'return-certificate',
        'identity-card',
        'military-document',
        'seaman-document',
      ],
      article: 'art. 5(2) no. 1',
      note: 'Copies of what is proof',
    },
    {
      class: 'prima-facie',
      kinds: ['official-photo-document'],
      issuedBy: 'requested',
      article: 'art. 5(2) no. 1',
      note: 'Copies of what is proof',
    },
    {
      class: 'prima-facie',
      kinds: [
        'driving-licence',
        'fingerprints',
        'biometric-match',
        'dna-result',
        'visa-system-match',
        'language-test',
        'ussr-passport',
        'document-in-the-name',
        'other-document',
      ],
      article: 'art. 5(2) nos 2 and 5',
      note: 'Other documents or data, biometric data among them, that may help to establish the nationality; their copies too',
    },
    {
      class: 'prima-facie',
      kinds: [
        'consular-registration',
        'nationality-certificate',
        'citizenship-decision',
        'birth-certificate',
        'marriage-certificate',
        'civil-registry-document',
      ],
      article: 'art. 5(2) nos 3 and 5',
      note: 'Copies too',
    },
    {
      class: 'prima-facie',
      kinds: ['company-pass'],
      article: 'art. 5(2) nos 4 and 5',
      note: 'Copies too; not in the Russian text',
    },
    {
      class: 'prima-facie',
      kinds: ['witness-statement'],
      article: 'art. 5(2) no. 6',
      note: 'A reliable one; the Russian text has statements of witnesses in writing besides',
    },
    { class: 'prima-facie', kinds: ['own-statement'], article: 'art. 5(2) no. 7' },
  ],
  others: [
    {
      class: 'proof',
      kinds: ['visa', 'residence-permit'],
      issuedBy: 'requested',
      forms: ['original', 'copy'],
      expiredAtMost: { count: 2, unit: 'years' },
      article: 'art. 6(1) nos 1, 2 and 6',
      note: 'Of the requested Party; copies are proof as well',
    },
    {
      class: 'proof',
      kinds: ['border-stamp'],
      forms: ['original', 'copy'],
      article: 'art. 6(1) nos 3 and 6',
      note: 'Copies are proof as well',
    },
    {
      class: 'proof',
      kinds: ['document-in-the-name'],
      forms: ['original', 'copy'],
      article: 'art. 6(1) nos 4 and 6',
      note: 'Issued by the requested Party, such as a driving licence or identity card; copies are proof as well',
    },
    {
      class: 'proof',
      kinds: ['driving-licence', 'identity-card', 'official-photo-document', 'refugee-document', 'stateless-document'],
      issuedBy: 'requested',
      forms: ['original', 'copy'],
      article: 'art. 6(1) nos 4 and 6',
      note: 'In the person’s name; copies are proof as well',
    },
    {
      class: 'proof',
      kinds: ['civil-registry-document', 'birth-certificate', 'marriage-certificate'],
      issuedBy: 'requested',
      forms: ['original'],
      article: 'art. 6(1) no. 5',
      note: 'Of the registry of births, marriages and deaths in the territory of the requested Party; in the Russian text copies are proof as well (no. 6)',
    },
    {
      class: 'prima-facie',
      kinds: ['ticket-or-passenger-list', 'bill-in-the-name', 'company-pass'],
      article: 'art. 6(2) no. 1',
      note: 'In the person’s name and showing entry, stay or route: bills, appointment cards, passes to an institution too',
    },
    { class: 'prima-facie', kinds: ['agency-record'], article: 'art. 6(2) no. 2' },
    {
      class: 'prima-facie',
      kinds: ['officer-statement', 'border-officer-statement'],
      article: 'art. 6(2) nos 3-4',
      note: 'Official declarations on the crossing of the border of the requested Party or on presence there',
    },
    {
      class: 'prima-facie',
      kinds: ['residence-permit'],
      issuedBy: 'requested',
      article: 'art. 6(2) no. 5',
      note: 'Expired more than two years ago',
    },
    { class: 'prima-facie', kinds: ['apprehension-record'], article: 'art. 6(2) no. 6' },
    { class: 'prima-facie', kinds: ['organisation-information'], article: 'art. 6(2) no. 7' },
    {
      class: 'prima-facie',
      kinds: ['witness-statement'],
      article: 'art. 6(2) no. 8',
      note: 'Of a travelling companion; the Russian text has the statement of a travel agency instead',
    },
    { class: 'prima-facie', kinds: ['own-statement'], article: 'art. 6(2) no. 9' },
    {
      class: 'prima-facie',
      kinds: [
        'anonymous-ticket',
        'civil-registry-document',
        'birth-certificate',
        'marriage-certificate',
        'photo-or-recording',
        'biometric-match',
        'visa-system-match',
        'other-document',
      ],
      article: 'art. 6(2) no. 10',
      note: 'Other documents, or reliable information, that credibly show residence in the territory of the requested Party or the way through it',
    },
  ],
};

/** Agreement between the Benelux States and Kazakhstan on readmission, with its Implementing Protocol. */
export const beneluxKazakhstan: Agreement = {
  id: 'benelux-kazakhstan',
  edition: '2017-06-01',
  editionFrom: entryIntoForce,
  title: verified(
    'Agreement between the States of the Benelux (the Kingdom of Belgium, the Grand Duchy of Luxembourg and the Kingdom of the Netherlands) and the Republic of Kazakhstan on readmission, Brussels, 2 March 2015',
    'title',
  ),
  sides: verified(
    [[stateOf('BE'), stateOf('NL'), stateOf('LU')], [stateOf('KZ')]],
    'title; art. 1',
    'In Europe alone; the Netherlands may extend it to parts outside (art. 19)',
  ),
  readIn: verified('English, which prevails, and Russian', 'closing clause'),
  signed: verified('2015-03-02' as CalendarDate, 'closing clause'),
  parties: [
    {
      state: stateOf('KZ'),
      ratified: secondary('2015-12-02' as CalendarDate, 'Law no. 430-V, zakonpravo.kz'),
      notified: unset('Notification by Kazakhstan'),
    },
    {
      state: stateOf('BE'),
      ratified: secondary('2016-09-14' as CalendarDate, 'Belgian law of 14 September 2016'),
      notified: unset('Notification by Belgium'),
    },
    { state: stateOf('NL'), ratified: unset('Approval by the Netherlands'), notified: unset('Notification by the Netherlands') },
    {
      state: stateOf('LU'),
      ratified: secondary('2016-08-31' as CalendarDate, 'Luxembourg law of 31 August 2016'),
      notified: unset('Notification by Luxembourg'),
    },
  ],
  entryIntoForce,
  suspensions: [],
  treatedAsNationals: verified(
    ['former-national', 'minor-child', 'spouse'],
    'art. 2(2)-(3)',
    'Who was deprived of the nationality or renounced it after entry and did not get that of the requesting Party; unmarried minor children and spouses without a right of residence of their own there, spouses only where they may enter and stay with the requested Party',
  ),
  scopes: [
    { category: verified('own-national', 'art. 2(1)'), from: fromEntryIntoForce },
    { category: verified('third-country-national', 'art. 3(1)'), limbs: titles, from: fromEntryIntoForce },
    {
      category: verified('third-country-national', 'art. 3(1)'),
      limbs: entries,
      thirdStates: verified(
        'treaties-with-both',
        'art. 20(4)',
        'Third States with which the Parties have valid bilateral agreements or arrangements on readmission: that an agreement with one Party is enough is not said',
      ),
      from: whileDelayed,
    },
    { category: verified('third-country-national', 'art. 3(1)'), limbs: entries, from: threeYearsOn },
    { category: verified('stateless-person', 'art. 3(1)'), limbs: titles, from: fromEntryIntoForce },
    { category: verified('stateless-person', 'art. 3(1)'), limbs: entries, from: whileDelayed },
  ],
  exclusions,
  noRequest: verified(
    { nationals: ['passport'], others: { permits: ['visa', 'residence-permit'], passportToo: true } },
    'art. 4(4)',
    'A valid national passport; whether a diplomatic or service passport is one is not said',
  ),
  limits: {
    filing: forNationalsAndOthers(noLimit(none('At any time', 'art. 7(1)')), filing),
    'urgent-filing': noLimit(none('Only a simplified procedure that the authorities may agree on', 'art. 4(5)')),
    evidence: noLimit(none()),
    inquiry: noLimit(none()),
    reply: {
      period: verified({ count: 21, unit: 'calendar-days' }, 'art. 7(3)'),
      start: verified('receipt', 'art. 7(3)'),
      expiry: verified(
        'consent',
        'art. 7(3)',
        'The Russian text has it only by way of art. 7(4): the person is taken back after 21 days too',
      ),
      extension: none(undefined, 'art. 7(3)'),
      firstDay: unset(
        'Whether the day of receipt is the first to count: art. 7(3) lets the period begin on the date of receipt, which is read either way',
      ),
    },
    'urgent-reply': noLimit(none('Only a simplified procedure that the authorities may agree on', 'art. 4(5)')),
    'urgent-arrival': noLimit(none('Only a simplified procedure that the authorities may agree on', 'art. 4(5)')),
    interview: noLimit(none('The mission questions the person; no time is named', 'art. 5(3)')),
    'travel-document': {
      period: verified({ count: 5, unit: 'working-days' }, 'art. 7(5)'),
      start: verified(
        'document-request',
        'art. 7(5); Protocol art. 4(2)',
        'The Russian art. 7(5) counts from the receipt of the request for readmission',
      ),
      expiry: verified('own-document', 'art. 7(5); Protocol art. 4(2)'),
      extension: none(undefined, 'art. 7(5)'),
      firstDay: verified(
        'after-event',
        'art. 7(5); Protocol art. 4(2)',
        'Within five working days after the date of receipt; the Russian text counts from the date of receipt',
      ),
    },
    'travel-document-of-others': {
      period: verified({ count: 5, unit: 'working-days' }, 'art. 7(5)'),
      start: verified(
        'document-request',
        'art. 7(5); Protocol art. 4(2)',
        'The Russian art. 7(5) counts from the receipt of the request for readmission',
      ),
      expiry: verified('own-document', 'art. 7(5); Protocol art. 4(2)'),
      extension: none(undefined, 'art. 7(5)'),
      firstDay: verified(
        'after-event',
        'art. 7(5); Protocol art. 4(2)',
        'Within five working days after the date of receipt; the Russian text counts from the date of receipt',
      ),
    },
    renewal: {
      period: verified({ count: 5, unit: 'working-days' }, 'art. 7(5)'),
      start: inferred('document-request', 'No start is named; a new document is due once it is asked for', 'art. 7(5)'),
      expiry: none('That the document of the requesting Party may be used is said of the first document alone', 'art. 7(5)'),
      extension: none(undefined, 'art. 7(5)'),
    },
    transfer: {
      period: verified({ count: 1, unit: 'months' }, 'art. 7(4)'),
      start: verified('acceptance', 'art. 7(4)', 'Or, without an answer, the end of the 21 days'),
      expiry: none(
        'What lateness does is not stated; the requested Party is told of it at once',
        'art. 7(4); Protocol art. 5(2)',
      ),
      extension: verified({ whileObstacleLasts: true }, 'art. 7(4)', 'On request; no reasons are asked for'),
      owedBy: verified(
        'requested',
        'art. 7(4)',
        'It is the requested Party that readmits within the month; Protocol art. 5(2) speaks of the requesting Party that cannot transfer in it',
      ),
    },
    'transfer-notice': {
      period: verified({ count: 3, unit: 'working-days' }, 'Protocol art. 5(1)'),
      start: verified('planned-departure', 'Protocol art. 5(1)', 'Of the intended transfer'),
      expiry: inferred(
        'not-admitted',
        'The transfer that is planned has to lie so far ahead: for a nearer one the notice is too late, and another day can be told',
        'Protocol art. 5(1)',
      ),
      extension: none(undefined, 'Protocol art. 5(1)'),
    },
    'transfer-terms': noLimit(none('The requested Party is informed; no answer is asked for', 'art. 8(1)')),
    'no-request-notice': noLimit(none('A communication in writing is enough; no time of its own is named', 'Protocol art. 2(3)')),
    'error-claim': {
      period: verified({ count: 3, unit: 'months' }, 'art. 9'),
      start: verified('arrival', 'art. 9', 'The Russian text counts from leaving the territory of the requesting Party'),
      expiry: inferred('lapse', 'The duty holds should the error emerge within the time', 'art. 9'),
      extension: none(undefined, 'art. 9'),
      act: verified('establish', 'art. 9'),
    },
    'transit-lead': {
      period: verified({ count: 2, unit: 'days' }, 'Protocol art. 6(1)'),
      start: verified('planned-transit', 'Protocol art. 6(1)'),
      expiry: inferred(
        'not-admitted',
        'The transit that is planned has to lie so far ahead: for a nearer one the request is too late',
        'Protocol art. 6(1)',
      ),
      extension: none(undefined, 'Protocol art. 6(1)'),
    },
    'transit-answer': noLimit(none('At once; no number', 'art. 11(2); Protocol art. 6(2)')),
    invoice: noLimit(none('On submission of an invoice; no number', 'Protocol art. 11')),
  },
  counting: {
    calendar: leftOpen.calendar,
    firstDay: leftOpen.firstDay,
    restDays: inferred(
      'saturday-sunday',
      'The English text prevails and says working days, which are Monday to Friday; no text read says otherwise',
      'art. 7(5); Protocol art. 5(1)',
    ),
    rollForward: leftOpen.rollForward,
  },
  urgentTrack: verified(
    'A person in the international zone of an airport: the authorities may agree on a simplified procedure',
    'art. 4(5)',
    'The Russian text lets them act so without speaking of an agreement',
  ),
  interview: verified(['consular'], 'art. 5(3)'),
  evidence: verified(evidence, 'art. 5-6', 'Where the texts differ, the note of the line says so'),
  refusalInWriting: verified(
    true,
    'art. 7(3); Protocol art. 3',
    'The English art. 7(3) says that reasons are specified, the Russian that they are given in writing; the Protocol has the answer sent on the form of annex 1',
  ),
  refusalGrounds: inferred(
    [
      'RR-NOT-NATIONAL',
      'RR-EVIDENCE-INSUFFICIENT',
      'RR-DISPROVED',
      'RR-FORGED',
      'RR-OUT-OF-TIME',
      'RR-OWN-VISA-ISSUED',
      'RR-EXCLUDED',
      'RR-TCN-CLAUSE-NOT-APPLICABLE',
      'RR-FAMILY-INDEPENDENT-RIGHT',
      'RR-OTHER-TREATY',
      'RR-DUPLICATE',
      'RR-REFOUL',
    ],
    'Derived from the obligations; the text lists grounds for transit alone',
    'art. 2-3, 5-7, 10, 14, 20(4)',
  ),
  transitFrom: fromEntryIntoForce,
  transitGrounds: verified(
    ['TR-REFOUL', 'TR-PROSEC', 'TR-ORDER'],
    'art. 10(3)',
    'Prosecution or enforcement in the territory of the requested Party or of the State of transit: the State of destination is not named',
  ),
  transitDuty: none('Every ground is a power to refuse', 'art. 10(3)'),
  transitModes: verified(['air', 'land', 'sea'], 'art. 11(1) no. 1', 'In principle by air (Protocol art. 6(3))'),
  travelDocument: {
    issuer: {
      'own-national': verified('requested', 'art. 2(4), 7(5)'),
      'third-country-national': verified(
        'requested',
        'art. 7(5)',
        'The paragraph speaks of the person’s transfer, whoever it is',
      ),
      'stateless-person': verified('requested', 'art. 7(5)', 'The paragraph speaks of the person’s transfer, whoever it is'),
    },
    validity: {
      'own-national': verified({ atLeast: { count: 6, unit: 'months' } }, 'art. 7(5)'),
      'third-country-national': verified({ atLeast: { count: 6, unit: 'months' } }, 'art. 7(5)'),
      'stateless-person': verified({ atLeast: { count: 6, unit: 'months' } }, 'art. 7(5)'),
    },
    regardlessOfWish: none('Nothing is said of the person’s wish'),
    renewedFor: verified({ asBefore: true }, 'art. 7(5)', 'The Russian text: at least six months from issue'),
  },
  transport: verified(
    ['air', 'land', 'sea'],
    'art. 8(2)',
    'Where the person does not go by air, the notice says why (Protocol art. 5(3), annex 2)',
  ),
  crossingPoints: unset('By lists that the Parties exchange, others by agreement: Protocol art. 10'),
  authorities: unset('By lists that the Parties exchange: Protocol art. 9'),
  requestChannel: verified(
    { means: ['technical-means'] },
    'Protocol art. 2(1)',
    'By fax, electronically or by other technical means, to the competent authorities and to the mission of the requested Party; art. 4(1) asks for writing, and post is not named',
  ),
  requestForms: verified(
    beneluxForms,
    'Protocol art. 2(2)-(3)',
    'Annex 1B is headed as of third State nationals, and is for stateless persons as well',
  ),
  requestBiometrics: none('What a request contains is listed, with neither photograph nor fingerprints', 'art. 4(2)-(3)'),
  workingLanguage: verified('English', 'Protocol art. 12'),
  prevailingText: verified('English', 'closing clause'),
  costs: verified(
    'The requesting Party: all costs of readmission and transit as far as the border of the State of final destination',
    'art. 12',
    'What is recovered from the person or from others stays untouched',
  ),
  wrongTransferCosts: inferred(
    'requesting',
    'The Russian text names the return of who was readmitted in error among the costs of the requesting Party; the English speaks of readmission and transit alone',
    'art. 12',
  ),
  personalData: verified(
    'For the agreement alone; only the particulars listed; passed on only with prior approval of the authority that gave them; corrected, deleted or masked where they do not fit the purpose; kept no longer than needed; each transfer on record in writing',
    'art. 13',
  ),
  suspending: verified(
    'By Kazakhstan or by the Benelux States together, for serious reasons, in particular security of the State, public order or public health; from the first day of the month after the one in which the notice is received',
    'art. 21(2)-(4)',
  ),
  denouncing: verified(
    'By Kazakhstan or by the Benelux States together, for serious reasons; from the first day of the second month after the one in which the notice is received',
    'art. 21(5)-(7)',
    'The Russian text asks for no serious reasons',
  ),
};
