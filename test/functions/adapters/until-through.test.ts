import { describe, expect, test } from 'vitest';
import { untilThrough } from '../../../functions/adapters/until-through.ts';
import { StoreBusy } from '../../../functions/ports/store-busy.ts';

describe('what is tried again where somebody came between', () => {
  test('is done once where nobody did', async () => {
    let tried = 0;
    expect(await untilThrough('A file', 3, async () => ++tried)).toBe(1);
    expect(tried).toBe(1);
  });

  test('is done anew until it is through, and nothing after that', async () => {
    let tried = 0;
    expect(await untilThrough('A file', 3, async () => (++tried < 3 ? 'moved-on' : 'done'))).toBe('done');
    expect(tried).toBe(3);
  });

  test('is given up after so many times, and says what moved', async () => {
    let tried = 0;
    const vain = untilThrough('A file', 3, async (): Promise<'done' | 'moved-on'> => (++tried > 0 ? 'moved-on' : 'done'));
    await expect(vain).rejects.toThrow(new StoreBusy('A file moved 3 times'));
    expect(tried).toBe(3);
  });

  test('is not done again where it failed', async () => {
    let tried = 0;
    const failing = untilThrough('A file', 3, async () => {
      tried += 1;
      throw new Error('another fault');
    });
    await expect(failing).rejects.toThrow('another fault');
    expect(tried).toBe(1);
  });
});
