import { App, Fn, Stack } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { serviceApi } from '../../../infra/aws/api.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';

type Made = Readonly<Record<string, { readonly Type: string }>>;

/** The logical id of the deployment, which CloudFormation makes anew where it is another. */
const deploymentFor = (userPoolArn: string, stageName = 'here'): string => {
  const app = new App({ analyticsReporting: false });
  serviceApi(new Stack(app, 'Api'), { name: stageName, domain: undefined }, userPoolArn, functionRows());
  const { Resources } = app.synth().getStackByName('Api').template as { readonly Resources: Made };
  const [id, ...more] = Object.entries(Resources).flatMap(([name, { Type }]) =>
    Type === 'AWS::ApiGateway::Deployment' ? [name] : [],
  );
  if (id === undefined || more.length > 0) throw new Error('There is not exactly one deployment');
  return id;
};

describe('The API is deployed anew', () => {
  const before = deploymentFor(Fn.importValue('PoolArn'));

  it('not where its document is the same', () => {
    expect(deploymentFor(Fn.importValue('PoolArn'))).toBe(before);
  });

  it('where its document says something else', () => {
    expect(deploymentFor(Fn.importValue('PoolArn'), 'there')).not.toBe(before);
  });

  it('where only a reference in it is another', () => {
    expect(deploymentFor(Fn.importValue('OtherPoolArn'))).not.toBe(before);
  });
});
