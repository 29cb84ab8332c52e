import { Stack } from 'aws-cdk-lib';
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { excusePattern } from './excuse-pattern.ts';

/** By this GuardDuty tries whether it may write into a bucket. */
const triedWith = 'malware-protection-resource-validation-object';

/** What GuardDuty's role may, as its guide has it ("Create or update IAM role policy"), of one bucket. */
const statements = (stack: Stack, bucket: Bucket, key: Key): readonly PolicyStatement[] => {
  const rules = stack.formatArn({
    service: 'events',
    resource: 'rule',
    resourceName: 'DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*',
  });
  const on = (actions: string[], resources: string[], conditions?: object) =>
    new PolicyStatement({ actions, resources, ...(conditions === undefined ? {} : { conditions }) });
  const { bucketArn } = bucket;
  const objects = `${bucketArn}/*`;
  return [
    on(['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'], [rules], {
      StringLike: { 'events:ManagedBy': 'malware-protection-plan.guardduty.amazonaws.com' },
    }),
    on(['events:DescribeRule', 'events:ListTargetsByRule'], [rules]),
    on(['s3:PutObjectTagging', 's3:GetObjectTagging', 's3:PutObjectVersionTagging', 's3:GetObjectVersionTagging'], [objects]),
    on(['s3:PutBucketNotification', 's3:GetBucketNotification', 's3:ListBucket'], [bucketArn]),
    on(['s3:PutObject'], [`${bucketArn}/${triedWith}`]),
    on(['s3:GetObject', 's3:GetObjectVersion'], [objects]),
    on(['kms:GenerateDataKey', 'kms:Decrypt'], [key.keyArn], {
      StringEquals: { 'kms:ViaService': `s3.${stack.region}.${stack.urlSuffix}` },
    }),
  ];
};

/** The role with which GuardDuty scans the bucket. */
export const scannerRole = (scope: Construct, bucket: Bucket, key: Key): Role => {
  const role = new Role(scope, 'ScannerRole', {
    assumedBy: new ServicePrincipal('malware-protection-plan.guardduty.amazonaws.com'),
  });
  const stack = Stack.of(scope);
  for (const statement of statements(stack, bucket, key)) role.addToPolicy(statement);
  const [rules] = statements(stack, bucket, key)[0]?.resources ?? [];
  for (const pattern of [`${bucket.bucketArn}/*`, ...(rules === undefined ? [] : [rules])])
    excusePattern(role, pattern, 'GuardDuty scans every object that arrives, by a rule that it makes and names itself.');
  return role;
};

/** Lets GuardDuty scan every new object, and say by a tag what it found. It tries its rights when it is made: the policy of the bucket stands first. */
export const scannedByGuardDuty = (scope: Construct, bucket: Bucket, role: Role): void => {
  const plan = new CfnMalwareProtectionPlan(scope, 'ScannerPlan', {
    role: role.roleArn,
    protectedResource: { s3Bucket: { bucketName: bucket.bucketName } },
    actions: { tagging: { status: 'ENABLED' } },
  });
  plan.node.addDependency(role);
  if (bucket.policy !== undefined) plan.node.addDependency(bucket.policy);
};
