import { describe, expect, it } from 'vitest';
import type { Grant } from '../../../functions/grant.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { stageOf } from '../../../infra/aws/stage.ts';
import { allows } from '../../rehearsal/policy.ts';
import { environmentOfFunction, statementsOfFunction } from '../../rehearsal/policy-of-function.ts';
import { statementsOfRow, symbolicTargets } from '../../rehearsal/policy-of-row.ts';
import { readable, stages, synthesised } from './synthesis.ts';

const retired = '2027-03-01T08:00:00Z';
const afterRollover = synthesised('production', undefined, false, {
  signingKeys: { signs: 'third', keys: { first: { retired }, second: {}, third: {} } },
});

const { data, templates, stage } = afterRollover;
const targets = symbolicTargets(templates, stage);
const [first = '', second = '', third = ''] = targets.signingKeys.published;

const sign = (resource: string) => ({ action: 'kms:Sign', resource, signingAlgorithm: 'ECDSA_SHA_256' });
const publish = (resource: string) => ({ action: 'kms:GetPublicKey', resource });

const signingIn = ({ all: of, data: within }: Pick<typeof afterRollover, 'all' | 'data'>) =>
  of('AWS::KMS::Key', [within]).filter(({ properties }) => properties['KeyUsage'] === 'SIGN_VERIFY');

describe('The keys that sign replies', () => {
  it('are one in a stage that says nothing of them, under the name that it has in AWS already: another would be another key', () => {
    expect(signingIn(readable('production')).map(({ logicalName }) => logicalName)).toEqual(['SigningKeyEEFC2790']);
  });

  it('are added without a change to those that are there, on the curve of ES256', () => {
    const [before] = signingIn(readable('production'));
    expect(signingIn(afterRollover)).toContainEqual(before);
    expect(signingIn(afterRollover).map(({ properties }) => properties['KeySpec'])).toEqual(Array(3).fill('ECC_NIST_P256'));
  });

  it('outlive the stack of the data, retired ones too, and are not changed by any deployment', () => {
    for (const { logicalName } of signingIn(afterRollover))
      expect(data.Resources[logicalName]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('are named by their ARNs to the functions that use them, and to no other: one to sign with, all to publish, it first', () => {
    for (const { name, may } of functionRows()) {
      const { SIGNING_KEY_ID, PUBLISHED_KEY_IDS, ...others } = environmentOfFunction(templates, name);
      expect([name, SIGNING_KEY_ID]).toEqual([name, may.includes('sign reply') ? third : undefined]);
      expect([name, PUBLISHED_KEY_IDS]).toEqual([name, may.includes('publish key') ? [third, first, second].join() : undefined]);
      expect(Object.keys(others).filter((variable) => variable.includes('JWK'))).toEqual([]);
    }
  });
});

describe('The policy of a row', () => {
  it.each<readonly [string, readonly Grant[], readonly boolean[]]>([
    ['signs with what is not retired, and gives its public half, where it may sign', ['sign reply'], [false, true, false, true]],
    ['gives every public half and does not sign where it may publish', ['publish key'], [false, false, true, true]],
    ['does neither with other grants', ['read CASE#', 'send outbound'], [false, false, false, false]],
  ])('%s', (_does, may, expected) => {
    const statements = statementsOfRow(may, targets);
    for (const key of [second, third])
      expect([sign(first), sign(key), publish(first), publish(key)].map((asked) => allows(statements, asked))).toEqual(expected);
  });

  it('signs in one way and with these keys', () => {
    const statements = statementsOfRow(['sign reply', 'publish key'], targets);
    expect(allows(statements, { ...sign(third), signingAlgorithm: 'ECDSA_SHA_384' })).toBe(false);
    expect(allows(statements, sign(targets.tableKeyArn))).toBe(false);
    expect(allows(statements, publish(targets.tableKeyArn))).toBe(false);
  });
});

describe('The policy of a function', () => {
  it.each(functionRows().map(({ name, may }) => [name, may] as const))('uses the keys as its rows say: %s', (name, may) => {
    const statements = statementsOfFunction(templates, name);
    expect(allows(statements, sign(first))).toBe(false);
    expect(allows(statements, publish(first))).toBe(may.includes('publish key'));
    for (const key of [second, third]) {
      expect(allows(statements, sign(key))).toBe(may.includes('sign reply'));
      expect(allows(statements, publish(key))).toBe(may.includes('sign reply') || may.includes('publish key'));
    }
  });
});

describe('A stage is refused', () => {
  it.each([
    ['that signs with no key of its own', { signs: 'second', keys: { first: {} } }, 'one of the keys'],
    ['that signs with a retired key', { signs: 'first', keys: { first: { retired }, second: {} } }, 'not retired'],
    ['that leaves out its first key, which proves old replies', { signs: 'second', keys: { second: {} } }, 'stays published'],
    ['with a key that no resource can be called by', { signs: 'first', keys: { first: {}, Zweiter: {} } }, 'lower-case'],
  ])('%s', (_which, signingKeys, why) => {
    expect(() => stageOf('production', { production: { ...stages['production'], signingKeys } })).toThrow(why);
  });
});
