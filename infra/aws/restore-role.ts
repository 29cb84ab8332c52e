import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { excusePattern } from './excuse-pattern.ts';

/** What restoring writes: DynamoDB asks for the right to each, although it writes by itself. */
export const whatRestoringWrites = [
  'dynamodb:BatchWriteItem',
  'dynamodb:DeleteItem',
  'dynamodb:DescribeTable',
  'dynamodb:GetItem',
  'dynamodb:PutItem',
  'dynamodb:Query',
  'dynamodb:Scan',
  'dynamodb:UpdateItem',
];

/** What the use of a key takes for a table that is made under it. */
export const keyOfNewTable = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** By what AWS Backup makes a table of a backup: one of the names that restored tables have, and no other. */
export const restoreRole = (scope: Construct, stageName: string, restoredArns: string, keyArns: readonly string[]): Role => {
  const role = new Role(scope, 'RestoreRole', {
    roleName: `readmit-${stageName}-restore-from-vault`,
    assumedBy: new ServicePrincipal('backup.amazonaws.com'),
  });
  const resources = [...keyArns];
  for (const statement of [
    {
      actions: ['dynamodb:RestoreTableFromAwsBackup', 'dynamodb:RestoreTableFromBackup', ...whatRestoringWrites],
      resources: [restoredArns],
    },
    { actions: keyOfNewTable, resources },
    { actions: ['kms:CreateGrant'], resources, conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } },
  ])
    role.addToPolicy(new PolicyStatement(statement));
  excusePattern(role, restoredArns, 'Restored tables are told by the stage in their names; they are not there yet.');
  return role;
};
