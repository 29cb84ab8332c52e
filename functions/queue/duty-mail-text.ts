import { mailActs, whatFollows } from './duty-mail-acts.ts';
import type { DutyMailMessage } from './duty-mail-message.ts';

/** An e-mail with its text twin. */
export type Mail = { readonly subject: string; readonly html: string; readonly text: string };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const cell = 'padding:6px 12px 6px 0;vertical-align:top;text-align:left;font-size:15px;line-height:1.4;overflow-wrap:anywhere';

const inUtc = (instant: string): string => `${instant.slice(0, 16).replace('T', ' ')} UTC`;

/** The instant on the clocks of the State that owes the act, and in UTC: `2026-03-27 24:00` is the end of that day. */
const inZone = (instant: string, zone: string | undefined): string => {
  if (zone === undefined) return inUtc(instant);
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const local = format.format(Date.parse(instant));
  if (!local.endsWith(' 00:00')) return `${local} (${zone}), ${inUtc(instant)}`;
  return `${format.format(Date.parse(instant) - 60_000).slice(0, 10)} 24:00 (${zone}), ${inUtc(instant)}`;
};

/** Until when, in both readings, and by which rule. The instants are the first that are too late. */
const dueOf = ({ due, source }: DutyMailMessage): readonly (readonly [string, string])[] => {
  if (due === undefined) return [];
  const { earliest, latest, zone } = due;
  const before =
    earliest === undefined || earliest === latest ? [] : [['Until, earliest reading', inZone(earliest, zone)] as const];
  return [...before, ['Until, latest reading', inZone(latest, zone)], ...(source ? [['Rule', source] as const] : [])];
};

/** The mail that a message asks for: references, the act required and what it rests on. Nothing about the person. */
export const mailAbout = (message: DutyMailMessage, stage: string): Mail => {
  const { subject, act } = mailActs[message.subject];
  const facts: readonly (readonly [string, string])[] = [
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
  const rows = facts.map(
    ([name, value]) => `<tr><th style="${cell};width:34%">${name}</th><td style="${cell}">${escaped(value)}</td></tr>`,
  );
  return {
    subject: `${subject} (${message.reference})`,
    text: `${facts.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(subject)}</title></head><body style="margin:0;padding:24px;font-family:system-ui,sans-serif;color:#1a1a1a"><h1 style="font-size:20px;margin:0 0 12px">${escaped(subject)}</h1><table style="border-collapse:collapse;table-layout:fixed;width:100%;max-width:640px">${rows.join('')}</table></body></html>`,
  };
};
