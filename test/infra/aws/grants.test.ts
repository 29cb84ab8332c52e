import { describe, expect, it } from 'vitest';
import type { Grant } from '../../../functions/grant.ts';
import { partnerQueueName } from '../../../functions/queue/partner-queue-names.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { statementsOf } from '../../../infra/aws/grants.ts';
import { partnerKeyAlias } from '../../../infra/aws/partner-names.ts';
import { allows } from '../../rehearsal/policy.ts';
import { statementsOfFunction } from '../../rehearsal/policy-of-function.ts';
import { statementsOfRow, symbolicTargets } from '../../rehearsal/policy-of-row.ts';
import { at, readable } from './synthesis.ts';

const { all, templates, data, stage } = readable('local');
/** What the data's stack lets AWS Backup and operators do is no function's: its own test looks at it. */
const withoutData = templates.filter((template) => template !== data);
const targets = symbolicTargets(templates, stage);

const listOf = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);
const plain = (statement: object) => JSON.parse(JSON.stringify(statement)) as Record<string, unknown>;
const listed = (statement: { readonly Action: string | readonly string[]; readonly Resource: string | readonly string[] }) => ({
  ...plain(statement),
  Action: listOf(statement.Action),
  Resource: listOf(statement.Resource),
});

const everyStatement = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].flatMap((type) =>
  all(type, withoutData).flatMap(
    ({ properties }) =>
      at(properties, 'PolicyDocument', 'Statement') as readonly {
        readonly Action: string | readonly string[];
        readonly Resource: string | readonly string[];
        readonly Condition?: Readonly<Record<string, unknown>>;
      }[],
  ),
);
const actionsOf = (statement: { readonly Action: string | readonly string[] }) => listOf(statement.Action);
const streamActions = new Set(
  ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((action) => `dynamodb:${action}`),
);
const onItems = everyStatement.filter((statement) =>
  actionsOf(statement).some((action) => action.startsWith('dynamodb:') && !streamActions.has(action)),
);

