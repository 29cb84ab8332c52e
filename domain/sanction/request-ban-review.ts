import type { BanReview } from '../file/ban-review.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { type BanLifted, type BanNotAsPaper, type NoSuchBan, standingBan } from './named-ban.ts';
import { dayToCome } from './past-days.ts';
import { type ResidenceNotShown, residenceNotShown } from './residence-shown.ts';

export type ReviewRequestFacts = NonNullable<BanReview['request']> & { readonly ban: number; readonly subject: string };

export type ReviewRequestRefusal = InFuture | TooEarly | NoSuchBan | BanNotAsPaper | BanLifted | ResidenceNotShown;

/**
 * Records that the person asks for the lifting of a ban, as a review that is open until somebody answers it. That no answer within
 * two months counts as a refusal is shown, and not recorded. CESEDA L613-7, L613-9.
 */
export const requestBanReview = (
  { own }: Files,
  { ban, subject: by, ...request }: ReviewRequestFacts,
  state: StateCode,
  now: Instant,
): Result<Moved, ReviewRequestRefusal> => {
  const found = standingBan(own, ban);
  if (!found.ok) return found;
  const { receivedOn } = request;
  const fault =
    dayToCome({ receivedOn }, now) ??
    tooEarly('receivedOn', receivedOn, found.value.decidedOn, 'House rule: nobody asks about a ban before it is decided') ??
    residenceNotShown(found.value, request, state);
  if (fault !== undefined) return fail(fault);
  const { banReviews = [] } = own;
  const review = { n: banReviews.length + 1, ban, cause: 'request', openedAt: now, request, by } as const;
  return moved({ own: { ...own, banReviews: [...banReviews, review], changedAt: now } });
};
