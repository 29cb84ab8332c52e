import { describe, expect, it } from 'vitest';
import { at, readable } from './synthesis.ts';

const { all, data } = readable('production');

describe('The table', () => {
  const tables = all('AWS::DynamoDB::Table');
  const table = tables[0]?.properties;

  it('is the only one, with its keys, its stream and the index of all that is owed', () => {
    expect(tables).toHaveLength(1);
    expect(table).toMatchObject({
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      GlobalSecondaryIndexes: [
        {
          IndexName: 'due',
          KeySchema: [
            { AttributeName: 'duePartition', KeyType: 'HASH' },
            { AttributeName: 'dueAt', KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
      ],
    });
  });

  it('can be restored to any second, and is not deleted', () => {
    expect(table).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    expect(data.Resources[tables[0]?.logicalName ?? '']).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('is encrypted with a key of its own, which outlives it', () => {
    const key = String(at(table, 'SSESpecification', 'KMSMasterKeyId')).replace(/\.Arn$/, '');
    expect(table).toMatchObject({ SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } });
    expect(data.Resources[key]).toMatchObject({ Type: 'AWS::KMS::Key', DeletionPolicy: 'Retain' });
  });
});

describe('Every key', () => {
  it('is changed every year, but for the one that signs: KMS changes none of its kind', () => {
    const keys = all('AWS::KMS::Key');
    expect(keys.length).toBeGreaterThan(0);
    for (const { properties } of keys.filter(({ properties: { KeyUsage } }) => KeyUsage !== 'SIGN_VERIFY'))
      expect(properties).toMatchObject({ EnableKeyRotation: true });
  });
});
