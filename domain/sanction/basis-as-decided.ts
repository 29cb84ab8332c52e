import type { BanBasis } from '../file/sanction-proposal.ts';
import { type BasisOnRecord, basisOnRecord } from './basis-on-record.ts';
import type { LawAtHand } from './law-at-hand.ts';
import { sourceOf } from './source-of.ts';

export type VoluntaryPeriodNotRecorded = { readonly kind: 'voluntary-period-not-recorded'; readonly basis: BanBasis };

/** `on`: what is on record instead. */
export type BasisNotAsDecided = {
  readonly kind: 'basis-not-as-decided';
  readonly basis: BanBasis;
  readonly on: BasisOnRecord;
  readonly source: string;
};

/**
 * A ban because no time was left, or because the person stayed beyond it, rests on what the obligation to leave says of that time. One
 * beside any other obligation rests on nothing of it: where one of the others applies, that is warned of. CESEDA L612-6 to L612-8.
 */
export const basisAsDecided = (hand: LawAtHand, basis: BanBasis): VoluntaryPeriodNotRecorded | BasisNotAsDecided | undefined => {
  if (basis === 'other-obligation') return undefined;
  const on = basisOnRecord(hand);
  if (on.is === 'not-recorded') return { kind: 'voluntary-period-not-recorded', basis };
  if (on.is === basis) return undefined;
  return { kind: 'basis-not-as-decided', basis, on, source: sourceOf(hand.rules.bases[basis].compulsory) };
};
