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

const outputOf = (name: string): string => `QueueUrl${name.replaceAll('-', '')}`;

/** What grants are about, under the symbolic names that the templates' own policies have once resolved. */
export const symbolicTargets = (
  templates: readonly Template[],
  stage: Pick<Stage, 'name' | 'account' | 'region' | 'mailSender'>,
): GrantTargets => {
  const table = only(templates, 'AWS::DynamoDB::Table');
  const identity = only(templates, 'AWS::SES::EmailIdentity').logicalName;
  const configurationSet = only(templates, 'AWS::SES::ConfigurationSet').logicalName;
  const signing = resourcesOf(templates, 'AWS::KMS::Key').find(({ properties }) => properties['KeyUsage'] === 'SIGN_VERIFY');
  if (signing === undefined) throw new Error('No template has a key that signs');
  const sse = table.properties['SSESpecification'] as { readonly KMSMasterKeyId: string };
  return {
    region: stage.region,
    urlSuffix: 'amazonaws.com',
    tableArn: `${table.logicalName}.Arn`,
    tableKeyArn: sse.KMSMasterKeyId,
    queues: {
      ...Object.fromEntries(Object.keys(queues).map((name) => [name, queueTarget(templates, outputOf(name))])),
      ...Object.fromEntries(
        Object.keys(partnerQueues).map((name) => [
          name,
          {
            queueArn: `arn:aws:sqs:${stage.region}:${stage.account}:readmit-${stage.name}-${name}-*`,
            keyArn: `arn:aws:kms:${stage.region}:${stage.account}:key/*`,
            keyAlias: `alias/readmit-${stage.name}-partner-*`,
          },
        ]),
      ),
    },
    senderArn: `arn:aws:ses:${stage.region}:${stage.account}:identity/${identity}`,
    senderAddress: stage.mailSender,
    configurationSetArn: `arn:aws:ses:${stage.region}:${stage.account}:configuration-set/${configurationSet}`,
    signingKeyArn: `${signing.logicalName}.Arn`,
  };
};

/** The policy of a single row's `may`, to be asked with the same resources as the policy of its function. */
export const statementsOfRow = (may: readonly Grant[], targets: GrantTargets): readonly Statement[] => statementsOf(may, targets);
