import { createHash } from 'node:crypto';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { isEnded } from '../../domain/transit/is-ended.ts';
import type { Transit } from '../../domain/transit/transit.ts';
import type { TransitChange } from '../ports/transit-change.ts';
import type { MessageOutcome, Refusal, RejectedMessage, Reply } from '../ports/transit-messages.ts';
import { alertWrites } from './alert-items.ts';
import { asSeen, replacedItem, unmovedItem } from './item-seen.ts';
import {
  duePartition,
  earlyLineKey,
  historyKey,
  type Key,
  messageKey,
  rejectedKey,
  transitDueKey,
  transitKey,
  transitLineKey,
  waitingKey,
} from './keys.ts';
import { outboxWrites } from './outbox-write.ts';
import { pageWrites, split, tableOf } from './pages.ts';
import { receiptWrite, secondsAfter } from './receipt-write.ts';
import type { Write } from './transaction.ts';
import { unmoved } from './use-items.ts';

/** For how long a message sent again gets the same outcome again, and one that came to nothing can be read. */
const messageDays = 90;

type Meaning = 'moved-on' | 'key-taken';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const keyOfMessage = (partner: string, under: string): Key => messageKey(hashOf(`${partner}\n${under}`));

/** A reply to a partner. */
export const replyWrites = (
  transitId: string,
  { id, to: state, body }: Reply,
  place: string,
  at: Instant,
): readonly Write<never>[] => outboxWrites(transitId, { id, to: { queue: 'outbound', state }, body }, place, at);

/** A message that came to nothing, as its sender reads it and the State that it asked. */
const rejectedWrites = (rejected: RejectedMessage): readonly Write<never>[] => {
  const { partner, transitState, messageId, at } = rejected;
  const readers = new Set<StateCode>([partner, ...(transitState === undefined ? [] : [transitState])]);
  return [...readers].map((state) => ({
    put: {
      ...rejectedKey(state, { at, hash: hashOf(`${partner}\n${messageId}`).slice(0, 16) }),
      rejected,
      expiresAt: secondsAfter(at, messageDays),
    },
  }));
};

/** One of this transit that waited has a receipt that says so, unless its time is over. One that arrives has none, or it came before. */
const messageWrites = (
  { partner, under, receipt, rejected }: MessageOutcome,
  before: TransitChange['before'],
  at: Instant,
): readonly Write<'moved-on'>[] => [
  {
    put: { ...keyOfMessage(partner, under), ...receipt, expiresAt: secondsAfter(at, messageDays) },
    ...(before?.waiting.some(({ messageId }) => messageId === under) === true
      ? { condition: 'attribute_not_exists(pk) OR waits = :waits', values: { ':waits': true } }
      : { condition: 'attribute_not_exists(pk)' }),
    otherwise: 'moved-on',
  },
  ...(rejected === undefined ? [] : rejectedWrites(rejected)),
];

/** A refusal that changes nothing, in the order of what is said in its group. */
export const refusalWrites = ({ group, outcome, arrival: { sentAt, queueMessageId } }: Refusal): readonly Write<'moved-on'>[] => [
  ...messageWrites(outcome, undefined, sentAt),
  ...outcome.receipt.replies.flatMap((reply, index) =>
    replyWrites(group, reply, `again#${sentAt}#${queueMessageId}#${index}`, sentAt),
  ),
];

/** Messages that wait are items of their own, so that nobody's act finds the transit full of them. */
const waitingWrites = ({ transitId, keptWaiting, waitedUntilNow = [] }: TransitChange): readonly Write<Meaning>[] => [
  ...(keptWaiting === undefined
    ? []
    : [{ put: { ...waitingKey(transitId, keptWaiting.message.sequence), waiting: keptWaiting } }]),
  ...waitedUntilNow.map((sequence) => ({ remove: { ...waitingKey(transitId, sequence) } })),
];

