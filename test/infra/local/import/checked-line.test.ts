import { describe, expect, test } from 'vitest';
import { bodyLimit } from '../../../../functions/http/read-body.ts';
import { checkedLine } from '../../../../infra/local/import/checked-line.ts';
import { dryRun } from '../../../../infra/local/import/dry-run.ts';
import { openingCalled, openings } from '../../../../infra/local/import/opening.ts';
import { sample } from '../../../functions/calls.ts';

const opening = openingCalled('openCase');

const good = sample('cases/open-case');

const checked = (text: string | Buffer, number = 1) => checkedLine(opening, { number, bytes: Buffer.from(text as string) });

describe('what can be imported', () => {
  test('is every operation that opens a case from a body alone', () => {
    expect(openings().map(({ name }) => name)).toContain('openCase');
    for (const { route } of openings()) expect(route).toMatchObject({ method: 'POST', status: 201, changesCase: false });
    expect(() => openingCalled('confirmReceipt')).toThrow('confirmReceipt opens no case from a body alone');
  });
});

describe('a line', () => {
  test('that the service takes has a key by what it says, however it is written', () => {
    const key = (text: string): string => (checked(text) as { key: string }).key;
    const one = key(JSON.stringify(good));
    expect(one).toMatch(/^import-[0-9a-f]{64}$/);
    expect(key(JSON.stringify(good, null, 0).replaceAll(':', ' : '))).toBe(key(JSON.stringify(good).replaceAll(':', ' : ')));
    expect(key(` ${JSON.stringify(good)}  `)).toBe(one);
    expect(key(JSON.stringify(Object.fromEntries(Object.entries(good).reverse())))).toBe(one);
    expect(key(JSON.stringify({ ...good, protectiveMeasures: 'None' }))).not.toBe(one);
    expect(
      checkedLine({ ...opening, name: 'another' }, { number: 1, bytes: Buffer.from(JSON.stringify(good)) }),
    ).not.toMatchObject({
      key: one,
    });
  });

  test.each([
    ['is no JSON', '{', 'malformed-json', 400, 'body'],
    ['is no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'malformed-json', 400, 'body'],
    ['has a key twice', '{"person":{"sex":"male","sex":"female"}}', 'malformed-json', 400, 'body/person/sex'],
    ['has a field that nobody knows', JSON.stringify({ ...good, surprise: 1 }), 'unknown-field', 400, 'body/surprise'],
    ['names no State', JSON.stringify({ ...good, requestedState: 'XX' }), 'unknown-state', 400, 'body/requestedState'],
    ['is a list', '[]', 'invalid-request', 400, 'body'],
  ])('that %s is told with the words and the pointer of the service', (_, text, kind, status, path) => {
    const { problem } = checked(text, 7) as unknown as { problem: { errors: readonly { path: string; message: string }[] } };
    expect(problem).toMatchObject({ type: `https://readmit.example/problems/${kind}`, status });
    expect(problem.errors.map((error) => error.path)).toContain(path);
    expect(problem.errors[0]?.message).not.toBe('');
    expect(checked(text, 7).number).toBe(7);
  });

  test('that is too long is told with its length, and with what fits', () => {
    expect(checkedLine(opening, { number: 1, tooLong: 5_000_000 })).toMatchObject({
      problem: { type: 'https://readmit.example/problems/body-too-large', bytes: 5_000_000, limit: bodyLimit, status: 413 },
    });
  });

  test('that is wrong is told with nothing of the person that stands in it', () => {
    const text = JSON.stringify({ ...good, person: { ...(good['person'] as object), sex: 'AIGERIM SPECIMEN' } });
    expect(JSON.stringify(checked(text))).not.toMatch(/AIGERIM|SPECIMEN|1991/);
  });
});

describe('a dry run', () => {
  const all = async (...lines: readonly object[]) => {
    const given = lines.map((line, index) => checked(JSON.stringify(line), index + 1));
    const found = [];
    for await (const answer of dryRun(
      (async function* () {
        yield* given;
      })(),
    ))
      found.push(answer);
    return found;
  };

  test('tells of each line whether it can be sent, and of two that say the same which one came first', async () => {
    const other = { ...good, protectiveMeasures: 'None' };
    expect(await all(good, other, { ...good, surprise: 1 }, good)).toEqual([
      { line: 1, status: 'valid' },
      { line: 2, status: 'valid' },
      { line: 3, status: 'wrong', problem: expect.objectContaining({ status: 400 }) },
      { line: 4, status: 'wrong', sameAs: 1 },
    ]);
  });
});
