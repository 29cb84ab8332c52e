import type { Agreement, TransitGround } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import type { StateCode } from '../state-code.ts';

export const transitGrounds = [
  'TR-REFOUL',
  'TR-PROSEC',
  'TR-ORDER',
  'TR-AIRPORT-CHANGE',
  'TR-NO-CAPACITY',
] as const satisfies readonly TransitGround[];

/** A ground as it is given. `country` belongs to TR-REFOUL alone: the State where the risk is. */
export type GivenGround = { readonly code: TransitGround; readonly country?: StateCode };

export type TransitGroundFault =
  | { readonly kind: 'ground-not-in-agreement'; readonly ground: TransitGround; readonly source: string }
  | { readonly kind: 'transit-ground-given-twice'; readonly ground: TransitGround }
  | { readonly kind: 'transit-country-missing' }
  | { readonly kind: 'transit-country-without-risk'; readonly ground: TransitGround };

/**
 * The first ground that cannot be given so. A real risk is a ground under every agreement, whatever its list says: nobody is sent
 * where it is (Convention against Torture, art. 3; Convention of 28 July 1951, art. 33).
 */
export const transitGroundFault = (
  grounds: readonly GivenGround[],
  { transitGrounds: listed }: Agreement,
): TransitGroundFault | undefined => {
  for (const [index, { code, country }] of grounds.entries()) {
    if (code === 'TR-REFOUL' && country === undefined) return { kind: 'transit-country-missing' };
    if (code !== 'TR-REFOUL' && country !== undefined) return { kind: 'transit-country-without-risk', ground: code };
    if (code !== 'TR-REFOUL' && bears(listed) && !listed.value.includes(code))
      return { kind: 'ground-not-in-agreement', ground: code, source: listed.source };
    if (grounds.slice(0, index).some((other) => other.code === code && other.country === country))
      return { kind: 'transit-ground-given-twice', ground: code };
  }
  return undefined;
};
