import { describe, expect, it } from 'vitest';
import { stageOf } from '../../../infra/aws/stage.ts';
import { listedStatements } from './data-policies.ts';
import { at, readable, stages, synthesised } from './synthesis.ts';

const { all, data, stage } = readable('production');

const withBackups = (backups: object): object => ({ production: { ...stages['production'], backups } });

describe('Backups', () => {
  it('are taken every day and every month, and kept beyond what point-in-time recovery reaches', () => {
    const [plan] = all('AWS::Backup::BackupPlan');
    const rules = at(plan, 'properties', 'BackupPlan', 'BackupPlanRule') as readonly object[];
    expect(rules).toMatchObject([
      { RuleName: 'daily', ScheduleExpression: 'cron(0 2 * * ? *)', Lifecycle: { DeleteAfterDays: 90 } },
      { RuleName: 'monthly', ScheduleExpression: 'cron(0 2 1 * ? *)', Lifecycle: { DeleteAfterDays: 400 } },
    ]);
    const [table] = all('AWS::DynamoDB::Table');
    expect(all('AWS::Backup::BackupSelection')).toMatchObject([
      { properties: { BackupSelection: { Resources: [`${table?.logicalName}.Arn`] } } },
    ]);
  });

  it('lie in a locked vault under a key of its own, and both outlive the stack', () => {
    const [vault, ...more] = all('AWS::Backup::BackupVault');
    expect(more).toEqual([]);
    expect(vault?.properties).toMatchObject({
      BackupVaultName: 'readmit-production',
      LockConfiguration: { MinRetentionDays: 90, MaxRetentionDays: 400 },
    });
    const key = String(vault?.properties['EncryptionKeyArn']).replace(/\.Arn$/, '');
    for (const kept of [vault?.logicalName ?? '', key])
      expect(data.Resources[kept]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('that fail ring, and so does a copy that fails', () => {
    const [rule] = all('AWS::Events::Rule', [data]);
    const [topic] = all('AWS::SNS::Topic', [data]);
    expect(rule?.properties).toMatchObject({
      EventPattern: {
        source: ['aws.backup'],
        'detail-type': ['Backup Job State Change', 'Copy Job State Change'],
        detail: { state: ['ABORTED', 'EXPIRED', 'FAILED'] },
      },
      Targets: [{ Arn: topic?.logicalName }],
    });
  });

  it('are kept longer, locked for good and copied to another account where the stage says so, and that account may use the key', () => {
    const copyTo = 'arn:aws:backup:eu-west-1:444444444444:backup-vault:readmit-production';
    const made = synthesised('production', undefined, false, {
      backups: { dailyDays: 100, monthlyDays: 3650, lockForGoodAfterDays: 7, copyTo },
    });
    const [plan] = made.all('AWS::Backup::BackupPlan');
    expect(at(plan, 'properties', 'BackupPlan', 'BackupPlanRule')).toMatchObject([
      { CopyActions: [{ DestinationBackupVaultArn: copyTo, Lifecycle: { DeleteAfterDays: 100 } }] },
      { CopyActions: [{ DestinationBackupVaultArn: copyTo, Lifecycle: { DeleteAfterDays: 3650 } }] },
    ]);
    const [vault] = made.all('AWS::Backup::BackupVault');
    expect(vault?.properties['LockConfiguration']).toEqual({
      MinRetentionDays: 100,
      MaxRetentionDays: 3650,
      ChangeableForDays: 7,
    });
    const keyName = String(vault?.properties['EncryptionKeyArn']).replace(/\.Arn$/, '');
    const key = made.all('AWS::KMS::Key').find(({ logicalName }) => logicalName === keyName);
    const lets = at(key, 'properties', 'KeyPolicy', 'Statement') as readonly { readonly Principal: { readonly AWS?: string } }[];
    expect(lets.filter(({ Principal }) => Principal.AWS?.includes('444444444444'))).toHaveLength(2);
  });

  it('need no other account where the copy stays in this one', () => {
    const copyTo = `arn:aws:backup:eu-west-1:${stage.account}:backup-vault:readmit-production`;
    const { all: inAll } = synthesised('production', undefined, false, { backups: { copyTo } });
    expect(JSON.stringify(inAll('AWS::KMS::Key'))).not.toContain('kms:ListGrants');
  });

  it.each([
    [{ dailyDays: 35 }, 'Point-in-time recovery reaches back 35 days already'],
    [{ dailyDays: 90, monthlyDays: 40 }, 'A monthly backup is kept as long as a daily one'],
    [{ lockForGoodAfterDays: 2 }, 'three days at least'],
    [{ copyTo: 'readmit-production' }, 'A vault is named by its ARN'],
  ])('are refused with a sentence where the stage says %j', (backups, says) => {
    expect(() => stageOf('production', withBackups(backups))).toThrow(says);
  });
});

describe('No policy of the data', () => {
  const statements = listedStatements('production');

  it('holds an action for anything, or is about everything but lists that AWS knows no resource for', () => {
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([]);
    const everything = statements.filter(({ resources }) => resources.includes('*'));
    expect(everything.flatMap(({ actions }) => actions)).toEqual(['lambda:ListEventSourceMappings', 'backup:DescribeRestoreJob']);
  });
});
