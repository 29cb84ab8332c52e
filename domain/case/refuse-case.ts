import type { Category } from '../agreement/agreement.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Files, Moved } from './files.ts';
import { isGroundFor, type RefusalCode, type RefusalGround } from './refusal-ground.ts';
import { type WrongState, wrongState } from './wrong-state.ts';

export type RefusalFacts = { readonly official: string; readonly grounds: readonly RefusalGround[]; readonly reasons: string };

export type RefuseRefusal =
  | WrongState
  | { readonly kind: 'ground-not-applicable'; readonly ground: RefusalCode; readonly category: Category }
  | { readonly kind: 'ground-given-twice'; readonly ground: RefusalCode }
  | { readonly kind: 'country-belongs-to-real-risk'; readonly ground: RefusalCode }
  | { readonly kind: 'real-risk-names-country' };

const faultIn = (grounds: readonly RefusalGround[], category: Category): Exclude<RefuseRefusal, WrongState> | undefined => {
  for (const [index, { code, country }] of grounds.entries()) {
    if (!isGroundFor(code, category)) return { kind: 'ground-not-applicable', ground: code, category };
    if (code === 'RR-REFOUL' && country === undefined) return { kind: 'real-risk-names-country' };
    if (code !== 'RR-REFOUL' && country !== undefined) return { kind: 'country-belongs-to-real-risk', ground: code };
    const twice = grounds.slice(0, index).some((other) => other.code === code && other.country === country);
    if (twice) return { kind: 'ground-given-twice', ground: code };
  }
  return undefined;
};

/**
 * The requested State refuses, with coded grounds and written reasons (compulsory in every agreement read).
 * What it says about protection never crosses: with a real risk among the grounds, the reasons go to its own file.
 */
export const refuseCase = ({ shared, own }: Files, facts: RefusalFacts, now: Instant): Result<Moved, RefuseRefusal> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  const fault = faultIn(facts.grounds, shared.category);
  if (fault !== undefined) return fail(fault);

  const { official, grounds, reasons } = facts;
  const keepsReasons = grounds.some(({ code }) => code === 'RR-REFOUL');
  const refusal = { at: now, official, grounds, ...(keepsReasons ? {} : { reasons }) };
  const refused = { ...shared, status: 'refused' as const, refusal, changedAt: now };
  return ok(keepsReasons ? { shared: refused, own: { ...own, reasonsKept: reasons, changedAt: now } } : { shared: refused });
};
