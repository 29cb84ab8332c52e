import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';

/** The identity that e-mail is sent from: the whole domain, so that its keys can be published. Gives its ARN. */
export const senderIdentity = (scope: Construct, address: string): string => {
  const domain = address.slice(address.indexOf('@') + 1);
  const identity = new EmailIdentity(scope, 'Sender', { identity: Identity.domain(domain) });
  identity.dkimRecords.forEach(({ name, value }, index) => {
    new CfnOutput(scope, `SenderRecord${index + 1}`, { value: `${name} CNAME ${value}` });
  });
  return Stack.of(scope).formatArn({ service: 'ses', resource: 'identity', resourceName: identity.emailIdentityName });
};
