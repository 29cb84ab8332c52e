import { isNone } from '../agreement/fact.ts';
import type { BanBasis } from '../file/sanction-proposal.ts';
import type { LawAtHand } from './law-at-hand.ts';
import { sourceOf } from './source-of.ts';

/** `most`: for how many months at most, as it is proposed. */
export type BanTooLong = {
  readonly kind: 'ban-too-long';
  readonly months: number;
  readonly most: number;
  readonly source: string;
};

type Limited = { readonly basis: BanBasis; readonly months: number; readonly seriousThreat: { readonly found: boolean } };

/** A ban is no longer than its basis allows; longer under a serious threat only where the article has such a limb. CESEDA L612-6 to L612-8. */
export const banTooLong = (
  { rules }: Pick<LawAtHand, 'rules'>,
  { basis, months, seriousThreat }: Limited,
): BanTooLong | undefined => {
  const { mostMonths, mostUnderThreat } = rules.bases[basis];
  const most = seriousThreat.found && !isNone(mostUnderThreat) ? mostUnderThreat : mostMonths;
  return months > most.value ? { kind: 'ban-too-long', months, most: most.value, source: sourceOf(most) } : undefined;
};
