import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiDocument } from '../aws/api-document.ts';
import { isOurs, localName } from './local-name.ts';
import { at, type Ports } from './places.ts';
import { type Meaning, outputOfStates, outputsOf, resourcesOf, stacksIn } from './template.ts';

/** A function as the template has it; `bundle` is the very file that would be deployed. */
export type LocalFunction = {
  readonly name: string;
  readonly bundle: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
};

export type LocalDeadLetters = {
  readonly name: string;
  readonly url: string;
  readonly takenInBy: string;
  readonly batchSize: number;
};

export type LocalQueue = { readonly name: string; readonly url: string; readonly attributes: Readonly<Record<string, string>> };

/** What this machine runs, read from the synthesised templates: nothing of it is written twice. */
export type Blueprint = {
  readonly ports: Ports;
  readonly table: Readonly<Record<string, unknown>> & { readonly TableName: string };
  /** The name of the bucket of attachments. */
  readonly bucket: string;
  readonly queues: readonly LocalQueue[];
  /** Where each queue of the tables answers, by its row, as the templates put it out (see `queueUrlOf`). */
  readonly queueUrls: Readonly<Record<string, string>>;
  /** Where each State's inbound queue answers, by the State's code. */
  readonly inboundUrls: Readonly<Record<string, string>>;
  readonly functions: readonly LocalFunction[];
  /** The document by which the API is made. */
  readonly api: ApiDocument;
  /** The dead-letter queues whose messages a function can take in again, with that function. */
  readonly deadLetters: readonly LocalDeadLetters[];
};

const account = '000000000000';
const tableName = 'readmit';
const bucketName = 'readmit-attachments';

/** As CloudFormation names a queue that is given no name: a FIFO queue with the ending that SQS tells it by. */
const queueName = (id: string, properties: Readonly<Record<string, unknown>> | undefined): string => {
  const given = properties?.['QueueName'];
  if (typeof given === 'string') return given;
  return properties?.['FifoQueue'] === true ? `${id}.fifo` : id;
};

/** What a resource of a type is called here, by its logical id and properties, and its ARN. */
type Called = (
  id: string,
  properties: Readonly<Record<string, unknown>> | undefined,
) => { readonly ref: string; readonly arn?: string };

const calledAt = (ports: Ports, secret: string): Readonly<Record<string, Called>> => ({
  'AWS::DynamoDB::Table': () => ({ ref: tableName, arn: `arn:aws:dynamodb:local:${account}:table/${tableName}` }),
  // No function is told of another bucket.
  'AWS::S3::Bucket': () => ({ ref: bucketName, arn: `arn:aws:s3:::${bucketName}` }),
  'AWS::SQS::Queue': (id, properties) => {
    const name = queueName(id, properties);
    return { ref: `${at(ports.sqs)}/${account}/${name}`, arn: `arn:aws:sqs:eu-central-1:${account}:${name}` };
  },
  'AWS::SecretsManager::Secret': () => ({ ref: secret }),
  'AWS::Lambda::Function': (_id, properties) => ({ ref: String(properties?.['FunctionName']) }),
});

const meaningAt = (ports: Ports, secret: string): Meaning => {
  const calledBy = calledAt(ports, secret);
  return (id, { Type, Properties }, attribute) => {
    const { ref, arn = ref } = calledBy[Type]?.(id, Properties) ?? { ref: `local-${id}` };
    return attribute === undefined ? ref : arn;
  };
};

/** A dynamic reference to the one secret as CloudFormation resolves it when it deploys, and the address of SQS as it is here. */
const deployed = (value: unknown, secret: string, ports: Ports): string =>
  String(value)
    .replace(/\{\{resolve:secretsmanager:[^}]*\}\}/g, secret)
    .replace(/^https:\/\/sqs\.[^/]+\/\d{12}\//, `${at(ports.sqs)}/${account}/`);

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
  const readBy = (output: string, row: string): readonly (readonly [string, string])[] =>
    Object.entries(outputOfStates(stacks, output, meaning)).map(([state, url]) => [`${row}${state}`, url]);
  const queueUrls = {
    ...(outputsOf(stacks, 'QueueUrl', meaning) as Record<string, string>),
    ...Object.fromEntries([...readBy('OutboundUrl', 'outbound'), ...readBy('JusticeOutboundUrl', 'outboundjustice')]),
  };
  const inboundUrls = outputOfStates(stacks, 'InboundUrl', meaning);
  const functions = resourcesOf(
    stacks,
    'AWS::Lambda::Function',
    ['FunctionName', 'Timeout', 'MemorySize', 'Environment', 'Code'],
    meaning,
  )
    .filter(({ properties }) => isOurs(String(properties['FunctionName'])))
    .map(({ properties }) => {
      const { Variables = {} } = (properties['Environment'] ?? {}) as { Variables?: Record<string, unknown> };
      return {
        name: localName(String(properties['FunctionName'])),
        bundle: join(
          folder,
          `asset.${String((properties['Code'] as { S3Key: unknown }).S3Key).replace(/\.zip$/, '')}`,
          'index.mjs',
        ),
        timeoutSeconds: Number(properties['Timeout']),
        memoryMegabytes: Number(properties['MemorySize']),
        environment: Object.fromEntries(Object.entries(Variables).map(([name, value]) => [name, deployed(value, secret, ports)])),
      };
    });
  const deadLetters = resourcesOf(
    stacks,
    'AWS::Lambda::EventSourceMapping',
    ['EventSourceArn', 'FunctionName', 'Enabled', 'BatchSize'],
    meaning,
  )
    .filter(({ properties }) => properties['Enabled'] === false)
    .map(({ properties }) => {
      const name = String(properties['EventSourceArn']).split(':').at(-1) ?? '';
      const takenInBy = localName(String(properties['FunctionName']));
      return { name, url: `${at(ports.sqs)}/${account}/${name}`, takenInBy, batchSize: Number(properties['BatchSize']) };
    });
  const [api] = resourcesOf(stacks, 'AWS::ApiGateway::RestApi', ['Body'], meaning);
  if (api === undefined) throw new Error('The templates have no API');
  const stream = { ...(table.properties['StreamSpecification'] as object), StreamEnabled: true };
  return {
    ports,
    table: { ...table.properties, StreamSpecification: stream, TableName: tableName },
    bucket: bucketName,
    queues,
    queueUrls,
    inboundUrls,
    functions,
    api: api.properties['Body'] as ApiDocument,
    deadLetters,
  };
};

const fileIn = (state: string): string => join(state, 'blueprint.json');

export const writeBlueprint = (state: string, blueprint: Blueprint): void =>
  writeFileSync(fileIn(state), JSON.stringify(blueprint, null, 2));

/** The blueprint of the instance whose state is there; every part reads it. */
export const blueprintIn = (state: string): Blueprint => JSON.parse(readFileSync(fileIn(state), 'utf8')) as Blueprint;
