import type { GrantTargets } from '../../infra/aws/grants.ts';
import type { Asked } from './policy.ts';
import type { Call } from './recorder.ts';

type Text = { readonly S: string };
type Said = Readonly<Record<string, unknown>>;

const partitionOf = (key: unknown): string => (key as { pk: Text }).pk.S;

const writeActions = {
  Put: 'PutItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Update: 'UpdateItem',
} as const;

const inTransaction = (said: Said, enclosingOperation: string, resource: string): readonly Asked[] =>
  (said['TransactItems'] as readonly Record<string, { Item?: unknown; Key?: unknown }>[]).map((entry) => {
    const [[kind, item] = ['', {}]] = Object.entries(entry);
    const action = kind === 'Get' ? 'GetItem' : writeActions[kind as keyof typeof writeActions];
    return { action: `dynamodb:${action}`, resource, leadingKeys: [partitionOf(item.Item ?? item.Key)], enclosingOperation };
  });

const queried = (said: Said, tableArn: string): Asked => {
  const [, , placeholder = ''] = /(pk|duePartition) = (:\w+)/.exec(String(said['KeyConditionExpression'])) ?? [];
  const key = (said['ExpressionAttributeValues'] as Record<string, Text>)[placeholder];
  if (key === undefined) throw new Error(`No partition key in ${String(said['KeyConditionExpression'])}`);
  const index = said['IndexName'] === undefined ? '' : `/index/${String(said['IndexName'])}`;
  return { action: 'dynamodb:Query', resource: `${tableArn}${index}`, leadingKeys: [key.S] };
};

const inBatch = (said: Said, resource: string): readonly Asked[] =>
  Object.values(said['RequestItems'] as Record<string, { Keys: readonly unknown[] }>)
    .flatMap(({ Keys }) => Keys)
    .map((key) => ({ action: 'dynamodb:BatchGetItem', resource, leadingKeys: [partitionOf(key)] }));

const toStore = (operation: string, said: Said, tableArn: string): readonly Asked[] => {
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems') return inTransaction(said, operation, tableArn);
  if (operation === 'Query') return [queried(said, tableArn)];
  if (operation === 'BatchGetItem') return inBatch(said, tableArn);
  if (said['Key'] !== undefined)
    return [{ action: `dynamodb:${operation}`, resource: tableArn, leadingKeys: [partitionOf(said['Key'])] }];
  return [{ action: `dynamodb:${operation}`, resource: tableArn }];
};

/** A queue between functions is told by the template's own reference, a partner's by its name. */
const queueArn = (url: string, { queues }: GrantTargets): string => {
  const name = url.split('/').at(-1) ?? '';
  const own = queues[name.replace(/\.fifo$/, '')];
  if (own !== undefined) return own.queueArn;
  const partners = queues[name.replace(/^readmit-[a-z0-9]+-/, '').replace(/-[a-z]{2}\.fifo$/, '')];
  if (partners === undefined) throw new Error(`No queue is behind ${url}`);
  return partners.queueArn.replace(/[^:]+$/, name);
};

/** The call names its configuration set as the environment does; which one that is, the template says. */
const toSes = (said: Said, { senderArn, configurationSetArn }: GrantTargets): readonly Asked[] => {
  const resources = said['ConfigurationSetName'] === undefined ? [senderArn] : [senderArn, configurationSetArn];
  return resources.map((resource) => ({ action: 'ses:SendEmail', resource, fromAddress: String(said['FromEmailAddress']) }));
};

/** The call names its key as the environment does. */
const toKms = (operation: string, said: Said): Asked => ({
  action: `kms:${operation}`,
  resource: String(said['KeyId']),
  ...(said['SigningAlgorithm'] === undefined ? {} : { signingAlgorithm: String(said['SigningAlgorithm']) }),
});

const objectActions: Readonly<Record<string, string>> = {
  GET: 'GetObject',
  HEAD: 'GetObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
};

/** By a request that the function sent itself, or by one that it signed for somebody else: S3 asks the same. */
const toS3 = (method: string, said: Said, { attachments: { bucketArn } }: GrantTargets): readonly Asked[] => {
  const { key, tag, ifNoneMatch, answered } = said as { key: string; tag?: string; ifNoneMatch?: string; answered: number };
  const about = {
    resource: `${bucketArn}/${key}`,
    ...(tag === undefined ? {} : { objectTag: tag }),
    ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }),
  };
  const asked = { action: `s3:${objectActions[method]}`, ...about };
  return method === 'HEAD' && answered === 404 ? [asked, { action: 's3:ListBucket', resource: bucketArn }] : [asked];
};

/** What IAM is asked for a call of the SDK: one question per item of a transaction. Throws on a call it cannot read. */
export const askedOf = ({ call, said }: Call, targets: GrantTargets): readonly Asked[] => {
  const [service, operation = ''] = call.split('.');
  if (service === 'DynamoDB_20120810') return toStore(operation, said, targets.tableArn);
  if (service === 'AmazonSQS') {
    // IAM knows no action of its own for a batch.
    return [{ action: `sqs:${operation.replace(/Batch$/, '')}`, resource: queueArn(String(said['QueueUrl']), targets) }];
  }
  if (service === 'TrentService') return [toKms(operation, said)];
  const [, method] = /^S3 (\w+)$/.exec(call) ?? [];
  if (method !== undefined) return toS3(method, said, targets);
  if (call === 'POST /v2/email/outbound-emails') {
    return toSes(said, targets);
  }
  throw new Error(`The rehearsal cannot read the call ${call}`);
};
