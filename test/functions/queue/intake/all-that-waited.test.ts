import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { stateOf } from '../../../../domain/state-code.ts';
import { instantAt } from '../../../../domain/time/instant.ts';
import { transactionBounds } from '../../../../functions/adapters/transaction-bounds.ts';
import { type Intake, takeIn } from '../../../../functions/queue/intake/take-in.ts';
import { type RecordingProxy, recordingProxy } from '../../../embedded/recording-proxy.ts';
import { startApi } from '../../calls.ts';
import { intakeOn } from './intake-on.ts';
import { itineraryOf, passageOf, requestOf } from './partner-messages.ts';

let proxy: RecordingProxy;
let intake: Intake;
beforeAll(async () => {
  proxy = await recordingProxy(inject('dynamoEndpoint'));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
  intake = intakeOn((await startApi()).table);
});
afterAll(() => proxy.close());

const send = (message: object, index: number) =>
  takeIn(intake, {
    partner: stateOf('FR'),
    body: JSON.stringify(message),
    sentAt: instantAt(Date.now()),
    queueMessageId: `queue-${index}`,
  } as Parameters<typeof takeIn>[1]);

test.each([
  'that change the way',
  'that come to nothing',
])('as many messages as may wait, %s, are applied with the one before them in one transaction that the store takes', async (kind) => {
  const request = requestOf();
  const later = Array.from({ length: 12 }, (_none, index) =>
    kind === 'that change the way'
      ? itineraryOf(request, 24 * (index + 1), index + 2)
      : passageOf(request, 'exited', new Date().toISOString(), index + 2),
  );
  for (const [index, message] of later.entries()) expect(await send(message, index)).toBe('waits');
  proxy.forget();
  expect(await send(request, 99)).toBe('applied');
  const [all] = proxy.recorded().filter(({ action }) => action === 'TransactWriteItems');
  expect(all?.answered).toBe(200);
  expect(all?.keys.length).toBeGreaterThan(40);
  expect(all?.keys.length).toBeLessThanOrEqual(transactionBounds.items);
});
