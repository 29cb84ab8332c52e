import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, type Ports } from './places.ts';
import { type Meaning, outputsOf, resourcesOf, stacksIn } from './template.ts';

/** A function as the template has it; `bundle` is the very file that would be deployed. */
export type LocalFunction = {
  readonly name: string;
  readonly bundle: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
};

export type LocalQueue = { readonly name: string; readonly url: string; readonly attributes: Readonly<Record<string, string>> };

/** What this machine runs, read from the synthesised templates: nothing of it is written twice. */
export type Blueprint = {
  readonly ports: Ports;
  readonly table: Readonly<Record<string, unknown>> & { readonly TableName: string };
  readonly queues: readonly LocalQueue[];
  /** Where each queue of the tables answers, by its row, as the templates put it out (see `queueUrlOf`). */
  readonly queueUrls: Readonly<Record<string, string>>;
  /** Where each State's inbound queue answers, by the State's code. */
  readonly inboundUrls: Readonly<Record<string, string>>;
  readonly functions: readonly LocalFunction[];
};

const account = '000000000000';
const tableName = 'readmit';

const queueName = (id: string, properties: Readonly<Record<string, unknown>> | undefined): string => {
  const given = properties?.['QueueName'];
  return typeof given === 'string' ? given : id;
};

const meaningAt =
  (ports: Ports, secret: string): Meaning =>
  (id, { Type, Properties }, attribute) => {
    if (Type === 'AWS::DynamoDB::Table')
      return attribute === undefined ? tableName : `arn:aws:dynamodb:local:${account}:table/${tableName}`;
    if (Type === 'AWS::SQS::Queue') {
      const name = queueName(id, Properties);
      return attribute === undefined ? `${at(ports.sqs)}/${account}/${name}` : `arn:aws:sqs:eu-central-1:${account}:${name}`;
    }
    if (Type === 'AWS::SecretsManager::Secret') return secret;
    return `local-${id}`;
  };

/** A dynamic reference to the one secret, as CloudFormation resolves it when it deploys. */
const deployed = (value: unknown, secret: string): string =>
  String(value).replace(/\{\{resolve:secretsmanager:[^}]*\}\}/g, secret);

const attributesOf = (properties: Readonly<Record<string, unknown>>): Record<string, string> => {
  const known = [
    'FifoQueue',
    'ContentBasedDeduplication',
    'VisibilityTimeout',
    'MessageRetentionPeriod',
    'MaximumMessageSize',
    'RedrivePolicy',
  ];
  const given = Object.entries(properties).filter(([name, value]) => known.includes(name) && value !== false);
  return Object.fromEntries(
    given.map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
  );
};

/** Reads the templates in a folder for an instance at these ports. `secret` stands for the generated one. */
export const blueprintOf = (folder: string, ports: Ports, secret: string): Blueprint => {
  const stacks = stacksIn(folder);
  const meaning = meaningAt(ports, secret);
  const [table] = resourcesOf(
    stacks,
    'AWS::DynamoDB::Table',
    ['AttributeDefinitions', 'KeySchema', 'GlobalSecondaryIndexes', 'StreamSpecification', 'BillingMode'],
    meaning,
  );
  if (table === undefined) throw new Error('The templates have no table');
  const wanted = [
    'QueueName',
    'FifoQueue',
    'ContentBasedDeduplication',
    'VisibilityTimeout',
    'MessageRetentionPeriod',
    'MaximumMessageSize',
    'RedrivePolicy',
  ];
  const queues = resourcesOf(stacks, 'AWS::SQS::Queue', wanted, meaning).map(({ id, properties }) => {
    const name = queueName(id, properties);
    return { name, url: `${at(ports.sqs)}/${account}/${name}`, attributes: attributesOf(properties) };
  });
  const queueUrls = outputsOf(stacks, 'QueueUrl', meaning) as Record<string, string>;
  const inboundUrls = outputsOf(stacks, 'InboundUrl', meaning) as Record<string, string>;
  const functions = resourcesOf(
    stacks,
    'AWS::Lambda::Function',
    ['FunctionName', 'Timeout', 'MemorySize', 'Environment', 'Code'],
    meaning,
  )
    .filter(({ properties }) => String(properties['FunctionName']).startsWith('readmit-local-'))
    .map(({ properties }) => {
      const { Variables = {} } = (properties['Environment'] ?? {}) as { Variables?: Record<string, unknown> };
      return {
        name: String(properties['FunctionName']).slice('readmit-local-'.length),
        bundle: join(
          folder,
          `asset.${String((properties['Code'] as { S3Key: unknown }).S3Key).replace(/\.zip$/, '')}`,
          'index.mjs',
        ),
        timeoutSeconds: Number(properties['Timeout']),
        memoryMegabytes: Number(properties['MemorySize']),
        environment: Object.fromEntries(Object.entries(Variables).map(([name, value]) => [name, deployed(value, secret)])),
      };
    });
  const stream = { ...(table.properties['StreamSpecification'] as object), StreamEnabled: true };
  return {
    ports,
    table: { ...table.properties, StreamSpecification: stream, TableName: tableName },
    queues,
    queueUrls,
    inboundUrls,
    functions,
  };
};

const fileIn = (state: string): string => join(state, 'blueprint.json');

export const writeBlueprint = (state: string, blueprint: Blueprint): void =>
  writeFileSync(fileIn(state), JSON.stringify(blueprint, null, 2));

/** The blueprint of the instance whose state is there; every part reads it. */
export const blueprintIn = (state: string): Blueprint => JSON.parse(readFileSync(fileIn(state), 'utf8')) as Blueprint;
