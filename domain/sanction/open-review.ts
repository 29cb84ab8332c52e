import type { BanReview } from '../file/ban-review.ts';
import type { OwnFile } from '../file/own-file.ts';
import { liftingOf } from './lifting-of.ts';

/** Whether the review waits for an answer: one about a ban that was lifted on another, or is not as its paper, asks nothing any more. */
export const isOpenReview = (own: Pick<OwnFile, 'banReviews' | 'entryBans'>, { ban, outcome }: BanReview): boolean =>
  outcome === undefined &&
  liftingOf(own, ban) === undefined &&
  !own.entryBans?.some(({ n, notAsPaper }) => n === ban && notAsPaper !== undefined);