/** What waits without a transit stands in the lists of those that it concerns, until there is one or nothing waits. */
const earlyWrites = ({ transitId, early, earlyLeft = [] }: TransitChange): readonly Write<Meaning>[] => [
  ...(early?.states ?? []).map((state) => ({ put: { ...earlyLineKey(state, transitId), early: early?.line } })),
  ...earlyLeft.map((state) => ({ remove: { ...earlyLineKey(state, transitId) } })),
];

const placeOf = (transit: Transit | undefined) =>
  transit && { ended: isEnded(transit), entryAt: transit.request.itinerary.entry.at, transitId: transit.id };

/** Its line stands by the entry, apart from those that are ended; where either changed, the old place is left. */
const lineWrites = ({ before, after: { transit }, line }: TransitChange): readonly Write<Meaning>[] => {
  const [old, now] = [placeOf(before?.transit), placeOf(transit)];
  if (transit === undefined || now === undefined || line === undefined) return [];
  const moved = old !== undefined && (old.entryAt !== now.entryAt || old.ended !== now.ended);
  return [transit.requestingState, transit.transitState].flatMap((state): Write<Meaning>[] => [
    { put: { ...transitLineKey(state, now), line } },
    ...(moved ? [{ remove: { ...transitLineKey(state, old) } }] : []),
  ]);
};

const historyWrites = ({ transitId, after: { transit }, entries }: TransitChange): readonly Write<Meaning>[] =>
  entries.map((entry) => ({
    put: { ...historyKey(transitId, entry.chain, transit?.transitState ?? '', entry.n), entry },
    condition: 'attribute_not_exists(pk)',
    otherwise: 'moved-on',
  }));

/** The transit’s item, and the pages of what its State keeps for itself. */
const transitFile = ({ transitId, before, after, at }: TransitChange, version: number): readonly Write<Meaning>[] => {
  const key = transitKey(transitId);
  // Where nobody asked for a transit, what was said of it is kept as long as what its messages came to.
  const kept = after.transit === undefined ? { expiresAt: secondsAfter(at, messageDays) } : {};
  const put = { ...key, ...after, version: version + 1, ...kept };
  if (after.own === undefined) return [{ put, ...asSeen({ version }) }];
  const own = split(after.own);
  return [
    { put: { ...put, own: own.file, ownPages: tableOf(own) }, ...asSeen({ version }) },
    ...pageWrites(key.pk, own, before?.ownPages),
  ];
};

/** Every item that a change of a transit writes, in one transaction. The receipt comes first, so that a repeat is told from a race. */
export const transitWrites = (change: TransitChange): readonly Write<Meaning>[] => {
  const {
    transitId,
    before,
    messages,
    replies,
    notices = [],
    alerts,
    dueAt,
    receipt,
    replaced = [],
    itemsSeen = [],
    usesSeen = [],
    at,
  } = change;
  const version = before?.version ?? 0;
  const place = (index: number): string => `${String(version + 1).padStart(6, '0')}#${String(index).padStart(3, '0')}`;
  return [
    ...(receipt === undefined ? [] : [receiptWrite(receipt, at)]),
    ...transitFile(change, version),
    ...(change.refusal === undefined ? [] : refusalWrites(change.refusal)),
    ...waitingWrites(change),
    ...earlyWrites(change),
    ...historyWrites(change),
    ...messages.flatMap((message) => messageWrites(message, before, at)),
    ...lineWrites(change),
    { put: { ...transitDueKey(transitId), transitId, ...(dueAt === undefined ? {} : { duePartition, dueAt }) } },
    ...replies.flatMap((reply, index) => replyWrites(transitId, reply, place(index), at)),
    ...notices.flatMap((notice) => outboxWrites(transitId, notice, `notice#${notice.id}`, at)),
    ...alerts.flatMap((alert) => alertWrites(alert, at)),
    ...replaced.map(replacedItem),
    ...itemsSeen.map(unmovedItem),
    ...usesSeen.map(unmoved),
  ];
};
