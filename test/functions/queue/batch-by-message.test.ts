import type { SQSRecord } from 'aws-lambda';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { log } from '../../../functions/log.ts';
import { type BatchHandler, batchByMessage } from '../../../functions/queue/batch-by-message.ts';
import { unhurried } from '../unhurried.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const given = (handler: BatchHandler, ...bodies: readonly string[]) =>
  handler({ Records: bodies.map((body, index) => ({ messageId: `m${index}`, body }) as SQSRecord) }, unhurried);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('a batch of messages', () => {
  test('is done but for those that fail: these come again, even where all do', async () => {
    const handler = batchByMessage(async (body) => {
      if (body === 'bad') throw new RangeError('bad');
    });
    expect(await given(handler, 'good', 'bad', 'good')).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    expect((await given(handler, 'bad')).batchItemFailures).toHaveLength(1);
    expect((await given(handler, 'good')).batchItemFailures).toEqual([]);
  });

  test('says in the log which message failed and how, and nothing of what stood in it', async () => {
    const said = vi.spyOn(log, 'warn');
    const handler = batchByMessage(async (body) => {
      JSON.parse(body);
    });
    await given(handler, 'SPECIMEN, a name');
    expect(said.mock.calls).toMatchObject([['message-failed', { messageId: 'm0', cause: 'SyntaxError' }]]);
    expect(JSON.stringify(said.mock.calls)).not.toContain('SPECIMEN');
  });

  test.each([
    [true, ['a begins', 'a ends', 'b begins', 'b ends']],
    [false, ['a begins', 'b begins', 'a ends', 'b ends']],
  ])('is worked through one by one where that is asked for, else at once (%s)', async (oneByOne, expected) => {
    const steps: string[] = [];
    const handler = batchByMessage(
      async (body) => {
        steps.push(`${body} begins`);
        await pause();
        steps.push(`${body} ends`);
      },
      { oneByOne },
    );
    await given(handler, 'a', 'b');
    expect(steps).toEqual(expected);
  });
});
