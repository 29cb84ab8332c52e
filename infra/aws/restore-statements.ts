import { Aws } from 'aws-cdk-lib';
import { Effect, PolicyStatement, type PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import { keyOfNewTable, whatRestoringWrites } from './restore-role.ts';

/** What a restore is about, by ARNs or their patterns. `tables` are those that are read: the own one and the one in use. */
type Named = Readonly<
  Record<'functions' | 'mappings' | 'queues' | 'restored' | 'vault' | 'recoveryPoints' | 'role' | 'region', string> &
    Record<'stacks' | 'tables' | 'keys', readonly string[]>
>;

/** To stop what writes and start it again, and to see its queues grow empty. */
const stopping = (of: Named): readonly PolicyStatementProps[] => [
  { actions: ['cloudformation:DescribeStacks'], resources: [...of.stacks] },
  {
    actions: ['lambda:DeleteFunctionConcurrency', 'lambda:GetFunctionConcurrency', 'lambda:PutFunctionConcurrency'],
    resources: [of.functions],
  },
  {
    actions: ['lambda:UpdateEventSourceMapping'],
    resources: [of.mappings],
    conditions: { ArnLike: { 'lambda:FunctionArn': of.functions } },
  },
  {
    actions: ['lambda:ListEventSourceMappings', 'backup:DescribeRestoreJob'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:RequestedRegion': of.region } },
  },
  { actions: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl'], resources: [of.queues] },
];

/** To make a restored table, by point-in-time recovery or by AWS Backup, and to give it what the one in use has beside its items. */
const making = (of: Named): readonly PolicyStatementProps[] => [
  {
    actions: ['dynamodb:DescribeContinuousBackups', 'dynamodb:RestoreTableToPointInTime'],
    resources: [...of.tables],
  },
  {
    actions: [
      ...whatRestoringWrites,
      'dynamodb:BatchGetItem',
      'dynamodb:DescribeContinuousBackups',
      'dynamodb:DescribeTimeToLive',
      'dynamodb:RestoreTableToPointInTime',
      'dynamodb:UpdateContinuousBackups',
      'dynamodb:UpdateTable',
      'dynamodb:UpdateTimeToLive',
    ],
    resources: [of.restored],
  },
  {
    actions: keyOfNewTable,
    resources: [...of.keys],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${of.region}.${Aws.URL_SUFFIX}` } },
  },
  { actions: ['kms:CreateGrant'], resources: [...of.keys], conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } },
  { actions: ['backup:ListRecoveryPointsByBackupVault'], resources: [of.vault] },
  { actions: ['backup:StartRestoreJob'], resources: [of.recoveryPoints] },
  {
    actions: ['iam:PassRole'],
    resources: [of.role],
    conditions: { StringEquals: { 'iam:PassedToService': 'backup.amazonaws.com' } },
  },
];

/** To read both tables whole. What a restore may write into a new table is refused in the one in use, which can have such a name too. */
const reading = (of: Named): readonly PolicyStatementProps[] => [
  { actions: ['dynamodb:BatchGetItem', 'dynamodb:DescribeTable', 'dynamodb:Query', 'dynamodb:Scan'], resources: [...of.tables] },
  {
    effect: Effect.DENY,
    actions: ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    resources: [...of.tables],
  },
];

/** Everything that the steps of a restore ask of AWS but deploying, which the deployment's own roles do. */
export const restoreStatements = (of: Named): PolicyStatement[] =>
  [...stopping(of), ...making(of), ...reading(of)].map((statement) => new PolicyStatement(statement));
