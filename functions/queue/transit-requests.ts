import { randomBytes } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';
import { instantAt } from '../../domain/time/instant.ts';
import { loadedAgreements } from '../adapters/loaded-agreements.ts';
import { tableCalled } from '../adapters/table.ts';
import { transitsIn } from '../adapters/transits.ts';
import { servedStates, tableName } from '../settings.ts';
import { batchByRecord } from './batch-by-message.ts';
import { takeIn } from './intake/take-in.ts';
import { partnerOf } from './partner-of.ts';

const intake = {
  transits: transitsIn(tableCalled(tableName())),
  agreements: loadedAgreements(),
  served: servedStates(),
  salts: () => randomBytes(16).toString('hex'),
};

/** Takes in what partners send about transits, each message by itself. Who sent it is said by its queue, and when by the queue's own time stamp. */
export const handler = batchByRecord(async ({ messageId, body, eventSourceARN, attributes }: SQSRecord): Promise<void> => {
  const arrival = { sentAt: instantAt(Number(attributes.SentTimestamp)), queueMessageId: messageId };
  await takeIn(intake, { partner: partnerOf(eventSourceARN), body, ...arrival });
});
