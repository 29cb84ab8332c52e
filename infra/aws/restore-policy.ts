import { Aws, CfnOutput, Stack } from 'aws-cdk-lib';
import type { BackupVault } from 'aws-cdk-lib/aws-backup';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { excuse } from './excuse.ts';
import { excusePattern } from './excuse-pattern.ts';
import { deployedName } from './function-rows.ts';
import { restoreRole } from './restore-role.ts';
import { restoreStatements } from './restore-statements.ts';
import { restoredPrefix } from './restored-name.ts';
import type { Stage } from './stage.ts';
import { type TableGround, tableInUse } from './table-in-use.ts';

/** Where the backups of a stage lie, and the keys that they stand under. */
export type BackedUpIn = { readonly vault: BackupVault; readonly keyArns: readonly string[] };

/**
 * What an operator needs for what `npm run -s restore` plans, and no more: to stop what writes and start it again, to make a restored
 * table, and to read both tables whole. It writes nothing into the table in use, and no function has it.
 */
export const restorePolicy = (scope: Construct, stage: Stage, own: TableGround, { vault, keyArns }: BackedUpIn): void => {
  const place = new Construct(scope, 'Restore');
  const { region, account, stackId } = Stack.of(scope);
  const arn = (service: string, rest: string): string => `arn:${Aws.PARTITION}:${service}:${region}:${account}:${rest}`;
  const functions = arn('lambda', `function:${deployedName(stage.name, '*')}`);
  const service = `Readmit-${stage.name}-Service`;
  const stackOfService = arn('cloudformation', `stack/${service}/*`);
  const mappings = arn('lambda', 'event-source-mapping:*');
  // CloudFormation makes up the names of its queues, beginning with its own.
  const queues = arn('sqs', `${service}-*`);
  const restored = arn('dynamodb', `table/${restoredPrefix(stage.name)}*`);
  const recoveryPoints = arn('backup', 'recovery-point:*');
  const tables = [...new Set([own.table.tableArn, tableInUse(place, stage, own).arn])];
  const keys = [...new Set([...keyArns, own.tableKey.keyArn])];
  const role = restoreRole(place, stage.name, restored, keys);
  const named = {
    stacks: [stackId, stackOfService],
    functions,
    mappings,
    queues,
    tables,
    restored,
    keys,
    vault: vault.backupVaultArn,
    recoveryPoints,
  };
  const statements = restoreStatements({ ...named, role: role.roleArn, region });
  const policy = new ManagedPolicy(place, 'Policy', {
    managedPolicyName: `readmit-${stage.name}-restore`,
    description: 'Readmit: stop what writes, put the stage on a restored table, and compare it with the one before',
    statements,
  });
  const byRule = 'Functions, queues and restored tables are told by the stage in their names, mappings by their function.';
  for (const pattern of [functions, mappings, queues, restored, stackOfService]) excusePattern(policy, pattern, byRule);
  excusePattern(policy, recoveryPoints, 'A backup has a name that AWS gives it; which role may make a table of it is bound.');
  excuse(policy, 'IAM5[Resource::*]', 'Lists of mappings and the state of a restore are no resources that a policy could name.');
  new CfnOutput(scope, 'RestorePolicy', { value: policy.managedPolicyArn });
  new CfnOutput(scope, 'RestoreRole', { value: role.roleArn });
  new CfnOutput(scope, 'TableInUse', { value: tableInUse(place, stage, own).name });
  new CfnOutput(scope, 'KeyInUse', { value: tableInUse(place, stage, own).keyArn });
};
