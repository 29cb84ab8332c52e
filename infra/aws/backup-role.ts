import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { excusePattern } from './excuse-pattern.ts';

/** What is backed up: the tables, the keys that this takes (theirs, and that of the vault), the vault and the one for copies. */
export type BackedUp = Readonly<Record<'tableArns' | 'keyArns' | 'vaultArns', readonly string[]>>;

/** By what AWS Backup takes backups of these tables and copies them. AWS's own policy for it is about everything in the account. */
export const backupRole = (scope: Construct, { tableArns, keyArns, vaultArns }: BackedUp): Role => {
  const role = new Role(scope, 'BackupRole', { assumedBy: new ServicePrincipal('backup.amazonaws.com') });
  const ofTables = tableArns.map((tableArn) => `${tableArn}/backup/*`);
  const keys = [...keyArns];
  for (const statement of [
    {
      actions: ['dynamodb:CreateBackup', 'dynamodb:DescribeTable', 'dynamodb:ListTagsOfResource', 'dynamodb:StartAwsBackupJob'],
      resources: [...tableArns],
    },
    { actions: ['dynamodb:DeleteBackup', 'dynamodb:DescribeBackup'], resources: ofTables },
    { actions: ['backup:CopyIntoBackupVault', 'backup:DescribeBackupVault'], resources: [...vaultArns] },
    { actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:GenerateDataKey'], resources: keys },
    { actions: ['kms:CreateGrant'], resources: keys, conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } },
  ])
    role.addToPolicy(new PolicyStatement(statement));
  for (const ofTable of ofTables)
    excusePattern(role, ofTable, 'A backup has a name that DynamoDB gives it; all of this one table are meant.');
  return role;
};
