import { describe, expect, it } from 'vitest';
import { type PeopleAct, peopleActs } from '../../../../functions/people/acts.ts';
import { peopleNameOf } from '../../../../infra/aws/people/people-name.ts';
import { authorities, peopleRoles } from '../../../../infra/aws/roles.ts';
import { authoritiesOf } from '../../../../infra/aws/stage.ts';
import { at, readable } from '../synthesis.ts';

const { all, stage, states, identity, service } = readable('production');

type Policy = { readonly Action: string | readonly string[]; readonly Resource: string; readonly Condition?: object };
const statementsOf = (role: string): readonly Policy[] =>
  ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy']
    .flatMap((type) => all(type))
    .filter(({ properties }) => (properties['Roles'] as readonly string[] | undefined)?.includes(role))
    .flatMap(({ properties }) => at(properties, 'PolicyDocument', 'Statement') as readonly Policy[]);

const within = (state: string) => [states[state] ?? { Resources: {} }];
const functionOf = (state: string) => {
  const [made, ...more] = all('AWS::Lambda::Function', within(state));
  expect(more).toEqual([]);
  if (made === undefined) throw new Error(`${state} has no function`);
  return made;
};

describe.each(Object.keys(stage.states))('The people of %s', (state) => {
  const made = functionOf(state);
  const role = String(made.properties['Role']).replace(/\.Arn$/, '');

  it('are entered by a function that was told this State, its authorities’ roles and the clients of their machines, when it was deployed', () => {
    const clients = all('AWS::Cognito::UserPoolClient', within(state)).map(({ logicalName }) => logicalName);
    const [justice] = clients.filter((name) => name.includes('Justice'));
    const [readmission] = clients.filter((name) => !name.includes('Justice'));
    const served = authoritiesOf(stage, state);
    expect([readmission, justice].map((client) => client !== undefined)).toEqual(
      authorities.map((authority) => served.includes(authority)),
    );
    expect(made.properties['FunctionName']).toBe(peopleNameOf(stage.name, state));
    expect(at(made.properties, 'Environment', 'Variables')).toMatchObject({
      READMIT_OWN_STATE: state,
      READMIT_OWN_ROLES: peopleRoles(served).join(','),
      ...(readmission === undefined ? {} : { MACHINE_CLIENT_ID: readmission }),
      ...(justice === undefined ? {} : { JUSTICE_MACHINE_CLIENT_ID: justice }),
      ACCESS_TOKEN_MINUTES: '15',
    });
  });

  it('are all that it can change: of AWS it may ask that one pool for what its acts ask, and write its log', () => {
    const pool = `${all('AWS::Cognito::UserPool')[0]?.logicalName}.Arn`;
    const [logs, acts, ...more] = statementsOf(role);
    expect(more).toEqual([]);
    expect(logs?.Action).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
    const may = new Set(Object.values<PeopleAct>(peopleActs).flatMap((row) => row.may));
    expect(new Set(acts?.Action)).toEqual(new Set([...may].map((action) => `cognito-idp:${action}`)));
    expect(acts?.Resource).toBe(pool);
  });

  it('are changed only by who takes the role of this State, in a session that bears an address', () => {
    const caller = all('AWS::IAM::Role', within(state)).find(({ properties }) => properties['RoleName'] !== undefined);
    expect(caller?.properties['RoleName']).toBe(peopleNameOf(stage.name, state));
    expect(statementsOf(caller?.logicalName ?? '')).toEqual([
      { Action: 'lambda:InvokeFunction', Effect: 'Allow', Resource: `${made.logicalName}.Arn` },
    ]);
    expect(at(caller?.properties, 'AssumeRolePolicyDocument', 'Statement')).toEqual([
      {
        Action: 'sts:AssumeRole',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${stage.states[state]?.peopleAccount ?? stage.account}:root` },
        Condition: { StringLike: { 'sts:RoleSessionName': '?*@?*' } },
      },
    ]);
  });

  it('leave a log that outlives the stack, and whose name does not stand in the way of the State when it comes back', () => {
    const log = all('AWS::Logs::LogGroup', within(state))[0];
    expect(at(made.properties, 'LoggingConfig', 'LogGroup')).toBe(log?.logicalName);
    expect(log?.properties).toEqual({ RetentionInDays: 1827 });
    expect(at(states[state], 'Resources', log?.logicalName ?? '', 'DeletionPolicy')).toMatch(/^Retain/);
  });
});

describe('Nothing else', () => {
  it('may change anybody in the pool', () => {
    const own = Object.keys(stage.states).map((state) => String(functionOf(state).properties['Role']).replace(/\.Arn$/, ''));
    const changing = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy']
      .flatMap((type) => all(type))
      .filter(({ properties }) => JSON.stringify(properties).includes('cognito-idp:'))
      .flatMap(({ properties }) => properties['Roles']);
    expect(changing.sort()).toEqual(own.sort());
    expect(JSON.stringify(service)).not.toContain('cognito-idp:');
  });

  it('moves a person to another State: the pool writes down once by which one somebody was entered', () => {
    const schema = at(all('AWS::Cognito::UserPool')[0]?.properties, 'Schema');
    expect(schema).toContainEqual(expect.objectContaining({ Name: 'state', Mutable: false }));
  });
});

describe('The trail', () => {
  const trail = all('AWS::CloudTrail::Trail', [identity])[0]?.properties ?? {};

  it('notes every call of such a function of the stage, signed', () => {
    expect(trail).toMatchObject({ IsLogging: true, EnableLogFileValidation: true });
    const [{ FieldSelectors }] = trail['AdvancedEventSelectors'] as [
      { FieldSelectors: { Field: string; StartsWith?: string[] }[] },
    ];
    const [called = ''] = FieldSelectors.find(({ Field }) => Field === 'resources.ARN')?.StartsWith ?? [];
    for (const state of Object.keys(stage.states)) {
      const arn = `arn:aws:lambda:${stage.region}:${stage.account}:function:${peopleNameOf(stage.name, state)}`;
      expect(arn.startsWith(called)).toBe(true);
    }
  });

  it('lies where it outlives the stack', () => {
    const [bucket] = all('AWS::S3::Bucket', [identity]);
    expect(trail['S3BucketName']).toBe(bucket?.logicalName);
    expect(at(identity, 'Resources', bucket?.logicalName ?? '', 'DeletionPolicy')).toBe('Retain');
    expect(bucket?.properties).toMatchObject({ VersioningConfiguration: { Status: 'Enabled' } });
  });
});
