import type { WrongTransferPayer } from '../../../../domain/agreement/agreement.ts';
import { certaintyMeanings } from '../../../../domain/agreement/certainty-meaning.ts';
import type { Certainty } from '../../../../domain/agreement/fact.ts';
import type { Debtor, ErrorAct, ExtensionRule, StartEvent } from '../../../../domain/agreement/limit.ts';
import type { Channel, FormItem, FormPartName } from '../../../../domain/agreement/request-form.ts';
import type { Ending } from '../../../../domain/agreement/status.ts';
import { byName, namesIn } from '../../../../domain/by-name.ts';
import type { Period } from '../../../../domain/time/period.ts';
import type { CalendarOf, FirstDay, Reading } from '../../../../domain/time/reading.ts';
import type { RestDays } from '../../../../domain/time/working-calendar.ts';
import { meanings } from '../enumeration.ts';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const unitWords = {
  hours: 'Hours, from the moment of the event',
  'calendar-days': 'Calendar days: every day of the week counts',
  'working-days': 'Working days, by the calendar of the State whose days count',
  months: 'Months: the same day of a later month, or its last day',
} as const satisfies Record<Reading['unit'], string>;

/** What an agreement says. */
export const agreements = {
  certainty: meanings<Certainty>(
    'How sure a fact of law is',
    byName(namesIn(certaintyMeanings), (certainty) => capital(certaintyMeanings[certainty])),
  ),
  agreementKind: meanings<'readmission' | 'transfer-of-convicted-persons'>('What a treaty is about', {
    readmission: 'On the readmission of persons who are in a State unlawfully',
    'transfer-of-convicted-persons': 'On the transfer of convicted persons, who serve a sentence at home: another matter',
  }),
  rulesLoaded: meanings<'loaded' | 'not-loaded'>('Whether the service has the rules of an agreement', {
    loaded: 'It has them: a case can be opened once the agreement is in force',
    'not-loaded': 'It only knows of the agreement: no case is opened under it',
  }),
  ending: meanings<Ending['how']['value']>('How an agreement ends', {
    denounced: 'A party denounced it',
    superseded: 'Another agreement takes its place',
  }),
  calendarOf: meanings<CalendarOf>('Whose working days and whose midnight count', {
    'of-the-debtor': 'Those of the State that owes the act',
    'of-the-receiver': 'Those of the State to which the act is owed',
  }),
  firstDay: meanings<FirstDay>('Which day is the first to count', {
    'after-event': 'The day after the event',
    event: 'The day of the event itself',
  }),
  restDays: meanings<RestDays>('Which days of the week are off', {
    'saturday-sunday': 'Saturday and Sunday',
    sunday: 'Sunday alone',
  }),
  periodUnit: meanings<Period['unit']>('In which unit a period is stated', {
    ...unitWords,
    days: 'Days of a kind that the text leaves open: 24 hours each, calendar days and working days are all counted',
    years: 'Years of twelve months each',
  }),
  readingUnit: meanings<Reading['unit']>('In which unit a period is counted in one reading', unitWords),
  payer: meanings<WrongTransferPayer>('Who pays where the transfer of a person turns out to have been wrong', {
    requesting: 'The requesting State',
    requested: 'The requested State',
    'side-at-fault': 'The side that was at fault',
  }),
  debtor: meanings<Debtor>('Who owes what is to be done within a time', {
    requesting: 'The requesting State',
    requested: 'The requested State',
    issuer: 'The State that issues the travel document',
  }),
  startEvent: meanings<StartEvent>('The event from which a time is counted', {
    'irregularity-established': 'The unlawful entry or stay was established',
    'irregularity-or-identity-established':
      'The unlawful entry or stay was established, or who the person is, whichever came later',
    'loss-of-nationality-known': 'The authorities learned that the nationality was lost',
    apprehension: 'The person was caught',
    receipt: 'The requested State has the request, as the delivery proves',
    'confirmed-receipt': 'The requested State confirmed the receipt',
    'evidence-request': 'More evidence was asked for',
    'interview-request': 'A hearing was asked for',
    'document-request': 'A travel document, or its extension, was asked for',
    acceptance: 'The requested State consented',
    'receipt-of-acceptance': 'The requesting State has the consent',
    'end-of-reply-time': 'The time to reply is over',
    'plan-received': 'The receiving State has the plan',
    'planned-departure': 'The planned departure: counted back from it',
    arrival: 'The person arrived',
    invoice: 'The invoice was received',
    'planned-transit': 'The planned entry of a transit: counted back from it',
  }),
  extensionNeeds: meanings<NonNullable<ExtensionRule['needs']>>('What an extension takes besides', {
    notice: 'Notice to the other State',
    reasons: 'Reasons, stated to the other State',
    consent: 'The consent of the other State',
  }),
  inTimeWhen: meanings<'sent' | 'received'>('By which day a reply is in time', {
    sent: 'By the day on which it was sent',
    received: 'By the day on which it was received',
  }),
  errorAct: meanings<ErrorAct>('What has to be done within the time after an error', {
    claim: 'The error is claimed',
    establish: 'The error is established',
    return: 'The person is taken back',
  }),
  onReply: meanings<'stands-still' | 'begins-again'>('What the run of this time does to the time to reply', {
    'stands-still': 'The time to reply stands still meanwhile',
    'begins-again': 'The time to reply begins again afterwards',
  }),
  channel: meanings<Channel>('By what means a request goes to the other side', {
    post: 'By post',
    courier: 'By courier',
    'technical-means': 'By fax, by e-mail or by whatever else transmits it',
  }),
  formPart: meanings<FormPartName>('A part of a form', {
    personal: 'Who the person is',
    spouse: 'Who the husband or wife is',
    children: 'Who the children are',
    circumstances: 'Special circumstances of the person: health, danger',
    evidence: 'The evidence that goes with it',
    irregularity: 'The unlawful entry or stay',
    documents: 'The documents that the person has',
    transfer: 'When, where and how the person is transferred',
    remarks: 'Whatever else is to be said',
    attachments: 'What is attached',
  }),
  formItem: meanings<FormItem>('What a form of a request asks for', {
    'full-name': 'Surname and given names',
    surname: 'The surname alone',
    'given-names': 'The given names alone',
    'maiden-name': 'The surname before marriage',
    'former-surname': 'An earlier surname',
    'other-names': 'Earlier and other names, pseudonyms',
    sex: 'The sex alone',
    'sex-and-appearance': 'The sex, height, eyes and special marks',
    birth: 'Day and place of birth',
    'date-of-birth': 'When the person was born',
    'place-of-birth': 'Where the person was born',
    nationality: 'Of which State the person is a national',
    'nationality-and-language': 'The nationality, and which language the person speaks',
    'titles-to-stay': 'Residence permits and visas that were issued',
    'civil-status': 'Whether single, married, divorced or widowed',
    spouse: 'The name of the husband or wife',
    'minor-children': 'The children, with their names and ages',
    'home-address': 'The address at home',
    'relatives-address': 'The address of relatives or acquaintances',
    'whereabouts-in-requesting': 'Where the person was last in the requesting State',
    'address-in-requesting': 'The last address in the requesting State',
    'address-in-requested': 'The last address in the requested State',
    route: 'The way that the person took',
    'grounds-of-irregularity': 'Why the entry or stay is held to be unlawful',
    'irregularity-established': 'The day on which the unlawful stay was established',
    health: 'The state of health, so far as care is needed',
    danger: 'Whether the person is a danger',
    'manner-of-transfer': 'How and where the person is to be transferred',
    proof: 'Evidence that proves',
    presumption: 'Evidence that speaks for it',
    evidence: 'The evidence, piece by piece',
    'travel-documents': 'Travel documents that the person has',
    'entry-permits': 'Visas and residence permits that the person has',
    'transfer-time': 'Day and hour of the transfer',
    'transfer-place': 'Place of the transfer',
    'transfer-means': 'Means of transport',
    remarks: 'Whatever else is to be said',
    attachments: 'The documents that are attached',
  }),
  use: meanings<'stopped' | 'resumed'>('What a State did about using an agreement', {
    stopped: 'It stopped using it',
    resumed: 'It uses it again',
  }),
};
