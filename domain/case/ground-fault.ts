import { isGroundFor, type RefusalCode, type RefusalGround } from '../agreement/refusal-ground.ts';
import type { Category } from '../agreement/scope.ts';

export type GroundFault =
  | { readonly kind: 'ground-not-applicable'; readonly ground: RefusalCode; readonly category: Category }
  | { readonly kind: 'ground-given-twice'; readonly ground: RefusalCode }
  | { readonly kind: 'country-belongs-to-real-risk'; readonly ground: RefusalCode }
  | { readonly kind: 'real-risk-names-country' };

/** The first ground that cannot be given so for a person of that category. */
export const groundFault = (grounds: readonly RefusalGround[], category: Category): GroundFault | undefined => {
  for (const [index, { code, country }] of grounds.entries()) {
    if (!isGroundFor(code, category)) return { kind: 'ground-not-applicable', ground: code, category };
    if (code === 'RR-REFOUL' && country === undefined) return { kind: 'real-risk-names-country' };
    if (code !== 'RR-REFOUL' && country !== undefined) return { kind: 'country-belongs-to-real-risk', ground: code };
    const twice = grounds.slice(0, index).some((other) => other.code === code && other.country === country);
    if (twice) return { kind: 'ground-given-twice', ground: code };
  }
  return undefined;
};
