import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { DataStack } from '../../../infra/aws/data-stack.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { deploymentRules } from '../../../infra/aws/stacks.ts';
import { stageOf } from '../../../infra/aws/stage.ts';
import { stages } from './synthesis.ts';

const version = '0f9a3c1e-7d64-4b0a-9c55-2f1e8d7b6a43';

const dataWith = (settings: object): DataStack => {
  const app = new App({ context: { ...deploymentRules }, analyticsReporting: false });
  return new DataStack(app, stageOf('one', { one: { ...stages['production'], ...settings } }), functionRows());
};

const referenceIn = (stack: DataStack): string => String(stack.resolve(stack.identityKey)['Fn::Join'][1].at(-1));

const remindersIn = (stack: DataStack): number =>
  stack.node.metadata.filter(({ type, data }) => type === 'aws:cdk:warning' && String(data).includes('identityKeyVersion'))
    .length;

describe('The secret of the registers', () => {
  it('is named by the version that the stage names, so that no deployment brings another value to some functions', () => {
    const stack = dataWith({ identityKeyVersion: version });
    expect(referenceIn(stack)).toBe(`:SecretString:::${version}}}`);
    expect(remindersIn(stack)).toBe(0);
  });

  it('has no version to name before the first deployment, and a production stage is reminded of it', () => {
    expect(referenceIn(dataWith({}))).toBe(':SecretString:::}}');
    expect(remindersIn(dataWith({}))).toBe(1);
    expect(remindersIn(dataWith({ production: false }))).toBe(0);
  });

  it('is refused where its version is written in another way', () => {
    expect(() => dataWith({ identityKeyVersion: 'AWSCURRENT' })).toThrow('identityKeyVersion');
  });
});
