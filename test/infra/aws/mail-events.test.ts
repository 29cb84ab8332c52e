import { describe, expect, it } from 'vitest';
import { at, readable } from './synthesis.ts';

const { all, service, stage } = readable('production');

type Statement = { readonly Effect: string; readonly Action: unknown; readonly Principal: unknown; readonly Condition: unknown };

const only = (type: string) => {
  const [found, ...more] = all(type, [service]);
  if (found === undefined || more.length > 0) throw new Error(`Expected one ${type}, found ${more.length + (found ? 1 : 0)}`);
  return found;
};

const configurationSet = only('AWS::SES::ConfigurationSet');
const topic = only('AWS::SNS::Topic');
const subscription = only('AWS::SNS::Subscription');
const queue = all('AWS::SQS::Queue').find(({ logicalName }) => `${logicalName}.Arn` === subscription.properties['Endpoint']);

const statementsIn = (properties: object | undefined, document: string): readonly Statement[] =>
  at(properties, document, 'Statement') as readonly Statement[];

const letIn = (statements: readonly Statement[]): readonly Statement[] => statements.filter(({ Effect }) => Effect === 'Allow');

const keyNamed = (arn: unknown) => all('AWS::KMS::Key').find(({ logicalName }) => `${logicalName}.Arn` === arn);

/** Those whom a key lets in beside the account that it belongs to, but for EventBridge, which brings what the scanner says. */
const usersOf = (arn: unknown): readonly Statement[] =>
  statementsIn(keyNamed(arn)?.properties, 'KeyPolicy').filter(
    ({ Action, Principal }) => Action !== 'kms:*' && at(Principal, 'Service') !== 'events.amazonaws.com',
  );

describe('What SES tells of mails', () => {
  it('is how each ended, and goes to the one topic', () => {
    expect(only('AWS::SES::ConfigurationSetEventDestination').properties).toEqual({
      ConfigurationSetName: configurationSet.logicalName,
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['delivery', 'bounce', 'complaint', 'reject'],
        SnsDestination: { TopicARN: topic.logicalName },
      },
    });
  });

  it('is told only once the topic lets SES publish, which SES tries at the deployment', () => {
    const [, destination] =
      Object.entries(service.Resources).find(([, { Type }]) => Type === 'AWS::SES::ConfigurationSetEventDestination') ?? [];
    expect(at(destination, 'DependsOn')).toEqual([only('AWS::SNS::TopicPolicy').logicalName]);
  });

  it('reaches the queue of the row, in the envelope of SNS', () => {
    expect(subscription.properties).toEqual({
      Endpoint: expect.stringMatching(/^queueofmaileventsQueue\w+\.Arn$/),
      Protocol: 'sqs',
      RawMessageDelivery: false,
      TopicArn: topic.logicalName,
    });
    const url = at(service.Outputs, 'QueueUrlmailevents', 'Value', 'Ref');
    expect(url).toBe(queue?.logicalName);
  });
});

describe('The topic of what SES tells', () => {
  const policy = only('AWS::SNS::TopicPolicy').properties;

  it('lets nobody publish but SES, for this account and this configuration set, and nothing unencrypted', () => {
    expect(policy['Topics']).toEqual([topic.logicalName]);
    const statements = statementsIn(policy, 'PolicyDocument');
    expect(letIn(statements)).toEqual([
      expect.objectContaining({
        Action: 'sns:Publish',
        Principal: { Service: 'ses.amazonaws.com' },
        Condition: {
          StringEquals: {
            'AWS:SourceAccount': stage.account,
            'AWS:SourceArn': `arn:aws:ses:eu-central-1:${stage.account}:configuration-set/${configurationSet.logicalName}`,
          },
        },
      }),
    ]);
    expect(statements).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  it('is encrypted with a key of its own, which SES may use for this account', () => {
    const key = topic.properties['KmsMasterKeyId'];
    expect(all('AWS::SNS::Topic').filter(({ properties }) => properties['KmsMasterKeyId'] === key)).toHaveLength(1);
    expect(usersOf(key)).toEqual([
      expect.objectContaining({
        Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
        Principal: { Service: 'ses.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': '000000000000' } },
      }),
    ]);
  });
});

describe('The queue of what SES tells', () => {
  const fromTopic = { ArnEquals: { 'aws:SourceArn': topic.logicalName } };

  it('lets in that topic and nobody else', () => {
    const policies = all('AWS::SQS::QueuePolicy').filter(({ properties }) => at(properties, 'Queues', 0) === queue?.logicalName);
    expect(letIn(policies.flatMap(({ properties }) => statementsIn(properties, 'PolicyDocument')))).toEqual([
      expect.objectContaining({
        Action: 'sqs:SendMessage',
        Principal: { Service: 'sns.amazonaws.com' },
        Condition: fromTopic,
      }),
    ]);
  });

  it('is encrypted with the key of all work, which SNS may use for that topic and for no other', () => {
    expect(usersOf(queue?.properties['KmsMasterKeyId'])).toEqual([
      expect.objectContaining({
        Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
        Principal: { Service: 'sns.amazonaws.com' },
        Condition: fromTopic,
      }),
    ]);
  });
});
