import { describe, expect, it } from 'vitest';
import { partnerQueues } from '../../../functions/queue/queues.ts';
import { at, synthesised } from './synthesis.ts';

const { all, stage, partners } = synthesised('production');

type Allowed = { readonly Effect: string; readonly Action: string | string[]; readonly Principal: { readonly AWS: unknown } };

const statementsAt = (properties: object | undefined, document: string): readonly Allowed[] =>
  at(properties, document, 'Statement') as readonly Allowed[];

const letIn = (statements: readonly Allowed[]): readonly Allowed[] => statements.filter(({ Effect }) => Effect === 'Allow');

const queueOf = (state: string) => {
  const name = `outbound-${state.toLowerCase()}.fifo`;
  return all('AWS::SQS::Queue').find(({ properties }) => properties['QueueName'] === name);
};

const policiesOf = (state: string): readonly Allowed[] =>
  all('AWS::SQS::QueuePolicy')
    .filter(({ properties }) => at(properties, 'Queues', 0) === queueOf(state)?.logicalName)
    .flatMap(({ properties }) => statementsAt(properties, 'PolicyDocument'));

const keyOf = (state: string) => {
  const logicalName = String(queueOf(state)?.properties['KmsMasterKeyId']).replace(/\.Arn$/, '');
  return all('AWS::KMS::Key').find((key) => key.logicalName === logicalName);
};

const states = Object.entries(stage.states).map(([state, { partnerAccount }]) => [state, partnerAccount] as const);

describe('What a partner State may read', () => {
  it('is one queue per State, in order per case, kept as long as the row says', () => {
    const queues = all('AWS::SQS::Queue', [partners]);
    expect(queues).toHaveLength(states.length * Object.keys(partnerQueues).length);
    for (const { properties } of queues) {
      expect(properties).toMatchObject({
        FifoQueue: true,
        ContentBasedDeduplication: false,
        MessageRetentionPeriod: partnerQueues.outbound.retentionDays * 86_400,
      });
    }
  });

  it.each(
    states.filter(([, account]) => account !== undefined),
  )('is its own queue, and nothing else, for %s', (state, account) => {
    expect(letIn(policiesOf(state))).toEqual([
      expect.objectContaining({
        Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
        Principal: { AWS: `arn:aws:iam::${account}:root` },
        Resource: `${queueOf(state)?.logicalName}.Arn`,
      }),
    ]);
    const strangers = letIn(statementsAt(keyOf(state)?.properties, 'KeyPolicy')).filter(
      ({ Principal }) => Principal.AWS !== 'arn:aws:iam::000000000000:root',
    );
    expect(strangers).toEqual([
      expect.objectContaining({ Action: 'kms:Decrypt', Principal: { AWS: `arn:aws:iam::${account}:root` } }),
    ]);
  });

  it.each(states.filter(([, account]) => account === undefined))('is nothing for %s, which gave no account', (state) => {
    expect(queueOf(state)).toBeDefined();
    expect(letIn(policiesOf(state))).toEqual([]);
    expect(letIn(statementsAt(keyOf(state)?.properties, 'KeyPolicy'))).toHaveLength(1);
  });

  it('is encrypted with a key of the State’s own', () => {
    expect(new Set(states.map(([state]) => keyOf(state)?.logicalName)).size).toBe(states.length);
  });

  it('names no account anywhere but in the States’ own policies', () => {
    const known = states.flatMap(([, account]) => (account === undefined ? [] : [account]));
    const text = JSON.stringify(all('AWS::SQS::QueuePolicy').concat(all('AWS::KMS::Key')));
    const named = [...text.matchAll(/iam::(\d{12})/g)]
      .map(([, account]) => account)
      .filter((account) => account !== '000000000000');
    expect(named).toHaveLength(2 * known.length);
    expect(new Set(named)).toEqual(new Set(known));
  });
});
