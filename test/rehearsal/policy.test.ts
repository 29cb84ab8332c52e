import { describe, expect, it } from 'vitest';
import { allows, type Statement } from './policy.ts';
import { environmentOfFunction, statementsOfFunction } from './policy-of-function.ts';
import type { Template } from './policy-template.ts';

const read: Statement = {
  Effect: 'Allow',
  Action: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'],
  Resource: 'Table.Arn',
  Condition: {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['CASE#*', 'WORK#*'] },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  },
};

const put: Statement = {
  Effect: 'Allow',
  Action: 'dynamodb:PutItem',
  Resource: ['Table.Arn'],
  Condition: {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': 'CASE#*' },
    Null: { 'dynamodb:LeadingKeys': 'false' },
    'ForAnyValue:StringEquals': { 'dynamodb:EnclosingOperation': ['TransactWriteItems'] },
  },
};

const get = { action: 'dynamodb:GetItem', resource: 'Table.Arn' };
const write = { action: 'dynamodb:PutItem', resource: 'Table.Arn', leadingKeys: ['CASE#1'] };

describe('What a policy allows', () => {
  it('is nothing where there is no statement', () => {
    expect(allows([], get)).toBe(false);
  });

  it('is a read of a key with an allowed prefix', () => {
    expect(allows([read], { ...get, leadingKeys: ['CASE#1'] })).toBe(true);
    expect(allows([read], { ...get, leadingKeys: ['CASE#1', 'WORK#FR'] })).toBe(true);
  });

  it('is no read where one of several keys has another prefix', () => {
    expect(allows([read], { ...get, leadingKeys: ['CASE#1', 'OWNFILE#FR#1'] })).toBe(false);
  });

  it('is no read without keys, which the condition on all keys alone would let through', () => {
    expect(allows([read], get)).toBe(false);
    expect(allows([read], { ...get, leadingKeys: [] })).toBe(false);
    const { Null: _, ...open } = read.Condition ?? {};
    expect(allows([{ ...read, Condition: open }], get)).toBe(true);
  });

  it('is no other action and no other resource', () => {
    expect(allows([read], { ...get, action: 'dynamodb:Scan', leadingKeys: ['CASE#1'] })).toBe(false);
    expect(allows([read], { ...get, resource: 'Table.Arn/index/due', leadingKeys: ['CASE#1'] })).toBe(false);
  });

  it('is a write inside a transaction, and none outside', () => {
    expect(allows([put], { ...write, enclosingOperation: 'TransactWriteItems' })).toBe(true);
    expect(allows([put], { ...write, enclosingOperation: 'BatchWriteItem' })).toBe(false);
    expect(allows([put], write)).toBe(false);
  });

  it('is an e-mail from the one address', () => {
    const mail: Statement = {
      Effect: 'Allow',
      Action: ['ses:SendEmail'],
      Resource: ['identity'],
      Condition: { StringEquals: { 'ses:FromAddress': 'readmit@readmit.example' } },
    };
    const send = { action: 'ses:SendEmail', resource: 'identity' };
    expect(allows([mail], { ...send, fromAddress: 'readmit@readmit.example' })).toBe(true);
    expect(allows([mail], { ...send, fromAddress: 'other@readmit.example' })).toBe(false);
    expect(allows([mail], send)).toBe(false);
  });

  it('takes wildcards in actions and resources, and nothing else as a pattern', () => {
    const wide: Statement = { Effect: 'Allow', Action: 'sqs:Send*', Resource: 'queue.?' };
    expect(allows([wide], { action: 'SQS:SendMessage', resource: 'queue.1' })).toBe(true);
    expect(allows([wide], { action: 'sqs:SendMessage', resource: 'queueX1' })).toBe(false);
    expect(allows([wide], { action: 'sqs:ReceiveMessage', resource: 'queue.1' })).toBe(false);
  });

  it('is nothing that another statement denies', () => {
    const all: Statement = { Effect: 'Allow', Action: '*', Resource: '*' };
    expect(allows([all, { Effect: 'Deny', Action: 'dynamodb:*', Resource: '*' }], get)).toBe(false);
    expect(allows([all], get)).toBe(true);
  });

  it('is not guessed at where an operator, a condition key or a member is unknown', () => {
    const strange = (Condition: Statement['Condition']): readonly Statement[] => [{ ...read, Condition: Condition ?? {} }];
    expect(() => allows(strange({ IpAddress: { 'dynamodb:LeadingKeys': 'x' } }), get)).toThrow('IpAddress');
    expect(() => allows(strange({ 'ForSomeValues:StringEquals': { 'dynamodb:LeadingKeys': 'x' } }), get)).toThrow(
      'ForSomeValues',
    );
    expect(() => allows(strange({ StringEquals: { 'aws:SourceIp': 'x' } }), get)).toThrow('aws:SourceIp');
    expect(() => allows([{ ...read, NotAction: 'x' } as Statement], get)).toThrow('NotAction');
  });

  it('is not guessed at where a plain operator meets several values', () => {
    const plain: Statement = { ...read, Condition: { StringLike: { 'dynamodb:LeadingKeys': 'CASE#*' } } };
    expect(() => allows([plain], { ...get, leadingKeys: ['CASE#1', 'CASE#2'] })).toThrow('several values');
  });
});

describe('The policy of a function', () => {
  const data: Template = {
    Resources: { Table: { Type: 'AWS::DynamoDB::Table' } },
    Outputs: { Out: { Value: { 'Fn::GetAtt': ['Table', 'Arn'] }, Export: { Name: 'Data:TableArn' } } },
  };
  const service = (role: object): Template => ({
    Resources: {
      Role: { Type: 'AWS::IAM::Role', Properties: { ...role } },
      Policy: {
        Type: 'AWS::IAM::Policy',
        Properties: {
          Roles: [{ Ref: 'Role' }],
          PolicyDocument: {
            Statement: [
              { Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: { 'Fn::ImportValue': 'Data:TableArn' } },
              {
                Effect: 'Allow',
                Action: 'dynamodb:Query',
                Resource: { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'Data:TableArn' }, '/index/due']] },
              },
            ],
          },
        },
      },
      Other: { Type: 'AWS::IAM::Policy', Properties: { Roles: ['Another'], PolicyDocument: { Statement: [read] } } },
      Cases: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
          Environment: { Variables: { POWERTOOLS_SERVICE_NAME: 'api-cases', QUEUE_URL_DUTY_MAIL: { Ref: 'Mails' } } },
        },
      },
    },
  });

  it('has the statements of its own role, with what other stacks export resolved', () => {
    expect(statementsOfFunction([data, service({})], 'api-cases')).toEqual([
      { Effect: 'Allow', Action: 'dynamodb:GetItem', Resource: 'Table.Arn' },
      { Effect: 'Allow', Action: 'dynamodb:Query', Resource: 'Table.Arn/index/due' },
    ]);
  });

  it('comes with the environment that the template gives', () => {
    expect(environmentOfFunction([data, service({})], 'api-cases')['QUEUE_URL_DUTY_MAIL']).toBe('Mails');
  });

  it('is refused where the function, an export or a policy of the role cannot be read', () => {
    expect(() => statementsOfFunction([data, service({})], 'api-none')).toThrow('api-none');
    expect(() => statementsOfFunction([service({})], 'api-cases')).toThrow('No template exports Data:TableArn');
    expect(() => statementsOfFunction([data, service({ ManagedPolicyArns: ['x'] })], 'api-cases')).toThrow('ManagedPolicyArns');
  });
});
