import { describe, expect, it } from 'vitest';
import type { ObjectGrant } from '../../../functions/grant.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { stageOf } from '../../../infra/aws/stage.ts';
import { allows, type Statement } from '../../rehearsal/policy.ts';
import { statementsOfRow, symbolicTargets } from '../../rehearsal/policy-of-row.ts';
import { at, readable, stages, synthesised } from './synthesis.ts';

const { all, data, templates, stage } = readable('production');
const targets = symbolicTargets(templates, stage);
const { bucketArn, keyArn } = targets.attachments;

const bucketIn = ({ all: of, data: within }: Pick<ReturnType<typeof synthesised>, 'all' | 'data'>) => {
  const found = of('AWS::S3::Bucket', [within]).find(({ properties }) => 'LoggingConfiguration' in properties);
  if (found === undefined) throw new Error('No template has the bucket');
  return found;
};

const policyIn = ({ all: of, data: within }: Pick<ReturnType<typeof synthesised>, 'all' | 'data'>) =>
  of('AWS::S3::BucketPolicy', [within]).find(
    ({ properties }) => properties['Bucket'] === bucketIn({ all: of, data: within }).logicalName,
  );

const bucket = bucketIn({ all, data });

type OfBucket = Statement & { readonly Principal: unknown };
const ofBucket = (at(policyIn({ all, data })?.properties, 'PolicyDocument', 'Statement') as readonly OfBucket[]).map(
  ({ Principal: _, ...statement }): Statement => statement,
);
const everything: Statement = { Effect: 'Allow', Action: ['s3:*'], Resource: ['*'] };
const scanner = `${all('AWS::IAM::Role', [data]).find(({ logicalName }) => logicalName.includes('ScannerRole'))?.logicalName}.Arn`;
const key = `${bucketArn}/case/attachment`;
const over = { secureTransport: 'true', tlsVersion: '1.3' } as const;

