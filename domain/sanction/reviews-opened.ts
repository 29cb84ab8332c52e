import type { BanReview, ReviewCause } from '../file/ban-review.ts';
import type { EntryBan } from '../file/entry-ban.ts';
import { changed, type Moved } from '../file/moved.ts';
import type { OwnFile } from '../file/own-file.ts';
import { ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { isOnReturn } from './ban-time.ts';
import { bearingBans } from './bearing-bans.ts';
import { executingExit } from './executing-exit.ts';
import { foundIn, isObjective, lastReason } from './found.ts';
import { leftInTime } from './left-in-time.ts';
import { liftingOf } from './lifting-of.ts';
import { isOpenReview } from './open-review.ts';

/** Whose own file it is, by whose act it changed, and when. */
export type Act = { readonly state: StateCode; readonly by: string; readonly now: Instant };

/** Why a ban that stands is to be looked at again; `fact` tells one such reason from a later one of the same cause. */
type Reason = { readonly ban: number; readonly cause: ReviewCause; readonly fact: string };

/** Whether the obligation to leave was annulled beside which the ban was decided: no ban stands of its own. CESEDA L612-6 to L612-8, L722-8. */
const fellWithDecision = ({ returnDecision }: OwnFile, ban: EntryBan): boolean =>
  returnDecision?.annulledOn !== undefined && isOnReturn(ban) && ban.decidedOn >= returnDecision.decidedOn;

/** Whether an exit within the time that was left is proved of whom the ban says to have stayed beyond it, however late. CESEDA L612-7. */
const hadLeft = (own: OwnFile, ban: EntryBan): boolean => {
  const { returnDecision } = own;
  const period = returnDecision?.voluntaryPeriod;
  if (returnDecision === undefined || period?.is !== 'granted' || ban.kind !== 'stayed-beyond-period') return false;
  const exit = ban.decidedOn >= returnDecision.decidedOn ? executingExit(own, ban) : undefined;
  return exit !== undefined && exit.ban === undefined && exit.on <= period.until;
};

const reasonsOf = (own: OwnFile, ban: EntryBan, left: boolean): readonly Reason[] => {
  const { n } = ban;
  return [
    ...(isObjective(foundIn(own)) ? [{ ban: n, cause: 'objective-reason', fact: String(lastReason(own)?.n) } as const] : []),
    ...(left ? [{ ban: n, cause: 'left-in-time', fact: 'once' } as const] : []),
    ...(hadLeft(own, ban) ? [{ ban: n, cause: 'basis-disproved', fact: 'once' } as const] : []),
    ...(own.claim?.outcome === 'protected' ? [{ ban: n, cause: 'protection-granted', fact: 'once' } as const] : []),
    ...(fellWithDecision(own, ban) ? [{ ban: n, cause: 'decision-annulled', fact: 'once' } as const] : []),
  ];
};

const reasonsIn = (own: OwnFile, state: StateCode): readonly Reason[] =>
  bearingBans(own)
    .filter(({ n }) => liftingOf(own, n) === undefined)
    .flatMap((ban) => reasonsOf(own, ban, leftInTime(own, ban, state)));

const isSame = (one: Reason, other: Reason): boolean =>
  one.ban === other.ban && one.cause === other.cause && one.fact === other.fact;

/** Whether a proof of the exit was on record when the review was opened, and was taken back since: another proof is another question. */
const restedOnWithdrawn = ({ exitProofs = [] }: OwnFile, { cause, openedAt }: BanReview): boolean =>
  cause === 'left-in-time' &&
  exitProofs.some(
    ({ recordedAt, withdrawal }) => withdrawal !== undefined && recordedAt <= openedAt && openedAt <= withdrawal.at,
  );

/** What is still open covers what comes; that the person left in time or is protected, or that the decision fell, is asked once. */
const isAsked = (own: OwnFile, { ban, cause, fact }: Reason): boolean =>
  (own.banReviews ?? []).some(
    (review) =>
      review.ban === ban &&
      review.cause === cause &&
      (isOpenReview(own, review) || (fact === 'once' && !restedOnWithdrawn(own, review))),
  );

/**
 * The reviews that a change of the own file opens, for each ban that stands: an objective reason is found where none was, or anew; the
 * person proved to have left in time, or did not stay as the ban says; protection was granted; the obligation to leave was annulled; or the ban is recorded while one of
 * these is so. CESEDA L613-6 to L613-8; of the objective reason: design rule 8. None of them lifts the ban.
 */
export const reviewsOpened = (before: OwnFile, after: OwnFile, { state, by, now }: Act): readonly BanReview[] => {
  const known = reasonsIn(before, state);
  return reasonsIn(after, state)
    .filter((reason) => !known.some((one) => isSame(one, reason)) && !isAsked(after, reason))
    .map(({ ban, cause }, at) => ({ n: (after.banReviews?.length ?? 0) + at + 1, ban, cause, openedAt: now, by }));
};

/** The own file after a change, with the reviews that the change opens. */
export const withReviewsOpened = (before: OwnFile, after: OwnFile, act: Act): OwnFile => {
  const opened = reviewsOpened(before, after, act);
  return opened.length === 0 ? after : { ...after, banReviews: [...(after.banReviews ?? []), ...opened] };
};

/** The result of a move that knows of no bans, with the reviews that what it changes in the own file opens. */
export const openingReviews = <Refusal>(before: OwnFile, result: Result<Moved, Refusal>, act: Act): Result<Moved, Refusal> => {
  if (!result.ok || result.value.own === undefined) return result;
  return ok(changed({ ...result.value, own: withReviewsOpened(before, result.value.own, act) }));
};
