import { describe, expect, it } from 'vitest';
import type { Template } from '../../rehearsal/policy-template.ts';
import { at, stages, synthesisedOf } from './synthesis.ts';

type States = Readonly<Record<string, object>>;

const production = stages['production'] as { readonly states: States };
const { KZ, ...others } = production.states;

const here = synthesisedOf(production, 'production').raw;
const retiring = synthesisedOf(
  { ...production, states: { ...production.states, KZ: { ...KZ, retiring: true } } },
  'production',
).raw;
const gone = synthesisedOf({ ...production, states: others }, 'production').raw;

const own = 'Readmit-production-State-KZ';

/** A template without what says which code and version it is about, which the settings beside the functions move. */
const withoutCode = (template: Template | undefined): unknown =>
  JSON.parse(
    JSON.stringify(template, (key, value) =>
      ['S3Key', 'CodeSha256', 'aws:asset:path', 'Metadata'].includes(key) ? undefined : value,
    ).replaceAll(/FunctionCurrentVersion\w+/g, 'FunctionCurrentVersion'),
  );

const queuesIn = (template: Template | undefined) =>
  Object.entries((template ?? { Resources: {} }).Resources).filter(([, { Type }]) => Type === 'AWS::SQS::Queue');

const removed = (template: Template | undefined, type: string): readonly unknown[] =>
  Object.values((template ?? { Resources: {} }).Resources)
    .filter(({ Type }) => Type === type)
    .map((resource) => at(resource, 'DeletionPolicy'));

describe('A State that comes', () => {
  it('has a stack of its own; of the others only the pool’s scopes and what stands beside the functions change', () => {
    expect(gone[own]).toBeUndefined();
    expect(here[own]).toBeDefined();
    for (const [stack, template] of Object.entries(gone)) {
      if (stack === 'Readmit-production-Identity') continue;
      expect([stack, withoutCode(here[stack])]).toEqual([stack, withoutCode(template)]);
    }
  });

  it('has nothing that another stack names: nothing in it is exported, and no stack waits for it to go', () => {
    expect(JSON.stringify(here[own])).not.toContain('"Export"');
    for (const [stack, template] of Object.entries(here)) {
      if (stack !== own) expect(JSON.stringify(template)).not.toContain('State-KZ');
    }
  });
});

describe('A State that is taken out', () => {
  it('keeps what a deployment could remove, until it is said to be retiring', () => {
    for (const type of ['AWS::SQS::Queue', 'AWS::KMS::Key'])
      expect(new Set(removed(here[own], type))).toEqual(new Set(['RetainExceptOnCreate']));
  });

  it('can send nothing any more once it is retiring, while what lies there is still taken in and read', () => {
    const policies = (template: Template | undefined) =>
      JSON.stringify(
        Object.values((template ?? { Resources: {} }).Resources).filter(({ Type }) => Type === 'AWS::SQS::QueuePolicy'),
      );
    expect(policies(here[own])).toContain('PartnerSends');
    expect(policies(retiring[own])).not.toContain('PartnerSends');
    expect(policies(retiring[own])).toContain('PartnerReads');
    expect(queuesIn(retiring[own]).map(([id]) => id)).toEqual(queuesIn(here[own]).map(([id]) => id));
    const mappings = Object.values(retiring[own]?.Resources ?? {}).filter(
      ({ Type }) => Type === 'AWS::Lambda::EventSourceMapping',
    );
    expect(mappings.length).toBeGreaterThan(0);
  });

  it('changes no other stack by retiring', () => {
    for (const [stack, template] of Object.entries(retiring)) {
      if (stack !== own) expect([stack, withoutCode(template)]).toEqual([stack, withoutCode(here[stack])]);
    }
  });

  it('takes its queues and their key along when its stack goes then, so that no name stands in the way of its return', () => {
    for (const type of ['AWS::SQS::Queue', 'AWS::KMS::Key'])
      expect(new Set(removed(retiring[own], type))).toEqual(new Set(['Delete']));
  });

  it('leaves nothing behind under a name of ours: what stays was given its name by AWS', () => {
    const left = Object.entries(retiring[own]?.Resources ?? {}).filter(
      ([, resource]) => String(at(resource, 'DeletionPolicy') ?? 'Delete') !== 'Delete',
    );
    expect(left.map(([, { Type }]) => Type)).toEqual(['AWS::Logs::LogGroup']);
    expect(left.flatMap(([, { Properties = {} }]) => Object.keys(Properties).filter((name) => name.endsWith('Name')))).toEqual(
      [],
    );
  });
});

/** What has a name within something else alone: a role, a pool, a function, a figure. */
const withinAnother = [
  'AWS::CloudWatch::Alarm',
  'AWS::CodeDeploy::DeploymentGroup',
  'AWS::Cognito::UserPoolResourceServer',
  'AWS::IAM::Policy',
  'AWS::Lambda::Alias',
];

/** Names that an account, or all of AWS, knows but once. */
const namesIn = (raw: Readonly<Record<string, Template>>): readonly string[] =>
  Object.values(raw).flatMap(({ Resources }) =>
    Object.values(Resources).flatMap(({ Type, Properties = {} }) =>
      Object.entries(Properties).flatMap(([property, value]) => {
        const isName =
          /(?:Name|Prefix|^Domain|^EmailIdentity)$/.test(property) &&
          !['GroupName', 'MetricName', 'StageName'].includes(property);
        return isName && typeof value === 'string' && !withinAnother.includes(Type) ? [`${Type} ${value}`] : [];
      }),
    ),
  );

describe('Two stages in one account', () => {
  const one = synthesisedOf(production, 'one');
  // SES knows a domain but once in an account and region.
  const two = synthesisedOf({ ...production, mailSender: 'readmit@two.readmit.example' }, 'two');
  const names = [...namesIn(one.raw), ...namesIn(two.raw)];

  it('have no name twice', () => {
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('have each its name in every name', () => {
    // The domain that mails come from is no name of ours.
    const domain = 'AWS::SES::EmailIdentity readmit.example';
    expect(namesIn(one.raw).filter((name) => !/\bone\b/.test(name))).toEqual([domain]);
  });

  it('and no stack of the one names anything of the other', () => {
    expect(JSON.stringify(one.raw)).not.toMatch(/Readmit-two|readmit-two/);
    for (const stack of Object.keys(one.raw)) expect(Object.keys(two.raw)).toContain(stack.replace('-one-', '-two-'));
  });
});
