import type { BanBasis, ProposedNone } from '../file/sanction-proposal.ts';
import { basisBorne } from './basis-on-record.ts';
import type { LawAtHand } from './law-at-hand.ts';
import { sparingPermit } from './protected-permit.ts';
import { sourceOf } from './source-of.ts';
import { spared } from './spared.ts';

export type HumanitarianReasonsMissing = {
  readonly kind: 'humanitarian-reasons-missing';
  readonly basis: BanBasis;
  readonly source: string;
};

/**
 * The basis under which the law makes a ban compulsory unless there are humanitarian reasons: the one that is stated, and the one that is
 * on record where another is stated. Undefined where it leaves the authority free. CESEDA L612-6, L612-7.
 */
export const compulsoryBasis = (hand: LawAtHand, stated: BanBasis): BanBasis | undefined =>
  [stated, basisBorne(hand)].find((basis) => basis !== undefined && hand.rules.bases[basis].compulsory.value);

/**
 * Where the law makes a ban, to impose none is a decision on humanitarian reasons, which are stated. It asks for none of whom it spares a
 * ban anyway. CESEDA L612-6, L612-7; L611-3, L612-9, L613-6.
 */
export const humanitarianReasonsMissing = (
  hand: LawAtHand,
  { basis: stated, humanitarian, permit = { is: 'none' } }: ProposedNone,
): HumanitarianReasonsMissing | undefined => {
  const basis = compulsoryBasis(hand, stated);
  if (basis === undefined || humanitarian.found) return undefined;
  if (spared(hand) !== undefined || sparingPermit(hand, permit) !== undefined) return undefined;
  return { kind: 'humanitarian-reasons-missing', basis, source: sourceOf(hand.rules.bases[basis].compulsory) };
};
