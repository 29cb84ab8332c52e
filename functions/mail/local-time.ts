import { inUtc } from './mail-of-facts.ts';

/** The instant on the clocks of a zone, and in UTC: `2026-03-27 24:00` is the end of that day. */
export const inZone = (instant: string, zone: string | undefined): string => {
  if (zone === undefined) return inUtc(instant);
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const local = format.format(Date.parse(instant));
  if (!local.endsWith(' 00:00')) return `${local} (${zone}), ${inUtc(instant)}`;
  return `${format.format(Date.parse(instant) - 60_000).slice(0, 10)} 24:00 (${zone}), ${inUtc(instant)}`;
};
