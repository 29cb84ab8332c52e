import { randomBytes } from 'node:crypto';
import type { SQSRecord } from 'aws-lambda';
import { instantAt } from '../../domain/time/instant.ts';
import { loadedAgreements } from '../adapters/loaded-agreements.ts';
import { tableCalled } from '../adapters/table.ts';
import { transitsIn } from '../adapters/transits.ts';
import { Fault } from '../fault.ts';
import { onPaper, servedStates, tableName } from '../settings.ts';
import { batchByRecord } from './batch-by-message.ts';
import { takeIn } from './intake/take-in.ts';
import { partnerOf } from './partner-of.ts';

const intake = {
  transits: transitsIn(tableCalled(tableName())),
  agreements: loadedAgreements(),
  served: servedStates(),
  onPaper: onPaper(),
  salts: () => randomBytes(16).toString('hex'),
};

/** Takes in what partners send about transits, each message by itself. Who sent it is said by its queue, and when by the queue's own time stamp. */
export const handler = batchByRecord(async ({ messageId, body, eventSourceARN, attributes }: SQSRecord): Promise<void> => {
  const partner = partnerOf(eventSourceARN);
  // It stays, in the end with the dead letters of that queue, until the State is connected again or somebody looks.
  if (intake.onPaper.includes(partner)) throw new Fault(`${partner} is not connected: nothing that it sends is taken in`);
  const arrival = { sentAt: instantAt(Number(attributes.SentTimestamp)), queueMessageId: messageId };
  await takeIn(intake, { partner, body, ...arrival });
});
