import type { BanReview } from '../file/ban-review.ts';
import type { EntryBan } from '../file/entry-ban.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { OwnFile } from '../file/own-file.ts';
import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { authorsOf } from './authors-of.ts';
import { causeOfOwn } from './cause-of-own.ts';
import { type BanLifted, type BanNotAsPaper, type NoSuchBan, standingBan } from './named-ban.ts';
import { dayToCome } from './past-days.ts';

type Outcome = NonNullable<BanReview['outcome']>;

/** `review`: the `n` of the review that it answers; without one the authority looked at the ban of its own. */
export type LiftingFacts = Omit<Outcome, 'ban' | 'ground' | 'at' | 'by'> & {
  readonly ban: number;
  readonly review?: number;
  readonly outcome: { readonly is: 'lifted'; readonly ground: NonNullable<Outcome['ground']> } | { readonly is: 'kept' };
  readonly subject: string;
};

export type LiftingRefusal =
  | InFuture
  | TooEarly
  | NoSuchBan
  | BanNotAsPaper
  | BanLifted
  | { readonly kind: 'no-such-review' | 'review-answered'; readonly review: number }
  | { readonly kind: 'author-keeps-ban'; readonly ban: number };

/** The review that is answered, where it is of that ban and nobody answered it; undefined where none is named. */
const named = ({ banReviews = [] }: OwnFile, { ban, review }: LiftingFacts): Result<BanReview | undefined, LiftingRefusal> => {
  if (review === undefined) return ok(undefined);
  const found = banReviews.find((one) => one.n === review && one.ban === ban);
  if (found === undefined) return fail({ kind: 'no-such-review', review });
  return found.outcome === undefined ? ok(found) : fail({ kind: 'review-answered', review });
};

const dateFault = ({ decidedOn }: LiftingFacts, ban: EntryBan, review: BanReview | undefined, now: Instant) =>
  dayToCome({ decidedOn }, now) ??
  tooEarly('decidedOn', decidedOn, ban.decidedOn, 'House rule: no ban is lifted or kept before it is decided') ??
  tooEarly('decidedOn', decidedOn, review?.request?.receivedOn, 'House rule: no request is answered before it is received');

/**
 * A person lifts a ban, at any time and with the ground, or keeps it, with the reasons. Who proposed or decided the ban, or more of it,
 * lifts it as everybody else, and does not keep it: that is judged by somebody else. CESEDA L613-7, L613-8; the second person: a rule
 * of the house.
 */
export const liftSanction = (
  { own }: Files,
  facts: LiftingFacts,
  state: StateCode,
  now: Instant,
): Result<Moved, LiftingRefusal> => {
  const found = standingBan(own, facts.ban);
  if (!found.ok) return found;
  const answered = named(own, facts);
  if (!answered.ok) return answered;
  const fault = dateFault(facts, found.value, answered.value, now);
  if (fault !== undefined) return fail(fault);
  const {
    ban,
    review: _review,
    outcome: { is, ...ground },
    subject: by,
    ...decided
  } = facts;
  if (is === 'kept' && authorsOf(own, found.value).includes(by)) return fail({ kind: 'author-keeps-ban', ban });
  const { banReviews = [] } = own;
  const unasked = {
    n: banReviews.length + 1,
    ban,
    cause: causeOfOwn(own, found.value, decided.decidedOn, state),
    openedAt: now,
    by,
  };
  const closed: BanReview = { ...(answered.value ?? unasked), outcome: { ban: is, ...ground, ...decided, at: now, by } };
  const reviews =
    answered.value === undefined ? [...banReviews, closed] : banReviews.map((one) => (one.n === closed.n ? closed : one));
  return moved({ own: { ...own, banReviews: reviews, changedAt: now } });
};
