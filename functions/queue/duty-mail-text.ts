import { mailActs, whatFollows } from './duty-mail-acts.ts';
import type { DutyMailMessage } from './duty-mail-message.ts';
import { type Facts, inUtc, type Mail, mailOf } from './mail-of-facts.ts';

/** The instant on the clocks of the State that owes the act, and in UTC: `2026-03-27 24:00` is the end of that day. */
const inZone = (instant: string, zone: string | undefined): string => {
  if (zone === undefined) return inUtc(instant);
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const local = format.format(Date.parse(instant));
  if (!local.endsWith(' 00:00')) return `${local} (${zone}), ${inUtc(instant)}`;
  return `${format.format(Date.parse(instant) - 60_000).slice(0, 10)} 24:00 (${zone}), ${inUtc(instant)}`;
};

/** Until when, in both readings, and by which rule. The instants are the first that are too late. */
const dueOf = ({ due, source }: DutyMailMessage): Facts => {
  if (due === undefined) return [];
  const { earliest, latest, zone } = due;
  const before =
    earliest === undefined || earliest === latest ? [] : [['Until, earliest reading', inZone(earliest, zone)] as const];
  return [...before, ['Until, latest reading', inZone(latest, zone)], ...(source ? [['Rule', source] as const] : [])];
};

/** The mail that a message asks for: references, the act required and what it rests on. Nothing about the person. */
export const mailAbout = (message: DutyMailMessage, stage: string): Mail => {
  const { subject, act } = mailActs[message.subject];
  const facts: Facts = [
    ['What to do', act],
    ['Case', message.caseId],
    ['Reference', message.reference],
    ['To be done by', message.owedBy],
    ['Other State', message.counterpart],
    ['Since', inUtc(message.since)],
    ...dueOf(message),
    ...(message.effect === undefined ? [] : [['What follows', whatFollows[message.effect]] as const]),
    ...(message.lookUp === undefined ? [] : [['No legal deadline is known', message.lookUp] as const]),
    ['Agreement', message.agreement],
    ...message.assumptions.map((assumption) => ['Assumed', assumption] as const),
    ['Sent by', `Readmit, stage ${stage}`],
  ];
  return mailOf(`${subject} (${message.reference})`, subject, facts);
};
