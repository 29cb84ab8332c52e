import { describe, expect, it } from 'vitest';
import { deployedName, functionRows } from '../../../infra/aws/function-rows.ts';
import { at, readable } from './synthesis.ts';

const { all, service, stage } = readable('production');
const names = functionRows().map(({ name }) => name);

const functionOf = (name: string): string =>
  all('AWS::Lambda::Function').find(({ properties }) => properties['FunctionName'] === deployedName(stage.name, name))
    ?.logicalName ?? 'none';

const aliasOf = (name: string) =>
  all('AWS::Lambda::Alias').find(({ properties }) => properties['FunctionName'] === functionOf(name));

describe('A new version of a function', () => {
  it.each(names)('of %s takes over by an alias, of which a version that stays is the target', (name) => {
    const version = String(aliasOf(name)?.properties['FunctionVersion']).replace(/\.Version$/, '');
    expect(aliasOf(name)?.properties).toMatchObject({ Name: 'live' });
    expect(service.Resources[version]).toMatchObject({
      Type: 'AWS::Lambda::Version',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it.each(names)('of %s has a tenth of the calls for five minutes, and gives them back once it fails', (name) => {
    const group = at(service.Resources[aliasOf(name)?.logicalName ?? ''], 'UpdatePolicy', 'CodeDeployLambdaAliasUpdate');
    const made = all('AWS::CodeDeploy::DeploymentGroup').find(
      ({ logicalName }) => logicalName === at(group, 'DeploymentGroupName', 'Ref'),
    )?.properties;
    expect(made).toMatchObject({
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      AutoRollbackConfiguration: { Enabled: true },
      AlarmConfiguration: { Enabled: true },
    });
    const alarm = all('AWS::CloudWatch::Alarm').find(
      ({ logicalName }) => logicalName === at(made, 'AlarmConfiguration', 'Alarms', 0, 'Name'),
    )?.properties;
    expect(alarm).toMatchObject({ MetricName: 'Errors', Threshold: 1 });
    expect(at(alarm, 'Dimensions')).toContainEqual({
      Name: 'ExecutedVersion',
      Value: aliasOf(name)?.properties['FunctionVersion'],
    });
  });

  it('is the only thing that anything calls: no function is woken past its alias', () => {
    const text = JSON.stringify([
      ...all('AWS::Lambda::EventSourceMapping').map(({ properties }) => properties['FunctionName']),
      ...all('AWS::Scheduler::Schedule').map(({ properties }) => at(properties, 'Target', 'Arn')),
      ...all('AWS::Lambda::Permission').map(({ properties }) => properties['FunctionName']),
    ]);
    const called = [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
    expect(called.length).toBeGreaterThan(names.length);
    expect(called.filter((name) => !name?.endsWith(':live'))).toEqual([]);
  });
});

describe('What a clock, a queue or the stream wakes', () => {
  it.each(
    functionRows().map((row) => [row.name, row] as const),
  )('%s has of the account’s runs what its row keeps for it', (name, { kind, row }) => {
    const made = all('AWS::Lambda::Function').find(({ logicalName }) => logicalName === functionOf(name))?.properties;
    expect(made?.['ReservedConcurrentExecutions']).toBe(row.atOnce);
    // What callers ask for shares the rest, and can take none of what watches deadlines and sends.
    expect(row.atOnce === undefined).toBe(kind === 'api');
  });

  it('keeps for itself no more than a third of what an account runs at once by default', () => {
    const kept = functionRows().reduce((sum, { row }) => sum + (row.atOnce ?? 0), 0);
    expect(kept).toBeLessThanOrEqual(333);
  });
});