describe('No policy', () => {
  it('holds an action for anything, a scan or an update', () => {
    const actions = everyStatement.flatMap(actionsOf);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => action.includes('*') || /:(Scan|UpdateItem|BatchWriteItem|PartiQL)/.test(action))).toEqual(
      [],
    );
  });

  it('is about every resource, but for the lists and figures that an operator looks at: AWS knows no resource for them', () => {
    const about = everyStatement.filter(({ Resource }) => listOf(Resource).includes('*'));
    expect(about.flatMap(actionsOf)).toEqual(['lambda:ListEventSourceMappings', 'cloudwatch:GetMetricData']);
  });

  it('lets a function touch an item without saying of which prefixes', () => {
    expect(onItems.length).toBeGreaterThan(0);
    for (const { Condition } of onItems) {
      expect(at(Condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys')).toEqual(
        expect.arrayContaining([expect.stringMatching(/^[A-Z]+#\*$/)]),
      );
      expect(at(Condition, 'Null', 'dynamodb:LeadingKeys')).toBe('false');
    }
  });

  it('lets a function write outside a transaction', () => {
    const writes = onItems.filter((statement) =>
      actionsOf(statement).some((action) => !/:(BatchGetItem|GetItem|Query)$/.test(action)),
    );
    expect(writes.length).toBeGreaterThan(0);
    for (const { Condition } of writes) {
      expect(at(Condition, 'ForAnyValue:StringEquals', 'dynamodb:EnclosingOperation')).toEqual(['TransactWriteItems']);
    }
  });

  it('comes from AWS, but for those by which the gateway writes its log and CodeDeploy moves aliases', () => {
    const managed = all('AWS::IAM::Role').flatMap(
      ({ properties }) => (properties['ManagedPolicyArns'] as string[] | undefined) ?? [],
    );
    expect(managed.sort()).toEqual(
      ['AWSCodeDeployRoleForLambdaLimited', 'AmazonAPIGatewayPushToCloudWatchLogs'].map(
        (name) => `arn:aws:iam::aws:policy/service-role/${name}`,
      ),
    );
  });
});

describe.each(functionRows().map((row) => [row.name, row] as const))('The policy of %s', (name, { may, kind }) => {
  const statements = statementsOfFunction(templates, name);

  it('has what its rows may, its own log, what it is woken by, and no more', () => {
    const fromRows = statementsOf(may, targets).map(listed);
    const made = statements.map(listed);
    for (const expected of fromRows) expect(made).toContainEqual(expected);
    const rest = made.filter(
      (statement) => !fromRows.some((row) => JSON.stringify(sorted(row)) === JSON.stringify(sorted(statement))),
    );
    const services = new Set(rest.flatMap(({ Action }) => Action.map((action) => action.split(':')[0])));
    const woken = { api: [], schedule: [], queue: ['sqs', 'kms'], inbound: ['sqs', 'kms'], stream: ['dynamodb', 'kms', 'sqs'] }[
      kind
    ];
    expect([...services].sort()).toEqual(['logs', ...woken].sort());
  });

  it('allows nothing on a prefix that no row names', () => {
    const prefixes = [
      'CASE#',
      'OWNFILE#',
      'HISTORY#',
      'WORK#',
      'RECEIPT#',
      'OUTBOX#',
      'DUE#',
      'TRANSIT#',
      'DOCUMENT#',
      'ALERT#',
      'SWITCH#',
      'PERSON#',
      'FINGERPRINT#',
    ];
    const actions = [
      ['read', 'dynamodb:GetItem'],
      ['put', 'dynamodb:PutItem'],
      ['remove', 'dynamodb:DeleteItem'],
      ['check', 'dynamodb:ConditionCheckItem'],
    ] as const;
    for (const prefix of prefixes) {
      for (const [verb, action] of actions) {
        const asked = {
          action,
          resource: targets.tableArn,
          leadingKeys: [`${prefix}1`],
          enclosingOperation: 'TransactWriteItems',
        };
        expect([verb, prefix, allows(statements, asked)]).toEqual([verb, prefix, may.includes(`${verb} ${prefix}` as Grant)]);
      }
    }
  });
});

const sorted = (statement: object): object => Object.fromEntries(Object.entries(statement).sort(([a], [b]) => (a < b ? -1 : 1)));

describe('The policy of a row', () => {
  const table = targets.tableArn;

  it('reads the index of what is owed where it may read what is owed, and only there', () => {
    const asked = { action: 'dynamodb:Query', resource: `${table}/index/due`, leadingKeys: ['DUE#ALL'] };
    expect(allows(statementsOfRow(['read DUE#'], targets), asked)).toBe(true);
    expect(allows(statementsOfRow(['read OUTBOX#'], targets), asked)).toBe(false);
  });

  it('does not read what it may only write', () => {
    const statements = statementsOfRow(['put CASE#'], targets);
    expect(allows(statements, { action: 'dynamodb:GetItem', resource: table, leadingKeys: ['CASE#1'] })).toBe(false);
    expect(allows(statements, { action: 'dynamodb:PutItem', resource: table, leadingKeys: ['CASE#1'] })).toBe(false);
  });

  it.each([
    ['outbound', 'readmission'],
    ['outbound-justice', 'justice'],
  ] as const)('sends to the one queue, or to every State’s, with the keys that this takes: %s', (queue, authority) => {
    const mail = targets.queues['duty-mail'];
    const statements = statementsOfRow([`send ${queue}`], targets);
    const [other, otherAuthority] =
      queue === 'outbound' ? (['outbound-justice', 'justice'] as const) : (['outbound', 'readmission'] as const);
    const inAccount = (service: string, name: string) => `arn:aws:${service}:${stage.region}:${stage.account}:${name}`;
    for (const state of Object.keys(stage.states)) {
      const resource = inAccount('sqs', `${partnerQueueName(stage.name, queue, state)}.fifo`);
      expect(allows(statements, { action: 'sqs:SendMessage', resource })).toBe(true);
      const ofOther = inAccount('sqs', `${partnerQueueName('another', queue, state)}.fifo`);
      expect(allows(statements, { action: 'sqs:SendMessage', resource: ofOther })).toBe(false);
      const ofOtherAuthority = inAccount('sqs', `${partnerQueueName(stage.name, other, state)}.fifo`);
      expect(allows(statements, { action: 'sqs:SendMessage', resource: ofOtherAuthority })).toBe(false);
      const key = { action: 'kms:GenerateDataKey', resource: inAccount('kms', 'key/1') };
      const viaService = 'sqs.eu-central-1.amazonaws.com';
      const resourceAliases = [partnerKeyAlias(stage.name, state, authority)];
      expect(allows(statements, { ...key, viaService, resourceAliases })).toBe(true);
      expect(allows(statements, { ...key, resourceAliases })).toBe(false);
      expect(allows(statements, { ...key, viaService, resourceAliases: [partnerKeyAlias('another', state, authority)] })).toBe(
        false,
      );
      const aliasOfOther = [partnerKeyAlias(stage.name, state, otherAuthority)];
      expect(allows(statements, { ...key, viaService, resourceAliases: aliasOfOther })).toBe(false);
      expect(allows(statements, { ...key, viaService })).toBe(false);
    }
    expect(allows(statements, { action: 'sqs:SendMessage', resource: mail?.queueArn ?? '' })).toBe(false);
  });

  it('sends e-mail from the stage’s address only, under the stage’s configuration set only', () => {
    const statements = statementsOfRow(['send e-mail'], targets);
    for (const resource of [targets.senderArn, targets.configurationSetArn]) {
      const asked = { action: 'ses:SendEmail', resource };
      expect(allows(statements, { ...asked, fromAddress: stage.mailSender })).toBe(true);
      expect(allows(statements, { ...asked, fromAddress: 'other@readmit.example' })).toBe(false);
    }
    const another = `${targets.configurationSetArn}-of-another-stage`;
    expect(allows(statements, { action: 'ses:SendEmail', resource: another, fromAddress: stage.mailSender })).toBe(false);
  });

  it('is empty where the row may nothing', () => {
    expect(statementsOfRow([], targets)).toEqual([]);
  });
});
