import { afterApplied, turnsOf } from '../../../domain/transit/message-order.ts';
import { changeFor } from '../../change/transit/change-for.ts';
import { turnedBy } from '../../change/transit/turned-by.ts';
import { untilSaved } from '../../change/until-saved.ts';
import { hashOf } from '../../history/canonical.ts';
import { log } from '../../log.ts';
import type { StoredTransit } from '../../ports/stored-transit.ts';
import type { MessageReceipt } from '../../ports/transit-messages.ts';
import type { Arrived, Intake } from './arrived.ts';
import { readMessage, type Understood } from './read-message.ts';
import type { Refused } from './refusal.ts';
import { refuse } from './refuse.ts';
import { refusedAs } from './refused-as.ts';
import { isNews, standingOf } from './standing.ts';

export type { Arrived, Intake } from './arrived.ts';

export type TakenIn = 'applied' | 'waits' | 'repeated' | 'conflict' | 'rejected';

/** What taking a message in came to; `moved-on` where somebody came between, and all is looked at anew. */
type Outcome = TakenIn | 'moved-on';

const refused = async (intake: Intake, arrived: Arrived, why: Refused): Promise<Outcome> => {
  const done = await refuse(intake, arrived, why);
  return done === 'moved-on' ? done : why.kind === 'id-used' ? 'conflict' : 'rejected';
};

/** It gets the same replies again, unless it is the very sending that they answer. */
const answeredAgain = async (
  { transits }: Intake,
  arrived: Arrived,
  { message: { subject } }: Understood,
  { replies, queueMessageId }: MessageReceipt,
): Promise<Outcome> => {
  if (replies.length > 0 && queueMessageId !== arrived.queueMessageId) await transits.answer(subject, replies, arrived);
  return 'repeated';
};

/** It is stored, and what it does: in its turn with all that waited for it. */
const stored = async (
  intake: Intake,
  { partner, sentAt, queueMessageId }: Arrived,
  understood: Understood,
  before: StoredTransit | undefined,
  turns: readonly number[],
): Promise<Outcome> => {
  const { transits, salts } = intake;
  const turned = await turnedBy(transits, understood.message.subject, turns);
  if (turned === 'moved-on') return turned;
  const waiting = { ...understood, sentAt, queueMessageId };
  const { change, outcome } = changeFor(before, waiting, turned, partner, intake, salts);
  return (await transits.save(change)) === 'saved' ? outcome : 'moved-on';
};

const takeUnderstood = async (intake: Intake, arrived: Arrived, understood: Understood, first: boolean): Promise<Outcome> => {
  const { transits } = intake;
  const { partner } = arrived;
  const { id, subject, sequence } = understood.message;
  const before = await transits.load(subject);
  // Of news the write itself finds out whether it came before after all; then its receipt is read, on the next attempt.
  const receipt = first && isNews(before, partner, understood) ? undefined : await transits.receiptOf(partner, id);
  const standing = standingOf({ stored: before, receipt }, partner, understood);
  switch (standing.kind) {
    case 'repeated':
      return answeredAgain(intake, arrived, understood, standing.receipt);
    case 'id-used':
    case 'not-yours':
    case 'too-many-waiting':
      return refused(intake, arrived, refusedAs(standing.kind, understood));
    case 'its-turn': {
      const order = before ?? { applied: 0, waiting: [] };
      return stored(intake, arrived, understood, before, turnsOf(afterApplied(order, sequence), order.waiting));
    }
    case 'waits':
    case 'place-taken':
      return stored(intake, arrived, understood, before, []);
  }
};

/**
 * Takes one message of a partner in: exactly one outcome, however often and in whatever order it comes. The same id and content get
 * the same replies again, once for each time that the partner sent it; the same id with other content is a conflict; what is not
 * understood is rejected with reasons. The legal time of receipt is when the queue had it.
 */
export const takeIn = async (intake: Intake, arrived: Arrived): Promise<TakenIn> => {
  const read = readMessage(arrived.body);
  const outcome = await untilSaved('The transit', (attempt) =>
    read.ok
      ? takeUnderstood(intake, arrived, read.value, attempt === 0)
      : refused(intake, arrived, { ...read.error, kind: 'not-understood' }),
  );
  const { trace } = read.ok ? read.value : read.error;
  const messageId = read.ok ? read.value.message.id : read.error.id;
  const messageHash = hashOf(messageId.toWellFormed()).slice(0, 16);
  log.info('partner-message', { partner: arrived.partner, messageHash, outcome, ...trace });
  return outcome;
};
