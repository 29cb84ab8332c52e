import { describe, expect, it } from 'vitest';
import { type KeptResources, keptOf, lostOf, released, writeReleased } from './kept.ts';
import { readable } from './synthesis.ts';

const { data, identity, stage } = readable('production');
const now = keptOf({ [`Readmit-${stage.name}-Data`]: data, [`Readmit-${stage.name}-Identity`]: identity });

/** `npm run kept` adds what is new. What is to be lost is taken out of the file by hand, in the commit that says why. */
const adds = process.env['READMIT_KEPT'] === 'add';
if (adds) writeReleased({ ...now, ...released() });

describe('What cannot be made again', () => {
  it('is neither removed nor replaced by the next deployment of production', () => {
    expect(lostOf(released(), now), 'what is lost on purpose is taken out of test/infra/aws/kept.json by hand').toEqual([]);
  });

  it('is guarded from the commit on that brings it', () => {
    expect(
      Object.keys(now).filter((place) => !(place in released())),
      'new: npm run kept',
    ).toEqual([]);
  });

  it('is all there is of a table, a pool, a secret, keys and a topic', () => {
    const types = new Set(Object.values(now).map(({ type }) => type));
    for (const type of ['DynamoDB::Table', 'Cognito::UserPool', 'SecretsManager::Secret', 'KMS::Key', 'SNS::Topic'])
      expect(types).toContain(`AWS::${type}`);
  });
});

describe('The guard', () => {
  const [place = '', table] = Object.entries(now).find(([, { type }]) => type === 'AWS::DynamoDB::Table') ?? [];
  const secret = Object.entries(now).find(([, { type }]) => type === 'AWS::SecretsManager::Secret');
  const but = (name: string, change: object): KeptResources => ({ ...now, [name]: { ...now[name], ...change } as never });

  it('names what a renamed construct would leave behind', () => {
    const { [place]: _gone, ...rest } = now;
    expect(lostOf(now, { ...rest, 'Readmit-production-Data/Other': table as never })).toEqual([
      `${place} (AWS::DynamoDB::Table) would be removed: everything that is stored would stay behind in a table that nothing reads`,
    ]);
  });

  it('names the property of which another one would be made', () => {
    expect(lostOf(now, but(place, { settled: { ...table?.settled, TableName: 'readmit' } }))).toEqual([
      expect.stringContaining('would be replaced, since TableName changes'),
    ]);
  });

  it('names another way of generating the secret, which writes another value', () => {
    const [name = '', { settled } = { settled: {} }] = secret ?? [];
    const longer = { ...settled, GenerateSecretString: { PasswordLength: 65 } };
    expect(lostOf(now, but(name, { settled: longer }))).toEqual([expect.stringContaining('since GenerateSecretString changes')]);
  });

  it('names what would go with its stack from now on', () => {
    expect(lostOf(now, but(place, { outlives: false }))).toEqual([expect.stringContaining('would go with its stack')]);
  });

  it('lets attributes of people come, and none go', () => {
    const [pool = '', kept] = Object.entries(now).find(([, { type }]) => type === 'AWS::Cognito::UserPool') ?? [];
    const more = { settled: { ...kept?.settled, Schema: [...((kept?.settled['Schema'] ?? []) as object[]), { Name: 'more' }] } };
    expect(lostOf(now, but(pool, more))).toEqual([]);
    expect(lostOf(but(pool, more), now)).toEqual([expect.stringContaining('since Schema changes')]);
  });

  it('lets new ones come', () => {
    expect(lostOf(now, { ...now, 'Readmit-production-Data/Another': table as never })).toEqual([]);
  });
});
