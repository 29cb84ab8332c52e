import { Duration } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { alarmOnBackups } from './alarm-on-backups.ts';
import { backupRole } from './backup-role.ts';
import { backupVault, vaultName } from './backup-vault.ts';
import type { BackedUpIn } from './restore-policy.ts';
import type { Stage } from './stage.ts';
import { type TableGround, tableInUse } from './table-in-use.ts';

const daily = { hour: '2', minute: '0' };

/**
 * Backups beyond what point-in-time recovery reaches: one a day and one a month, in a locked vault and, where the stage says so, copied
 * to another region or account. Of the own table, and of the one that takes its place.
 */
export const backupsOf = (scope: Construct, stage: Stage, own: TableGround, alarms: ITopic): BackedUpIn => {
  const place = new Construct(scope, 'Backups');
  const { dailyDays, monthlyDays, copyTo } = stage.backups;
  const { vault, key } = backupVault(place, stage);
  const copied = copyTo === undefined ? [] : [BackupVault.fromBackupVaultArn(place, 'CopyTo', copyTo)];
  const rule = (ruleName: string, days: number, when: Parameters<typeof Schedule.cron>[0]): BackupPlanRule => {
    const deleteAfter = Duration.days(days);
    return new BackupPlanRule({
      ruleName,
      scheduleExpression: Schedule.cron(when),
      deleteAfter,
      copyActions: copied.map((destinationBackupVault) => ({ destinationBackupVault, deleteAfter })),
    });
  };
  const plan = new BackupPlan(place, 'Plan', {
    backupPlanName: vaultName(stage.name),
    backupVault: vault,
    backupPlanRules: [rule('daily', dailyDays, daily), rule('monthly', monthlyDays, { ...daily, day: '1' })],
  });
  const tables = [own.table.tableArn, ...(stage.table === undefined ? [] : [tableInUse(place, stage, own).arn])];
  const keyArns = [...new Set([own.tableKey.keyArn, tableInUse(place, stage, own).keyArn, key.keyArn])];
  const vaultArns = [vault, ...copied].map(({ backupVaultArn }) => backupVaultArn);
  plan.addSelection('Tables', {
    resources: tables.map((arn) => BackupResource.fromArn(arn)),
    role: backupRole(place, { tableArns: tables, keyArns, vaultArns }),
    disableDefaultBackupPolicy: true,
  });
  alarmOnBackups(place, tables, alarms);
  return { vault, keyArns };
};
