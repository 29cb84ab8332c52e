import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { outboxIn } from '../adapters/outbox.ts';
import { queueSender } from '../adapters/queue-sender.ts';
import { tableCalled } from '../adapters/table.ts';
import { timed } from '../in-time.ts';
import { log } from '../log.ts';
import { flush } from '../outbox/flush.ts';
import type { OwedWork } from '../outbox/lane.ts';
import { tableName } from '../settings.ts';
import { owedWork } from './owed-work.ts';

const outbox = outboxIn(tableCalled(tableName()));
const sender = queueSender();

/** Cases of a lane of which none waits for another. Not all of a batch: KMS signs only so many messages in a second. */
const atOnce = 3;

/** A lane whose queue does not answer begins nothing after this: what it began is then over before the function is. */
const beginMilliseconds = 8_000;

/**
 * What cannot be sent stays owed, and the sweep sends it within two minutes and rings if it cannot either. It is not reported: its
 * queue would hold its lane until it comes again, and all other cases in it.
 */
const send = async ({ caseId, destination }: OwedWork): Promise<void> => {
  try {
    log.info('outbox-sent', { caseId, destination, messages: await flush(outbox, sender, caseId, destination) });
  } catch (error) {
    log.fault('error', 'outbox-not-sent', error, { caseId, destination });
  }
};

/** Each case once, several at once; gives the records that were not begun. */
const sendLane = async (records: readonly SQSRecord[], until: number): Promise<readonly SQSRecord[]> => {
  const cases = [...Map.groupBy(records, ({ body }) => body).entries()];
  for (let from = 0; from < cases.length; from += atOnce) {
    if (performance.now() > until) return cases.slice(from).flatMap(([, same]) => same);
    await Promise.all(cases.slice(from, from + atOnce).map(([body]) => send(owedWork.parse(JSON.parse(body)))));
  }
  return [];
};

/** Sends what is owed, lane by lane, none waiting for another. In what order is said by the outbox: the work itself has none. */
export const handler = timed(async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const until = performance.now() + beginMilliseconds;
  const lanes = [...Map.groupBy(Records, ({ attributes }) => attributes.MessageGroupId).values()];
  const left = (await Promise.all(lanes.map((lane) => sendLane(lane, until)))).flat();
  if (left.length > 0) log.warn('outbox-not-begun', { work: left.length });
  return { batchItemFailures: left.map(({ messageId }) => ({ itemIdentifier: messageId })) };
});
