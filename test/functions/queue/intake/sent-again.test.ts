import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { stateOf } from '../../../../domain/state-code.ts';
import { instantAt } from '../../../../domain/time/instant.ts';
import { type Intake, takeIn } from '../../../../functions/queue/intake/take-in.ts';
import { dumpOf, type Item } from '../../../embedded/table.ts';
import { startApi } from '../../calls.ts';
import { intakeOn } from './intake-on.ts';
import { requestOf, withdrawalOf } from './partner-messages.ts';

let table: string;
let intake: Intake;
beforeAll(async () => {
  ({ table } = await startApi());
  intake = intakeOn(table);
});

let milliseconds = Date.now();

/** One sending of a message by France, at a time of its own; it can be delivered more than once. */
const sending = (message: unknown) => {
  milliseconds += 1;
  const arrival = { sentAt: instantAt(milliseconds), queueMessageId: randomUUID() };
  return { deliver: () => takeIn(intake, { partner: stateOf('FR'), body: JSON.stringify(message), ...arrival }) };
};

/** What France is owed about a transit, in the order in which it leaves. */
const owedOn = async (transitId: string): Promise<readonly Item[]> =>
  (await dumpOf(table)).filter(({ pk, to }) => pk.startsWith(`OUTBOX#${transitId}`) && (to as { state: string }).state === 'FR');

const typesOn = async (transitId: string): Promise<readonly string[]> =>
  (await owedOn(transitId)).map(({ body }) => (JSON.parse(String(body)) as { type: string }).type);

const received = 'readmit.transit.received.v1';

describe('a message that a partner sends again', () => {
  test('gets its reply each time, the same text', async () => {
    const request = requestOf();
    for (const _time of [1, 2, 3]) await sending(request).deliver();
    const replies = await owedOn(request.subject);
    expect(replies).toHaveLength(3);
    expect(new Set(replies.map(({ body }) => body)).size).toBe(1);
  });

  test('with other content is told of the conflict each time', async () => {
    const request = requestOf();
    await sending(request).deliver();
    const other = { ...request, time: '2026-01-01T00:00:00Z' };
    for (const _time of [1, 2]) await sending(other).deliver();
    expect(await typesOn(request.subject)).toEqual([received, ...Array(2).fill('readmit.message.conflict.v1')]);
  });

  test('and is not understood is rejected each time', async () => {
    const id = randomUUID();
    for (const _time of [1, 2]) await sending({ id }).deliver();
    const rejections = (await owedOn('rejected-FR')).filter(({ body }) => String(body).includes(id));
    expect(rejections).toHaveLength(2);
  });

  test('leaves its replies in the order in which it was sent', async () => {
    const request = requestOf();
    const withdrawal = withdrawalOf(request);
    for (const message of [request, withdrawal, withdrawal, request, withdrawal]) await sending(message).deliver();
    const withdrawn = 'readmit.transit.withdrawal-recorded.v1';
    expect(await typesOn(request.subject)).toEqual([received, withdrawn, withdrawn, received, withdrawn]);
  });
});

describe('a message that the queue delivers again', () => {
  test('gets no further reply: that to its first delivery was owed with its outcome', async () => {
    const first = sending(requestOf());
    expect([await first.deliver(), await first.deliver(), await first.deliver()]).toEqual(['applied', 'repeated', 'repeated']);
    const request = requestOf();
    const once = sending(request);
    const again = sending(request);
    for (const { deliver } of [once, once, again, again, again]) await deliver();
    expect(await typesOn(request.subject)).toEqual([received, received]);
  });

  test('gets none either where it waited for an earlier one that came in between', async () => {
    const request = requestOf();
    const early = sending(withdrawalOf(request));
    expect(await early.deliver()).toBe('waits');
    await sending(request).deliver();
    expect(await early.deliver()).toBe('repeated');
    expect(await typesOn(request.subject)).toEqual([received, 'readmit.transit.withdrawal-recorded.v1']);
  });

  test('is rejected once', async () => {
    const id = randomUUID();
    const { deliver } = sending({ id });
    for (const _time of [1, 2]) expect(await deliver()).toBe('rejected');
    expect((await owedOn('rejected-FR')).filter(({ body }) => String(body).includes(id))).toHaveLength(1);
  });
});
