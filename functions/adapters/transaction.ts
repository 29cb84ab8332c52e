import { randomUUID } from 'node:crypto';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { reasonsOf, retried } from './retried.ts';
import type { Table } from './table.ts';
import { heldToBounds } from './transaction-bounds.ts';

/** One write of a transaction, with what its failed condition means. */
export type Write<Meaning extends string> = {
  readonly put?: Readonly<Record<string, unknown>>;
  readonly remove?: Readonly<Record<string, string>>;
  readonly check?: Readonly<Record<string, string>>;
  readonly condition?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly otherwise?: Meaning;
};

type Item = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const itemOf = (table: string, { put, remove, check, condition, names, values }: Write<string>): Item => {
  const rest = {
    TableName: table,
    ...(condition === undefined ? {} : { ConditionExpression: condition }),
    ...(names === undefined ? {} : { ExpressionAttributeNames: { ...names } }),
    ...(values === undefined ? {} : { ExpressionAttributeValues: { ...values } }),
  };
  if (put !== undefined) return { Put: { ...rest, Item: { ...put } } };
  if (remove !== undefined) return { Delete: { ...rest, Key: { ...remove } } };
  if (check !== undefined && condition !== undefined)
    return { ConditionCheck: { ...rest, Key: { ...check }, ConditionExpression: condition } };
  throw new TypeError('A write puts, removes or checks');
};

/**
 * Writes all or nothing. Gives `done`, or what the first failed condition means. Conflicts and throttles are tried again. Throws NoAnswer
 * where the store did not answer: it may be written then;
 * a failed condition without a meaning, and every other error, is a fault. What the store would not take whole is one before it is sent.
 */
export const writeTogether = async <Meaning extends string>(
  { client, name }: Table,
  writes: readonly Write<Meaning>[],
): Promise<'done' | Meaning> => {
  const TransactItems = heldToBounds(writes).map((write) => itemOf(name, write));
  // By this the store knows a transaction again whose answer was lost.
  let ClientRequestToken = randomUUID();
  const once = async (): Promise<void> => {
    try {
      await client.send(new TransactWriteCommand({ TransactItems, ClientRequestToken }));
    } catch (error) {
      // Nothing of what was cancelled is written: what is asked now is another.
      if (reasonsOf(error) !== undefined) ClientRequestToken = randomUUID();
      throw error;
    }
  };
  try {
    await retried(once);
    return 'done';
  } catch (error) {
    const failed = reasonsOf(error)?.flatMap((reason, index) =>
      reason === 'ConditionalCheckFailed' ? [writes[index]?.otherwise] : [],
    );
    const meaning = failed?.find((candidate) => candidate !== undefined);
    if (meaning === undefined) throw error;
    return meaning;
  }
};
