import type { Grant } from '../../functions/grant.ts';
import { partnerQueues, queues } from '../../functions/queue/queues.ts';
import { type GrantTargets, type QueueTarget, statementsOf } from '../../infra/aws/grants.ts';
import type { Stage } from '../../infra/aws/stage.ts';
import type { Statement } from './policy.ts';
import { resourcesOf, type Template } from './policy-template.ts';

const only = (templates: readonly Template[], type: string) => {
  const [found, ...more] = resourcesOf(templates, type);
  if (found === undefined || more.length > 0) throw new Error(`Expected one ${type}, found ${more.length + (found ? 1 : 0)}`);
  return found;
};

const queueTarget = (templates: readonly Template[], output: string): QueueTarget => {
  const url = templates.map(({ Outputs }) => Outputs?.[output]?.Value).find((value) => value !== undefined);
  const logicalName = (url as { readonly Ref: string } | undefined)?.Ref;
  const queue = resourcesOf(templates, 'AWS::SQS::Queue').find((row) => row.logicalName === logicalName);
  if (queue === undefined) throw new Error(`No template has the queue of ${output}`);
  return { queueArn: `${queue.logicalName}.Arn`, keyArn: String(queue.properties['KmsMasterKeyId']) };
};

/** The key of that name: the template calls the first by no name. */
const signingKeyArn = (templates: readonly Template[], name: string): string => {
  const called = new RegExp(`^SigningKey${name === 'first' ? '' : name}[0-9A-F]{8}$`);
  const found = resourcesOf(templates, 'AWS::KMS::Key').find(({ logicalName }) => called.test(logicalName));
  if (found === undefined) throw new Error(`No template has the key ${name}`);
  return `${found.logicalName}.Arn`;
};

/** The bucket of attachments, which logs who asks it. */
const attachmentsIn = (templates: readonly Template[]): GrantTargets['attachments'] => {
  const bucket = resourcesOf(templates, 'AWS::S3::Bucket').find(({ properties }) => 'LoggingConfiguration' in properties);
  const key = resourcesOf(templates, 'AWS::KMS::Key').find(
    ({ properties }) => properties['Description'] === 'Readmit: attachments',
  );
  if (bucket === undefined || key === undefined) throw new Error('No template has the bucket of attachments and its key');
  return { bucketArn: `${bucket.logicalName}.Arn`, keyArn: `${key.logicalName}.Arn` };
};

const outputOf = (name: string): string => `QueueUrl${name.replaceAll('-', '')}`;

/** What grants are about, under the symbolic names that the templates' own policies have once resolved. */
export const symbolicTargets = (
  templates: readonly Template[],
  stage: Pick<Stage, 'name' | 'account' | 'region' | 'mailSender' | 'signingKeys'>,
): GrantTargets => {
  const table = only(templates, 'AWS::DynamoDB::Table');
  const identity = only(templates, 'AWS::SES::EmailIdentity').logicalName;
  const configurationSet = only(templates, 'AWS::SES::ConfigurationSet').logicalName;
  const { keys } = stage.signingKeys;
  const sse = table.properties['SSESpecification'] as { readonly KMSMasterKeyId: string };
  return {
    region: stage.region,
    urlSuffix: 'amazonaws.com',
    tableArn: `${table.logicalName}.Arn`,
    tableKeyArn: sse.KMSMasterKeyId,
    attachments: attachmentsIn(templates),
    queues: {
      ...Object.fromEntries(Object.keys(queues).map((name) => [name, queueTarget(templates, outputOf(name))])),
      ...Object.fromEntries(
        Object.entries(partnerQueues).map(([name, { authority }]) => [
          name,
          {
            queueArn: `arn:aws:sqs:${stage.region}:${stage.account}:readmit-${stage.name}-${name}-??.fifo`,
            keyArn: `arn:aws:kms:${stage.region}:${stage.account}:key/*`,
            keyAlias: `alias/readmit-${stage.name}-${authority === 'justice' ? 'justice' : 'partner'}-*`,
          },
        ]),
      ),
    },
    senderArn: `arn:aws:ses:${stage.region}:${stage.account}:identity/${identity}`,
    senderAddress: stage.mailSender,
    configurationSetArn: `arn:aws:ses:${stage.region}:${stage.account}:configuration-set/${configurationSet}`,
    signingKeys: {
      maySign: Object.keys(keys).flatMap((name) => (keys[name]?.retired === undefined ? [signingKeyArn(templates, name)] : [])),
      published: Object.keys(keys).map((name) => signingKeyArn(templates, name)),
    },
  };
};

/** The policy of a single row's `may`, to be asked with the same resources as the policy of its function. */
export const statementsOfRow = (may: readonly Grant[], targets: GrantTargets): readonly Statement[] => statementsOf(may, targets);
