import { describe, expect, it } from 'vitest';
import { queues } from '../../../functions/queue/queues.ts';
import { at, readable, synthesised } from './synthesis.ts';

const { all, data, service, stage } = readable('production');

type Statement = { readonly Effect: string; readonly Action: unknown; readonly Principal: unknown; readonly Condition: unknown };

const fromEvents = ({ Principal }: Statement): boolean => JSON.stringify(Principal) === '{"Service":"events.amazonaws.com"}';

const ruleIn = (within: ReturnType<typeof synthesised>) => {
  const [rule, ...more] = within.all('AWS::Events::Rule', [within.service]);
  if (rule === undefined || more.length > 0) throw new Error(`Expected one rule, found ${more.length + (rule ? 1 : 0)}`);
  return rule;
};

const rule = ruleIn(readable('production'));
const bucket = all('AWS::S3::Bucket', [data]).find(({ properties }) => 'LoggingConfiguration' in properties)?.logicalName;
const queue = all('AWS::SQS::Queue').find(
  ({ logicalName }) => logicalName === at(service.Outputs, 'QueueUrlattachmentscanned', 'Value', 'Ref'),
);

describe('What the scanner says of a new attachment', () => {
  it('of this bucket, and of none beside it, reaches the queue of the row as it is', () => {
    expect(rule.properties).toMatchObject({
      State: 'ENABLED',
      EventPattern: {
        source: ['aws.guardduty'],
        'detail-type': ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [bucket] } },
      },
      Targets: [{ Arn: `${queue?.logicalName}.Arn`, Id: expect.any(String) }],
    });
    expect(rule.properties).not.toHaveProperty('EventBusName');
  });

  it('is taken from a scanner of one’s own where the stage names one, and then from no other', () => {
    const scanner = { roleArn: `arn:aws:iam::${stage.account}:role/scanner` };
    const own = ruleIn(synthesised('production', undefined, false, { attachments: { scanner } }));
    expect(at(own.properties, 'EventPattern', 'source')).toEqual(['readmit.scanner']);
  });

  it('is let into that queue by that rule, and by nobody else', () => {
    const policies = all('AWS::SQS::QueuePolicy').filter(({ properties }) => at(properties, 'Queues', 0) === queue?.logicalName);
    const statements = policies.flatMap(
      ({ properties }) => at(properties, 'PolicyDocument', 'Statement') as readonly Statement[],
    );
    expect(statements.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({
        Action: 'sqs:SendMessage',
        Principal: { Service: 'events.amazonaws.com' },
        Condition: { ArnEquals: { 'aws:SourceArn': `${rule.logicalName}.Arn` } },
      }),
    ]);
  });

  it('is encrypted with the key of all work, which EventBridge may use for this account', () => {
    const key = all('AWS::KMS::Key').find(({ logicalName }) => `${logicalName}.Arn` === queue?.properties['KmsMasterKeyId']);
    const statements = at(key?.properties, 'KeyPolicy', 'Statement') as readonly Statement[];
    expect(statements.filter(fromEvents)).toEqual([
      expect.objectContaining({
        Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
        Condition: { StringEquals: { 'aws:SourceAccount': '000000000000' } },
      }),
    ]);
  });

  it('rings with the harm of the row where it is not brought', () => {
    const alarm = all('AWS::CloudWatch::Alarm', [service]).find(
      ({ properties }) => properties['MetricName'] === 'FailedInvocations',
    );
    expect(alarm?.properties).toMatchObject({
      Namespace: 'AWS/Events',
      Dimensions: [{ Name: 'RuleName', Value: rule.logicalName }],
      AlarmDescription: queues['attachment-scanned'].harmIfLost,
      AlarmActions: [expect.stringContaining('Alarms')],
    });
  });
});
