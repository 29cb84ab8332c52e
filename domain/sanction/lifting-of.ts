import type { BanReview } from '../file/ban-review.ts';
import type { OwnFile } from '../file/own-file.ts';

/** What lifted the ban of that `n`; undefined where it stands. */
export const liftingOf = ({ banReviews = [] }: Pick<OwnFile, 'banReviews'>, ban: number): BanReview['outcome'] =>
  banReviews.find((review) => review.ban === ban && review.outcome?.ban === 'lifted')?.outcome;
