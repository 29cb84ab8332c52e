import { Aws, CfnOutput, type CfnResource, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnTrail } from 'aws-cdk-lib/aws-cloudtrail';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { excuse } from '../excuse.ts';
import { peopleNameOf } from './people-name.ts';

/**
 * Who called the functions by which States enter their people: each call with the role, the session's name and the request id under which
 * the function's log says what was done. Lambda does not tell a function who calls it, and what a caller says of itself proves nothing.
 */
export const peopleTrail = (scope: Construct, stage: string): void => {
  const { region, account } = Stack.of(scope);
  const trailName = `readmit-${stage}-people`;
  const bucket = new Bucket(scope, 'PeopleTrailRecords', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    versioned: true,
    lifecycleRules: [{ expiration: Duration.days(5 * 365), noncurrentVersionExpiration: Duration.days(5 * 365) }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  excuse(
    bucket,
    'S1',
    'It holds a log itself, of few lines, each signed by CloudTrail; a log of who read the log would need another.',
  );
  const only = { 'aws:SourceArn': `arn:${Aws.PARTITION}:cloudtrail:${region}:${account}:trail/${trailName}` };
  const principals = [new ServicePrincipal('cloudtrail.amazonaws.com')];
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals,
      actions: ['s3:GetBucketAcl'],
      resources: [bucket.bucketArn],
      conditions: { StringEquals: only },
    }),
  );
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals,
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`AWSLogs/${account}/*`)],
      conditions: { StringEquals: { ...only, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    }),
  );
  const called = `arn:${Aws.PARTITION}:lambda:${region}:${account}:function:${peopleNameOf(stage, '')}`;
  const trail = new CfnTrail(scope, 'PeopleTrail', {
    trailName,
    s3BucketName: bucket.bucketName,
    isLogging: true,
    enableLogFileValidation: true,
    includeGlobalServiceEvents: false,
    isMultiRegionTrail: false,
    advancedEventSelectors: [
      {
        name: 'Calls of the functions by which States enter their people',
        fieldSelectors: [
          { field: 'eventCategory', equalTo: ['Data'] },
          { field: 'resources.type', equalTo: ['AWS::Lambda::Function'] },
          { field: 'resources.ARN', startsWith: [called] },
        ],
      },
    ],
  });
  if (bucket.policy !== undefined) trail.addResourceDependency(bucket.policy.node.defaultChild as CfnResource);
  new CfnOutput(scope, 'PeopleTrailRecordsName', { value: bucket.bucketName });
};
