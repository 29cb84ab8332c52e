import type { CalendarDate } from '../../time/calendar-date.ts';
import type { Period } from '../../time/period.ts';
import type { CalendarOf, FirstDay } from '../../time/reading.ts';
import type { RestDays } from '../../time/working-calendar.ts';
import type { Debtor, ErrorAct, Expiry, ExtensionRule, Limit, LimitName, StartEvent } from '../limit.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2016-06-01` as 1 June 2016. */
export const dayWords = (date: CalendarDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
};

/** `20 working days`, `1 month`. */
export const periodWords = ({ count, unit }: Period): string => {
  const many = unit.replace('-', ' ');
  return `${count} ${count === 1 ? many.slice(0, -1) : many}`;
};

/** Which readings are kept of a period whose days are of no kind. */
export const openInPeriod = ({ count, unit }: Period): string | undefined =>
  unit === 'days' ? `Which days is not said: ${count * 24} hours, calendar days and working days are all kept` : undefined;

export const limitWords: Readonly<Record<LimitName, string>> = {
  filing: 'Request for readmission',
  'urgent-filing': 'Urgent request',
  evidence: 'Evidence that is asked for',
  inquiry: 'Inquiry into the evidence',
  reply: 'Reply to a request',
  'urgent-reply': 'Reply to an urgent request',
  'urgent-arrival': 'Arrival in an urgent case',
  interview: 'Interview',
  'travel-document': 'Travel document of a national',
  'travel-document-of-others': 'Travel document of somebody else',
  renewal: 'New travel document for one that ran out',
  transfer: 'Transfer of the person',
  'transfer-notice': 'Notice of the transfer',
  'transfer-terms': 'Answer to the terms of a transfer',
  'no-request-notice': 'Notice of a transfer that needs no request',
  'error-claim': 'Return after a transfer in error',
  'transit-lead': 'Request for a transit',
  'transit-answer': 'Reply to a request for a transit',
  invoice: 'Payment of costs',
};

export const startWords: Readonly<Record<StartEvent, string>> = {
  'irregularity-established': 'from when the unlawful entry or stay was established',
  'irregularity-or-identity-established': 'from when the unlawful entry or stay, or the identity, was established',
  'loss-of-nationality-known': 'from when it was known that the nationality was lost',
  apprehension: 'from the apprehension',
  receipt: 'from the receipt',
  'confirmed-receipt': 'from the confirmed receipt',
  'evidence-request': 'from the request for evidence',
  'interview-request': 'from the request for the interview',
  'document-request': 'from the request for the document',
  acceptance: 'from the consent',
  'receipt-of-acceptance': 'from the receipt of the consent',
  'end-of-reply-time': 'from the day after the end of the time to reply',
  'plan-received': 'from the receipt of the terms',
  'planned-departure': 'back from the planned departure',
  arrival: 'from the arrival of the person',
  invoice: 'from the receipt of the invoice',
  'planned-transit': 'back from the planned entry in transit',
};

export const expiryWords: Readonly<Record<Expiry, string>> = {
  consent: 'silence is consent',
  lapse: 'the duty, or the right, ends',
  nothing: 'silence does nothing',
  'own-document': 'the travel document of the requesting State itself is taken as accepted',
  'expired-document': 'the document that ran out is taken as accepted',
  'fact-accepted': 'what the evidence speaks for is taken as accepted',
  'not-admitted': 'what comes later is not admitted',
};

const needed = { notice: ', on notice', reasons: ', with reasons', consent: ', with the consent of the other side' } as const;

/** By how much a time is extended, and what that takes. */
export const extensionWords = (rule: ExtensionRule): string => {
  const needs = rule.needs === undefined ? '' : needed[rule.needs];
  const once = rule.once === undefined ? '' : ', once';
  if ('by' in rule) return `extended by ${periodWords(rule.by)}${needs}${once}`;
  if ('to' in rule) return `extended to ${periodWords(rule.to)}${needs}${once}`;
  return `extended while the obstacle lasts${needs}${once}`;
};

/** Which readings are kept of an extension whose days are of no kind. */
export const openInExtension = (rule: ExtensionRule): string | undefined => {
  if ('by' in rule) return openInPeriod(rule.by);
  return 'to' in rule ? openInPeriod(rule.to) : undefined;
};

export const debtorWords: Readonly<Record<Debtor, string>> = {
  requesting: 'the requesting State',
  requested: 'the requested State',
  issuer: 'the State that issues the document',
};

export const actWords: Readonly<Record<ErrorAct, string>> = {
  claim: 'the error is claimed',
  establish: 'the error is established',
  return: 'the person is taken back',
};

type Said<Part extends keyof Limit> = Extract<NonNullable<Limit[Part]>, { readonly value: unknown }>['value'];

export const inTimeWords: Readonly<Record<Said<'inTimeWhen'>, string>> = {
  sent: 'by the day on which the reply was sent',
  received: 'by the day on which the reply was received',
};

export const onReplyWords: Readonly<Record<Said<'onReply'>, string>> = {
  'stands-still': 'it stands still meanwhile',
  'begins-again': 'it begins again afterwards',
};

export const firstDayWords: Readonly<Record<FirstDay, string>> = {
  'after-event': 'the day after the event is the first to count',
  event: 'the day of the event is the first to count',
};

export const calendarWords: Readonly<Record<CalendarOf, string>> = {
  'of-the-debtor': 'those of the State that owes the act',
  'of-the-receiver': 'those of the State that receives it',
};

export const restDayWords: Readonly<Record<RestDays, string>> = {
  'saturday-sunday': 'Saturday and Sunday',
  sunday: 'Sunday alone',
};

/** Whether a last day that is off rolls. */
export const rollWords = (rolls: boolean): string =>
  rolls ? 'a last day that is off rolls to a working day' : 'a last day that is off stays as it is';
