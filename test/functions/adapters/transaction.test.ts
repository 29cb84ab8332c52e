import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../functions/adapters/table.ts';
import { writeTogether } from '../../../functions/adapters/transaction.ts';
import { NoAnswer } from '../../../functions/ports/no-answer.ts';
import { StoreBusy } from '../../../functions/ports/store-busy.ts';

const inProgress = () => new TransactionInProgressException({ $metadata: {}, message: 'at work' });
const conflict = () =>
  new TransactionCanceledException({ $metadata: {}, message: 'no', CancellationReasons: [{ Code: 'TransactionConflict' }] });

/** A table whose client fails so, one after the other, and then is done; the tokens by which it was asked. */
const failing = (...faults: readonly (() => Error)[]) => {
  const left = [...faults];
  const tokens: (string | undefined)[] = [];
  const send = async ({ input }: TransactWriteCommand): Promise<object> => {
    tokens.push(input.ClientRequestToken);
    const fault = left.shift();
    if (fault !== undefined) throw fault();
    return {};
  };
  const table = { name: 't', client: { send } } as unknown as Table;
  return { tokens, written: writeTogether(table, [{ put: { pk: 'DUE#x', sk: 'x' } }]) };
};

describe('A transaction that is asked for again', () => {
  test('is known to the store as the same while it may have it, and as another once it was cancelled', async () => {
    const { tokens, written } = failing(inProgress, inProgress, conflict, inProgress);
    expect(await written).toBe('done');
    const [one, same, still, other, sameOther] = tokens;
    expect([same, still, sameOther]).toEqual([one, one, other]);
    expect(other).not.toBe(one);
  });

  test('is not said to be unwritten where the store was at work on it to the end', async () => {
    const ten = <T>(fault: T): readonly T[] => Array.from({ length: 10 }, () => fault);
    await expect(failing(...ten(inProgress)).written).rejects.toThrow(NoAnswer);
    await expect(failing(...ten(conflict)).written).rejects.toThrow(StoreBusy);
  });
});
