import { type Moved, moved } from '../file/moved.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { Result } from '../result.ts';
import { type Act, withReviewsOpened } from './reviews-opened.ts';

/**
 * The outcome of a move that changes the own file alone, with the reviews of bans that its change opens: of a move that knows nothing of
 * bans.
 */
export const withReviews = <Refusal>(before: OwnFile, result: Result<Moved, Refusal>, act: Act): Result<Moved, Refusal> => {
  if (!result.ok || result.value.own === undefined) return result;
  return moved({ own: withReviewsOpened(before, result.value.own, act) });
};
