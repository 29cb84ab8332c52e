import { describe, expect, test } from 'vitest';
import { inboundQueues } from '../../../functions/queue/inbound-queues.ts';
import { partnerOf } from '../../../functions/queue/partner-of.ts';
import { partnerQueueName } from '../../../functions/queue/partner-queue-names.ts';
import { deadLettersName } from '../../../infra/aws/dead-letters-name.ts';
import { boundStates } from '../../bound-states.ts';

const arnOf = (name: string): string => `arn:aws:sqs:eu-central-1:111111111111:${name}`;

describe('the partner whose queue a message came from', () => {
  test.each(boundStates)('is the State in the name of the queue: %s', (state) => {
    for (const row of Object.keys(inboundQueues)) {
      const name = partnerQueueName('production', row, state);
      for (const queue of [name, deadLettersName(name)]) expect(partnerOf(arnOf(queue))).toBe(state);
    }
  });

  test('is known in other partitions of AWS too', () => {
    expect(partnerOf('arn:aws-cn:sqs:cn-north-1:111111111111:readmit-two-transit-requests-fr')).toBe('FR');
  });

  test.each([
    ['another queue', arnOf('readmit-two-outbound-fr')],
    ['a queue whose name only ends so', arnOf('not-readmit-two-transit-requests-fr')],
    ['a queue of no stage', arnOf('transit-requests-fr')],
    ['a queue of another row that ends so', arnOf('readmit-two-not-transit-requests-fr')],
    ['a queue whose name goes on', arnOf('readmit-two-transit-requests-fr-others')],
    ['a queue whose name goes on after the dead letters', arnOf('readmit-two-transit-requests-fr-dead-letters-too')],
    ['dead letters of another queue', arnOf('readmit-two-duty-mail-dead-letters')],
    ['letters that are no State', arnOf('readmit-two-transit-requests-zz')],
    ['no State at all', arnOf('readmit-two-transit-requests-')],
    ['a State that is not written in lower case', arnOf('readmit-two-transit-requests-FR')],
    ['another service', 'arn:aws:sns:eu-central-1:111111111111:readmit-two-transit-requests-fr'],
    ['two lines', `${arnOf('readmit-two-transit-requests-fr')}\n`],
    ['nothing', ''],
  ])('is nobody for %s', (_, arn) => {
    expect(() => partnerOf(arn)).toThrow(`${arn} is not the queue of a partner State`);
  });
});
