import { beforeEach, describe, expect, test } from 'vitest';
import { rightSecretIn } from '../../../functions/adapters/right-secret.ts';
import { type Table, tableCalled } from '../../../functions/adapters/table.ts';
import { dumpOf, newTable } from '../../embedded/table.ts';

let table: Table;
beforeEach(async () => {
  table = tableCalled(await newTable());
});

const another = 'is not the one with which this table began';

describe('the secret of the registers', () => {
  test('is known again from its first use on, and nothing of it stands in the table', async () => {
    await rightSecretIn(table, 'the secret')();
    await rightSecretIn(table, 'the secret')();
    const stored = await dumpOf(table.name);
    expect(stored).toMatchObject([{ pk: 'FINGERPRINT#REGISTERS', sk: 'FINGERPRINT', fingerprint: expect.any(String) }]);
    expect(JSON.stringify(stored)).not.toContain('the secret');
  });

  test('does not work where it is another one, however often it is tried, and stays what it was', async () => {
    await rightSecretIn(table, 'the secret')();
    const stored = await dumpOf(table.name);
    const wrong = rightSecretIn(table, 'another secret');
    for (const readsOnly of [false, true])
      await expect(rightSecretIn(table, 'another', { readsOnly })()).rejects.toThrow(another);
    await expect(wrong()).rejects.toThrow(another);
    await expect(wrong()).rejects.toThrow(another);
    expect(await dumpOf(table.name)).toEqual(stored);
  });

  test('is one where several come first at once: of two secrets one works', async () => {
    const secrets = ['one', 'other', 'one', 'other'].map((secret) => rightSecretIn(table, secret));
    const ends = await Promise.allSettled(secrets.map((isRight) => isRight()));
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
    expect(ends[0]?.status).toBe(ends[2]?.status);
  });

  test('is not left by who may write nothing, who looks again until somebody left it', async () => {
    const reader = rightSecretIn(table, 'another secret', { readsOnly: true });
    await reader();
    expect(await dumpOf(table.name)).toEqual([]);
    await rightSecretIn(table, 'the secret')();
    await expect(reader()).rejects.toThrow(another);
  });

  test('is asked for once, and again only where the store did not tell', async () => {
    const gone = rightSecretIn({ ...table, name: 'no-such-table' }, 'the secret');
    await expect(gone()).rejects.toThrow();
    await expect(gone()).rejects.toThrow();
    const isRight = rightSecretIn(table, 'the secret');
    expect(isRight()).toBe(isRight());
    await isRight();
    expect(isRight()).toBe(isRight());
  });
});
