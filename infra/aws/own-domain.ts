import { CfnOutput, Stack } from 'aws-cdk-lib';
import { BasePathMapping, DomainName, EndpointType, SecurityPolicy, type SpecRestApi } from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';
import * as z from 'zod';

/** A domain of one's own for the API, as a stage may set it, with its certificate of the stage's region. */
export const ownDomainSetting = z.strictObject({
  name: z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, 'A domain is written as api.readmit.example'),
  certificateArn: z
    .string()
    .regex(/^arn:aws[\w-]*:acm:[\w-]+:\d{12}:certificate\/[\w-]+$/, 'A certificate is named by its ARN in ACM'),
});

/** The domain and its certificate's ARN. */
export type OwnDomain = z.infer<typeof ownDomainSetting>;

/** Serves the API at that domain, and puts out where its DNS name must point. Throws where the certificate stands in another region. */
export const serveAt = (scope: Construct, { name, certificateArn }: OwnDomain, api: SpecRestApi): void => {
  const { region } = Stack.of(scope);
  if (certificateArn.split(':')[3] !== region) throw new Error(`The certificate of ${name} must stand in the region ${region}`);
  const domain = new DomainName(scope, 'Domain', {
    domainName: name,
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
    endpointType: EndpointType.REGIONAL,
    securityPolicy: SecurityPolicy.TLS_1_2,
  });
  new BasePathMapping(scope, 'DomainMapping', { domainName: domain, restApi: api, stage: api.deploymentStage });
  new CfnOutput(scope, 'DomainTarget', { value: domain.domainNameAliasDomainName });
};
