import type { OwnFile } from '../protection/own-file.ts';
import type { Instant } from '../time/instant.ts';
import type { Refusal, RefusalFacts } from './refusal.ts';

/**
 * Parts a refusal into what crosses and what stays. What a State says about protection never crosses: with a real risk among
 * the grounds, the reasons go to its own file.
 */
export const reasoned = (
  { official, grounds, reasons }: RefusalFacts,
  own: OwnFile,
  now: Instant,
): { readonly crosses: Refusal; readonly kept: { readonly own?: OwnFile } } => {
  const keeps = grounds.some(({ code }) => code === 'RR-REFOUL');
  const crosses = { at: now, official, grounds, ...(keeps ? {} : { reasons }) };
  return { crosses, kept: keeps ? { own: { ...own, reasonsKept: reasons, changedAt: now } } : {} };
};
