import { describe, expect, test } from 'vitest';
import { inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { partnerQueueName } from '../../../functions/queue/partner-queue-names.ts';
import { type QueueRow, queues } from '../../../functions/queue/queues.ts';
import { statePlace } from '../../../functions/settings.ts';
import { blueprintOf } from '../../../infra/local/blueprint.ts';
import { portsFrom } from '../../../infra/local/places.ts';
import { queueUrlOf } from '../../../infra/local/queue-url.ts';
import { synthesised } from '../aws/synthesis.ts';

const { app, stage } = synthesised('local');
const withQueues = Object.entries(stage.states).flatMap(([state, { partnerAccount }]) =>
  partnerAccount === undefined ? [] : [state],
);
const blueprint = blueprintOf(app.outdir, portsFrom(3000), 'a secret');

describe('where the queue of a row answers on this machine', () => {
  test.each(Object.entries<QueueRow>(queues))('is a queue of the template with the terms of the row: %s', (name, row) => {
    const made = blueprint.queues.find(({ url }) => url === queueUrlOf(blueprint, name));
    expect(made?.attributes).toMatchObject({ VisibilityTimeout: String(6 * row.timeoutSeconds) });
    expect(JSON.parse(made?.attributes['RedrivePolicy'] ?? '')).toMatchObject({ maxReceiveCount: row.tries });
    // SQS takes a queue for FIFO by its name, and only such a one as its dead letters.
    const letters = blueprint.queues.find(({ name: other }) => made?.attributes['RedrivePolicy']?.includes(`:${other}"`));
    for (const queue of [made, letters]) {
      expect(queue?.name.endsWith('.fifo')).toBe(row.fifo === true);
      expect(queue?.attributes['FifoQueue']).toBe(row.fifo === true ? 'true' : undefined);
    }
  });

  test('is where the functions that send to it are told', () => {
    const environments = ['queue-owed', 'stream-outbox'].map(
      (name) => blueprint.functions.find((row) => row.name === name)?.environment,
    );
    const environment = Object.assign({}, ...environments);
    expect(queueUrlOf(blueprint, 'owed')).toBe((environment as Record<string, string>)['QUEUE_URL_OWED']);
    expect(queueUrlOf(blueprint, 'duty-mail')).toBe((environment as Record<string, string>)['QUEUE_URL_DUTY_MAIL']);
    const address = (environment as Record<string, string>)['QUEUE_URL_OUTBOUND'] ?? '';
    const ofJustice = (environment as Record<string, string>)['QUEUE_URL_OUTBOUND_JUSTICE'] ?? '';
    for (const state of ['KZ', 'VN'])
      expect(queueUrlOf(blueprint, `outbound-justice-${state}`)).toBe(ofJustice.replace(statePlace, state.toLowerCase()));
    expect(() => queueUrlOf(blueprint, 'outbound-VN')).toThrow('The templates put out no queue of outbound-VN');
    for (const state of withQueues)
      expect(queueUrlOf(blueprint, `outbound-${state}`)).toBe(address.replace(statePlace, state.toLowerCase()));
  });

  test.each(
    Object.entries(inboundQueues),
  )('is one queue per State that has an account, called as in AWS, where partners send: %s', (name, {
    timeoutSeconds,
    tries,
    maxMessageBytes,
  }) => {
    expect(Object.keys(blueprint.inboundUrls).sort()).toEqual([...withQueues].sort());
    for (const [state, url] of Object.entries(blueprint.inboundUrls)) {
      const made = blueprint.queues.find((queue) => queue.url === url);
      expect(made?.name).toBe(partnerQueueName(stage.name, name, state));
      expect(made?.attributes).toMatchObject({
        VisibilityTimeout: String(6 * timeoutSeconds),
        MaximumMessageSize: String(maxMessageBytes),
      });
      const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(made?.attributes['RedrivePolicy'] ?? '');
      expect(maxReceiveCount).toBe(tries);
      expect(blueprint.queues.map((queue) => queue.name)).toContain(String(deadLetterTargetArn).split(':').at(-1));
    }
  });

  test('is asked for in vain where no row has that name', () => {
    expect(() => queueUrlOf(blueprint, 'no-such-row')).toThrow('The templates put out no queue of no-such-row');
  });
});
