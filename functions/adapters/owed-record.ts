import type { DynamoDBRecord } from 'aws-lambda';
import { destinationOf, laneOf, type OwedWork } from '../outbox/lane.ts';
import type { Destination } from '../ports/owed-message.ts';
import { outboxPartition } from './keys.ts';

/** What a new item of the outbox is work for, and its lane. Throws on a record without its item. */
export const owedOf = ({ dynamodb }: DynamoDBRecord): OwedWork & { readonly lane: string } => {
  const { pk, to, body } = dynamodb?.NewImage ?? {};
  if (pk?.S === undefined || to?.M === undefined || body?.S === undefined)
    throw new Error('A stream record came without its item');
  const { queue, state } = to.M;
  const message = { to: { queue: queue?.S, ...(state === undefined ? {} : { state: state.S }) } as Destination, body: body.S };
  const caseId = pk.S.slice(outboxPartition('').length);
  return { caseId, destination: destinationOf(message), lane: laneOf(caseId, message) };
};
