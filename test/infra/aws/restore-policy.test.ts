import { describe, expect, it } from 'vitest';
import { restoredName } from '../../../infra/aws/restored-name.ts';
import { allows, type Statement } from '../../rehearsal/policy.ts';
import { listedStatements } from './data-policies.ts';
import { readable, synthesised } from './synthesis.ts';

const { all, data, service } = readable('production');
const table = `${all('AWS::DynamoDB::Table')[0]?.logicalName}.Arn`;
const inAccount = (serviceName: string, rest: string) => `arn:aws:${serviceName}:eu-central-1:333333333333:${rest}`;
const restored = inAccount('dynamodb', `table/${restoredName('production', '2026-12-01T08:00:00Z')}`);

/** What the policy says of items and tables. */
const policyOf = (made: ReturnType<typeof synthesised>): readonly Statement[] =>
  made
    .all('AWS::IAM::ManagedPolicy', [made.data])
    .flatMap(({ properties }) => (properties['PolicyDocument'] as { Statement: readonly Statement[] }).Statement)
    .filter(({ Action }) => [Action].flat().some((action) => action.startsWith('dynamodb:')));

const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'].map((action) => `dynamodb:${action}`);

describe('The policy of who restores', () => {
  const statements = policyOf(readable('production'));

  it('bears the name of the stage, and nobody has it as deployed', () => {
    const [policy, ...more] = all('AWS::IAM::ManagedPolicy', [data]);
    expect(more).toEqual([]);
    expect(policy?.properties).toMatchObject({ ManagedPolicyName: 'readmit-production-restore' });
    for (const holders of ['Users', 'Roles', 'Groups']) expect(policy?.properties).not.toHaveProperty(holders);
  });

  it('reads both tables whole', () => {
    for (const resource of [table, restored])
      expect([resource, allows(statements, { action: 'dynamodb:Scan', resource })]).toEqual([resource, true]);
  });

  it('makes a restored table of the stage, and no other table', () => {
    const another = inAccount('dynamodb', `table/${restoredName('another', '2026-12-01T08:00:00Z')}`);
    for (const action of ['dynamodb:RestoreTableToPointInTime', 'dynamodb:UpdateTable', ...writes]) {
      expect([action, allows(statements, { action, resource: restored })]).toEqual([action, true]);
      expect([action, allows(statements, { action, resource: another })]).toEqual([action, false]);
    }
  });

  it('writes nothing into the table in use, also where that is a restored one', () => {
    const name = restoredName('production', '2026-12-01T08:00:00Z');
    const streamArn = `${restored}/stream/1`;
    const onRestored = policyOf(synthesised('production', undefined, false, { table: { name, streamArn } }));
    for (const action of writes) {
      expect([action, allows(statements, { action, resource: table })]).toEqual([action, false]);
      expect([action, allows(onRestored, { action, resource: table })]).toEqual([action, false]);
      expect([action, allows(onRestored, { action, resource: restored })]).toEqual([action, false]);
    }
  });

  it('deletes no table and no backup', () => {
    const actions = listedStatements('production', ['AWS::IAM::ManagedPolicy']).flatMap((statement) => statement.actions);
    expect(actions.filter((action) => /Delete(Table|Backup|RecoveryPoint|BackupVault)/.test(action))).toEqual([]);
  });
});

describe('To read the table whole', () => {
  it('is no function’s', () => {
    const functions = JSON.stringify([...all('AWS::IAM::Policy', [service]), ...all('AWS::IAM::ManagedPolicy', [service])]);
    expect(functions).toContain('dynamodb:Query');
    expect(functions).not.toContain('dynamodb:Scan');
  });
});
