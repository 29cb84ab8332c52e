import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BackupVault } from 'aws-cdk-lib/aws-backup';
import { AccountPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { BackupSettings } from './backup-settings.ts';
import type { Stage } from './stage.ts';

/** What the vault of a stage is called. */
export const vaultName = (stageName: string): string => `readmit-${stageName}`;

const accountOf = (vaultArn: string): string => vaultArn.split(':')[4] ?? '';

/** AWS Backup copies into another account with that account's own right to the key. */
const copyInto = (account: string): PolicyStatement =>
  new PolicyStatement({
    principals: [new AccountPrincipal(account)],
    actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
    resources: ['*'],
  });

const grantsOf = (account: string): PolicyStatement =>
  new PolicyStatement({
    principals: [new AccountPrincipal(account)],
    actions: ['kms:CreateGrant', 'kms:ListGrants', 'kms:RevokeGrant'],
    resources: ['*'],
    conditions: { Bool: { 'kms:GrantIsForAWSResource': 'true' } },
  });

/**
 * The vault of a stage's backups, under a key of its own, and locked: no backup in it is deleted before its time, whoever asks. Both
 * outlive their stack.
 */
export const backupVault = (
  scope: Construct,
  { name, account, backups }: Pick<Stage, 'name' | 'account'> & { readonly backups: BackupSettings },
): { readonly vault: BackupVault; readonly key: Key } => {
  const { dailyDays, monthlyDays, lockForGoodAfterDays, copyTo } = backups;
  const removalPolicy = RemovalPolicy.RETAIN;
  const encryptionKey = new Key(scope, 'BackupKey', {
    description: 'Readmit: the backups of the table',
    enableKeyRotation: true,
    removalPolicy,
  });
  const copied = copyTo === undefined ? account : accountOf(copyTo);
  if (copied !== account) {
    encryptionKey.addToResourcePolicy(copyInto(copied));
    encryptionKey.addToResourcePolicy(grantsOf(copied));
  }
  const vault = new BackupVault(scope, 'BackupVault', {
    backupVaultName: vaultName(name),
    encryptionKey,
    removalPolicy,
    lockConfiguration: {
      minRetention: Duration.days(dailyDays),
      maxRetention: Duration.days(monthlyDays),
      ...(lockForGoodAfterDays === undefined ? {} : { changeableFor: Duration.days(lockForGoodAfterDays) }),
    },
  });
  return { vault, key: encryptionKey };
};
