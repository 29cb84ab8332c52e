import { Aws, CfnOutput, Stack } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { deadLettersName, deadLettersPatterns } from './dead-letters-name.ts';
import { excuse } from './excuse.ts';
import { excusePattern } from './excuse-pattern.ts';
import { deployedName, functionRows } from './function-rows.ts';
import { takesAgain } from './wakes-by-queue.ts';

/**
 * What an operator needs for `npm run redrive`, and no more: to see how many dead letters there are, and to turn their mappings on and
 * off; and to empty those of which nothing can be taken in. To read one is not among it: they hold personal data. Mappings are told by their tag and queues by their names, so that a State
 * comes and goes without a change here.
 */
export const redrivePolicy = (scope: Construct, stageName: string): void => {
  const stack = Stack.of(scope);
  const mappings = `arn:${Aws.PARTITION}:lambda:${stack.region}:${stack.account}:event-source-mapping:*`;
  const letters = deadLettersPatterns(stageName).map(
    (name) => `arn:${Aws.PARTITION}:sqs:${stack.region}:${stack.account}:${name}`,
  );
  const emptied = functionRows()
    .filter(({ kind }) => kind === 'schedule' || kind === 'stream')
    .map(({ name }) => stack.formatArn({ service: 'sqs', resource: deadLettersName(deployedName(stageName, name)) }));
  const policy = new ManagedPolicy(scope, 'Redrive', {
    managedPolicyName: `readmit-${stageName}-redrive`,
    description: 'Readmit: see how many dead letters there are, and let their functions take them in again',
    statements: [
      new PolicyStatement({
        actions: ['lambda:GetEventSourceMapping', 'lambda:UpdateEventSourceMapping'],
        resources: [mappings],
        conditions: { StringEquals: { [`aws:ResourceTag/${takesAgain}`]: stageName } },
      }),
      new PolicyStatement({
        actions: ['sqs:GetQueueAttributes', 'sqs:GetQueueUrl'],
        resources: letters,
      }),
      // Only where nothing can be taken in: what lies elsewhere is a partner's or an officer's.
      new PolicyStatement({ actions: ['sqs:PurgeQueue'], resources: emptied }),
      new PolicyStatement({
        actions: ['lambda:ListEventSourceMappings', 'cloudwatch:GetMetricData'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:RequestedRegion': stack.region } },
      }),
    ],
  });
  const byRule = 'States come and go: mappings are bound by their tag, queues by the stage and the ending in their names.';
  for (const pattern of [mappings, ...letters]) excusePattern(policy, pattern, byRule);
  excuse(policy, 'IAM5[Resource::*]', 'Lists of mappings and figures of queues are no resources that a policy could name.');
  new CfnOutput(scope, 'RedrivePolicy', { value: policy.managedPolicyArn });
};
