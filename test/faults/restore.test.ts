import { describe, expect, test } from 'vitest';
import { rehearse } from '../../infra/aws/restore/rehearse.ts';

describe('a stage goes back to an earlier copy of its table', () => {
  test('nothing of before the copy is lost, every history is whole, and what came after is listed to the last change', async () => {
    const held = await rehearse((text) => process.stdout.write(`${text}\n`));
    expect(held.length).toBeGreaterThan(5);
    expect(held.filter(({ holds }) => !holds)).toEqual([]);
  });
});
