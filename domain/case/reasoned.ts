import type { OwnFile } from '../file/own-file.ts';
import type { Refusal, RefusalFacts } from '../file/refusal.ts';
import { withStops } from '../file/stop.ts';
import type { Instant } from '../time/instant.ts';

/**
 * Parts a refusal into what crosses and what stays. What a State says about protection never crosses: with a real risk among
 * the grounds, the reasons go to its own file, and the person and the country are stopped on its side.
 */
export const reasoned = (
  { official, grounds, reasons, sentAt, subject: by }: RefusalFacts & { readonly subject: string },
  own: OwnFile,
  now: Instant,
): { readonly crosses: Refusal; readonly kept: { readonly own?: OwnFile } } => {
  const feared = grounds.flatMap(({ code, country }) => (code === 'RR-REFOUL' && country !== undefined ? [country] : []));
  const keeps = grounds.some(({ code }) => code === 'RR-REFOUL');
  const stops = withStops(own.stops ?? [], feared, { basis: 'refusal', foundAt: now, by });
  const crosses = { at: now, ...(sentAt === undefined ? {} : { sentAt }), official, grounds, ...(keeps ? {} : { reasons }) };
  return { crosses, kept: keeps ? { own: { ...own, reasonsKept: reasons, stops, changedAt: now } } : {} };
};
