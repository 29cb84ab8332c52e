import { describe, expect, it } from 'vitest';
import type { Grant } from '../../../functions/grant.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { allows } from '../../rehearsal/policy.ts';
import { environmentOfFunction, statementsOfFunction } from '../../rehearsal/policy-of-function.ts';
import { statementsOfRow, symbolicTargets } from '../../rehearsal/policy-of-row.ts';
import { readable } from './synthesis.ts';

const { all, data, templates, stage } = readable('production');
const targets = symbolicTargets(templates, stage);

const sign = { action: 'kms:Sign', resource: targets.signingKeyArn, signingAlgorithm: 'ECDSA_SHA_256' };
const publish = { action: 'kms:GetPublicKey', resource: targets.signingKeyArn };

describe('The key that signs replies', () => {
  const keys = all('AWS::KMS::Key').filter(({ properties }) => properties['KeyUsage'] === 'SIGN_VERIFY');

  it('is the only one that signs, on the curve of ES256', () => {
    expect(keys.map(({ properties }) => properties['KeySpec'])).toEqual(['ECC_NIST_P256']);
  });

  it('outlives the stack of the data, and is not changed by any deployment', () => {
    expect(data.Resources[keys[0]?.logicalName ?? '']).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('is named by its ARN in the environment of the functions that use it, and of no other', () => {
    for (const { name, may } of functionRows()) {
      const uses = may.includes('sign reply') || may.includes('publish key');
      const environment = environmentOfFunction(templates, name);
      expect([name, environment['SIGNING_KEY_ID']]).toEqual([name, uses ? targets.signingKeyArn : undefined]);
      expect(environment).not.toHaveProperty('SIGNING_KEY_JWK');
    }
  });
});

describe('The policy of a row', () => {
  it.each<readonly [string, readonly Grant[], readonly [boolean, boolean]]>([
    ['signs and gives the public half where it may sign', ['sign reply'], [true, true]],
    ['gives the public half and does not sign where it may publish', ['publish key'], [false, true]],
    ['does neither with other grants', ['read CASE#', 'send outbound'], [false, false]],
  ])('%s', (_does, may, [signs, publishes]) => {
    const statements = statementsOfRow(may, targets);
    expect([allows(statements, sign), allows(statements, publish)]).toEqual([signs, publishes]);
  });

  it('signs in one way and with one key', () => {
    const statements = statementsOfRow(['sign reply'], targets);
    expect(allows(statements, { ...sign, signingAlgorithm: 'ECDSA_SHA_384' })).toBe(false);
    expect(allows(statements, { ...sign, resource: targets.tableKeyArn })).toBe(false);
    expect(allows(statements, { ...publish, resource: targets.tableKeyArn })).toBe(false);
  });
});

describe('The policy of a function', () => {
  it.each(functionRows().map(({ name, may }) => [name, may] as const))('uses the key as its rows say: %s', (name, may) => {
    const statements = statementsOfFunction(templates, name);
    expect(allows(statements, sign)).toBe(may.includes('sign reply'));
    expect(allows(statements, publish)).toBe(may.includes('sign reply') || may.includes('publish key'));
  });
});
