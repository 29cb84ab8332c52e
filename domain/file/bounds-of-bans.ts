import { boundsOfOwn as house } from '../policy/bounds.ts';
import type { BanReview } from './ban-review.ts';
import type { EntryBan } from './entry-ban.ts';
import type { ListBound } from './list-bound.ts';
import type { OwnFile } from './own-file.ts';

type OfBans = 'entryBans' | 'banReviews' | 'exitProofs' | 'borderAlerts' | 'expulsionDecisions';

const isRequest = ({ cause }: BanReview): boolean => cause === 'request';

const isLifting = ({ outcome }: BanReview): boolean => outcome?.ban === 'lifted';

/** One that waits for its answer takes the room of one already, so that whoever asks can be answered at whatever length. */
const withAnswer = (review: BanReview): unknown => ({ answer: 'a'.repeat(house.answerToRequest.bytes), ...review });

const byPerson: ListBound<OwnFile> = {
  entries: ({ banReviews = [], entryBans = [] }) => {
    const gone = [
      ...banReviews.filter(isLifting).map(({ ban }) => ban),
      ...entryBans.filter(({ notAsPaper }) => notAsPaper !== undefined).map(({ n }) => n),
    ];
    const waits = ({ outcome, ban }: BanReview): boolean => outcome === undefined && !gone.includes(ban);
    return banReviews.filter(isRequest).map((review) => (waits(review) ? withAnswer(review) : review));
  },
  room: () => house.banRequests,
};

/** Those are opened by what happened, and by nobody at will. */
const isOfFact = ({ cause }: BanReview): boolean => !['request', 'five-years', 'of-its-own'].includes(cause);

const count = (reviews: readonly BanReview[] = [], counts: (review: BanReview) => boolean): number =>
  reviews.filter(counts).length;

/** A review that a fact opens, and the lifting of a ban, always have their place: they are as many as findings, exits and bans. */
const looksAgainOrLifts = ({ banReviews: before }: OwnFile, { banReviews: after }: OwnFile): boolean =>
  count(after, isOfFact) > count(before, isOfFact) || count(after, isLifting) > count(before, isLifting);

const byOthers: ListBound<OwnFile> = {
  entries: ({ banReviews = [] }) => banReviews.filter((review) => !isRequest(review)),
  room: () => house.banReviews,
  protects: looksAgainOrLifts,
};

/** How much was ever proved to be executed: the return decision at hand, and each earlier ban with an exit of its own. */
const executed = ({ exitProofs = [] }: OwnFile): number => new Set(exitProofs.map(({ ban }) => ban)).size;

const executesMore = (before: OwnFile, after: OwnFile): boolean => executed(after) > executed(before);

/** What can be taken back, and was not, takes the room of some lines already, so that it can be however much was said of others. */
const roomToTakeBack = { why: 'a'.repeat(house.reasonToTakeBack.bytes) };

const canDiffer = ({ origin, confirmedAt }: EntryBan): boolean => origin.from === 'earlier' && confirmedAt === undefined;

/**
 * The lists about bans, each with its bound. What takes something from the person always fits beside what was recorded: that an alert was
 * deleted, that an expulsion was annulled, and that a proof of the exit was taken back, and in what a ban is not as its paper, have room
 * of their own or count for nothing.
 */
export const boundsOfBans: Readonly<Record<OfBans, readonly ListBound<OwnFile>[]>> = {
  entryBans: [
    {
      entries: ({ entryBans = [] }) => entryBans.map(({ notAsPaper: _differs, ...ban }) => ban),
      room: () => house.entryBans,
    },
    {
      entries: ({ entryBans = [] }) => entryBans.filter(canDiffer).map(({ notAsPaper = roomToTakeBack }) => notAsPaper),
      room: () => house.bansNotAsPaper,
    },
  ],
  banReviews: [byPerson, byOthers],
  exitProofs: [
    {
      entries: ({ exitProofs = [] }) => exitProofs.map(({ withdrawal: _withdrawn, ...proof }) => proof),
      room: () => house.exitProofs,
      protects: executesMore,
    },
    {
      entries: ({ exitProofs = [] }) => exitProofs.map(({ withdrawal = roomToTakeBack }) => withdrawal),
      room: () => house.exitWithdrawals,
      protects: executesMore,
    },
  ],
  borderAlerts: [
    {
      entries: ({ borderAlerts = [] }) => borderAlerts.map(({ deletion: _deletion, ...entered }) => entered),
      room: () => house.borderAlerts,
    },
  ],
  expulsionDecisions: [
    {
      entries: ({ expulsionDecisions = [] }) => expulsionDecisions.map(({ annulledOn: _annulled, ...decision }) => decision),
      room: () => house.expulsionDecisions,
    },
  ],
};