describe('The bucket of attachments', () => {
  it('is open to nobody, under a key of its own, without access lists, and writes down who asks it', () => {
    expect(bucket.properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: keyArn },
          },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      LoggingConfiguration: { DestinationBucketName: expect.any(String) },
    });
    const ofOthers = all('AWS::KMS::Key').filter(({ logicalName }) => `${logicalName}.Arn` === keyArn);
    expect(ofOthers).toHaveLength(1);
  });

  it('keeps its log in a bucket that is open to nobody either, for a year', () => {
    const log = all('AWS::S3::Bucket', [data]).find(
      ({ logicalName }) => logicalName === at(bucket.properties, 'LoggingConfiguration', 'DestinationBucketName'),
    );
    expect(log?.properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 365, Status: 'Enabled' }] },
    });
  });

  it('and its key outlive the stack', () => {
    for (const name of [bucket.logicalName, keyArn.replace('.Arn', '')])
      expect(data.Resources[name]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('lets go of what an upload left half done, and of nothing that arrived', () => {
    expect(bucket.properties['LifecycleConfiguration']).toEqual({
      Rules: [{ Id: 'half-done', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }],
    });
    expect(bucket.properties).not.toHaveProperty('VersioningConfiguration');
  });
});

/** What the bucket's policy leaves of everything to that role. */
const leaves = (principalArn: string | undefined, action: string, more: object = {}): boolean =>
  allows([everything, ...ofBucket], {
    action,
    resource: key,
    ...over,
    ...(principalArn === undefined ? {} : { principalArn }),
    ...more,
  });

const roleOf = (name: string): string => `arn:aws:iam::${stage.account}:role/readmit-production-${name}`;

/** Whoever else there is: an administrator, another function, nobody. */
const others = [`arn:aws:iam::${stage.account}:role/Administrator`, roleOf('api-cases-2'), undefined];

describe('The policy of the bucket', () => {
  const actions: readonly (readonly [string, readonly ObjectGrant[], object])[] = [
    ['s3:GetObject', ['read ATTACHMENT', 'check ATTACHMENT'], {}],
    ['s3:PutObject', ['put ATTACHMENT'], { ifNoneMatch: '*' }],
    ['s3:DeleteObject', ['remove ATTACHMENT'], {}],
  ];

  it.each(
    actions,
  )('leaves %s to the functions whose rows say %s, and to nobody else, whatever else they are allowed', (action, grants, more) => {
    for (const { name, may } of functionRows())
      expect([name, leaves(roleOf(name), action, more)]).toEqual([name, grants.some((grant) => may.includes(grant))]);
    for (const other of others) expect([other, leaves(other, action, more)]).toEqual([other, false]);
  });

  it('lets the scanner alone say by a tag that an object is clean, and read any', () => {
    expect(leaves(scanner, 's3:GetObject')).toBe(true);
    for (const action of ['s3:PutObjectTagging', 's3:DeleteObjectTagging', 's3:PutObjectVersionTagging']) {
      expect(leaves(scanner, action)).toBe(true);
      for (const { name } of functionRows()) expect(leaves(roleOf(name), action)).toBe(false);
      for (const other of others) expect(leaves(other, action)).toBe(false);
    }
  });

  it('lets nothing be laid down over another', () => {
    for (const { name } of functionRows()) expect(leaves(roleOf(name), 's3:PutObject')).toBe(false);
  });

  it('lets nothing by that is not encrypted on its way', () => {
    expect(leaves(scanner, 's3:GetObject', { secureTransport: 'false' })).toBe(false);
    expect(leaves(scanner, 's3:GetObject', { tlsVersion: '1.1' })).toBe(false);
  });
});

describe('The policy of a row about attachments', () => {
  const clean = { action: 's3:GetObject', resource: key, objectTag: 'NO_THREATS_FOUND' };
  const found = { ...clean, objectTag: 'THREATS_FOUND' };
  const unscanned = { action: 's3:GetObject', resource: key };
  const asked = {
    put: { action: 's3:PutObject', resource: key },
    remove: { action: 's3:DeleteObject', resource: key },
    list: { action: 's3:ListBucket', resource: bucketArn },
  };
  const viaService = 's3.eu-central-1.amazonaws.com';
  const write = { action: 'kms:GenerateDataKey', resource: keyArn };
  const decrypt = { action: 'kms:Decrypt', resource: keyArn };

  it.each<[ObjectGrant, readonly object[]]>([
    ['put ATTACHMENT', [asked.put]],
    ['read ATTACHMENT', [clean]],
    ['check ATTACHMENT', [clean, found, unscanned, asked.list]],
    ['remove ATTACHMENT', [asked.remove]],
  ])('%s allows that and no more', (grant, allowed) => {
    const statements = statementsOfRow([grant], targets);
    const questions = [clean, found, unscanned, ...Object.values(asked)];
    expect(questions.filter((question) => allows(statements, question))).toEqual(allowed);
    expect(allows(statements, { action: 's3:GetObject', resource: 'another-bucket/case/attachment' })).toBe(false);
    expect(allows(statements, { action: 'dynamodb:GetItem', resource: targets.tableArn, leadingKeys: ['ATTACHMENT'] })).toBe(
      false,
    );
  });

  it('uses the key through S3 alone: to write it encrypts, to read it decrypts', () => {
    const may = (grant: ObjectGrant) =>
      [write, decrypt].map((question) => allows(statementsOfRow([grant], targets), { ...question, viaService }));
    expect(may('put ATTACHMENT')).toEqual([true, false]);
    expect(may('read ATTACHMENT')).toEqual([false, true]);
    expect(may('check ATTACHMENT')).toEqual([false, true]);
    expect(may('remove ATTACHMENT')).toEqual([false, false]);
    expect(allows(statementsOfRow(['read ATTACHMENT'], targets), decrypt)).toBe(false);
  });
});

describe('GuardDuty', () => {
  it('scans every object of the bucket and tags it, by a role that it alone takes', () => {
    const [plan] = all('AWS::GuardDuty::MalwareProtectionPlan', [data]);
    expect(plan?.properties).toEqual({
      Role: scanner,
      ProtectedResource: { S3Bucket: { BucketName: bucket.logicalName } },
      Actions: { Tagging: { Status: 'ENABLED' } },
    });
    const role = all('AWS::IAM::Role', [data]).find(({ logicalName }) => `${logicalName}.Arn` === scanner);
    expect(at(role?.properties, 'AssumeRolePolicyDocument', 'Statement')).toEqual([
      { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'malware-protection-plan.guardduty.amazonaws.com' } },
    ]);
    expect(bucket.properties).toMatchObject({
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
  });

  it('scans nothing where the stage has a scanner of its own, which may then what GuardDuty may', () => {
    const roleArn = `arn:aws:iam::${stage.account}:role/scanner`;
    const own = synthesised('production', undefined, false, { attachments: { scanner: { roleArn } } });
    expect(own.all('AWS::GuardDuty::MalwareProtectionPlan')).toEqual([]);
    expect(JSON.stringify(policyIn(own)?.properties)).toContain(roleArn);
  });
});

describe('Object lock', () => {
  it('keeps every version for as long as the stage says, and what was taken away for a month more', () => {
    const objectLock = { mode: 'compliance', days: 3_650 };
    const { properties } = bucketIn(synthesised('production', undefined, false, { attachments: { objectLock } }));
    expect(properties).toMatchObject({
      ObjectLockEnabled: true,
      ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 3_650 } } },
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [{ Id: 'half-done' }, { Id: 'taken-away', NoncurrentVersionExpiration: { NoncurrentDays: 30 } }],
      },
    });
  });

  it('is set with its mode and its days, or not at all', () => {
    const setting = (attachments: object) => () =>
      stageOf('production', { production: { ...stages['production'], attachments } });
    expect(setting({ objectLock: { days: 1 } })).toThrow('mode');
    expect(setting({ objectLock: { mode: 'legal', days: 1 } })).toThrow('mode');
    expect(setting({ scanner: 'clamav' })).toThrow('scanner');
    expect(setting({})().attachments).toEqual({ scanner: 'guardduty' });
  });
});
