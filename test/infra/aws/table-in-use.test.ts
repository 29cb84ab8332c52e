import { describe, expect, it } from 'vitest';
import { stageOf } from '../../../infra/aws/stage.ts';
import { readable, stages, synthesised } from './synthesis.ts';

const name = 'readmit-production-restored-20261201t080000';
const arn = `arn:aws:dynamodb:eu-central-1:333333333333:table/${name}`;
const streamArn = `${arn}/stream/2026-12-01T09:00:00.000`;
const keyArn = 'arn:aws:kms:eu-central-1:333333333333:key/11111111-2222-3333-4444-555555555555';

const own = readable('production');
const put = synthesised('production', undefined, false, { table: { name, streamArn, keyArn } });

const within = (value: unknown): string => JSON.stringify(value);

describe('A restored table that is set in the stage', () => {
  it('is the one that every function is told of, and what wakes the functions is its stream', () => {
    const told = put.all('AWS::Lambda::Function').flatMap(({ properties }) => {
      const { TABLE_NAME } = (properties['Environment'] as { Variables: Record<string, string> }).Variables;
      return TABLE_NAME === undefined ? [] : [TABLE_NAME];
    });
    expect(told.length).toBeGreaterThan(10);
    expect(new Set(told)).toEqual(new Set([name]));
    const streams = put.all('AWS::Lambda::EventSourceMapping').filter(({ properties }) => 'StartingPosition' in properties);
    expect(streams.map(({ properties }) => properties['EventSourceArn'])).toEqual([streamArn]);
  });

  it('and its key are the only ones that a function’s policy names', () => {
    const [table] = put.all('AWS::DynamoDB::Table');
    const policies = within(put.all('AWS::IAM::Policy', [put.service]));
    expect(policies).toContain(`"${arn}"`);
    expect(policies).toContain(`"${arn}/index/due"`);
    expect(policies).toContain(`"${keyArn}"`);
    expect(policies).not.toContain(table?.logicalName);
    expect(within(own.all('AWS::IAM::Policy', [own.service]))).toContain(table?.logicalName);
  });

  it('leaves the own table and its key as they are', () => {
    const left = (made: typeof own) =>
      Object.entries(made.data.Resources).filter(([, { Type }]) => ['AWS::DynamoDB::Table', 'AWS::KMS::Key'].includes(Type));
    expect(left(own).length).toBeGreaterThan(1);
    expect(left(put)).toEqual(left(own));
  });

  it('can be deployed: the data puts out all that the service imports until it is deployed itself', () => {
    const exportsOf = ({ data }: typeof own) =>
      Object.values(data.Outputs ?? {}).flatMap(({ Export }) => (Export === undefined ? [] : [within(Export.Name)]));
    expect(exportsOf(own).length).toBeGreaterThan(3);
    expect(exportsOf(put)).toEqual(expect.arrayContaining(exportsOf(own)));
  });

  it('is backed up beside the own one', () => {
    const [table] = put.all('AWS::DynamoDB::Table');
    const [selection] = put.all('AWS::Backup::BackupSelection');
    expect(selection?.properties).toMatchObject({ BackupSelection: { Resources: [`${table?.logicalName}.Arn`, arn] } });
  });

  it('is under the key of the own table where no other is named', () => {
    const { all } = synthesised('production', undefined, false, { table: { name, streamArn } });
    const [table] = all('AWS::DynamoDB::Table');
    const key = (table?.properties['SSESpecification'] as { KMSMasterKeyId: string }).KMSMasterKeyId;
    expect(within(all('AWS::IAM::Policy'))).toContain(`"${key}"`);
  });

  it.each([
    ['another table’s stream', { name: 'another', streamArn }, 'The stream must be that of the table'],
    ['no stream', { name }, 'streamArn'],
    ['a key that is told by an alias', { name, streamArn, keyArn: 'alias/readmit' }, 'The key of a table is named by its ARN'],
  ])('is refused with %s', (_, table, says) => {
    expect(() => stageOf('production', { production: { ...stages['production'], table } })).toThrow(says);
  });
});
