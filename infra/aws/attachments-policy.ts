import { Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { ObjectGrant } from '../../functions/grant.ts';
import type { FunctionRow } from './function-rows.ts';
import { roleName } from './role-name.ts';

/** By whom the bucket is used: the functions of a stage, and whoever scans. */
export type Users = { readonly stageName: string; readonly rows: readonly FunctionRow[]; readonly scannerArn: string };

const rolesWith = (bucket: Bucket, { stageName, rows }: Users, ...grants: readonly ObjectGrant[]): readonly string[] =>
  rows
    .filter(({ may }) => grants.some((grant) => may.includes(grant)))
    .map(({ name }) =>
      Stack.of(bucket).formatArn({ service: 'iam', region: '', resource: 'role', resourceName: roleName(stageName, name) }),
    );

/**
 * Whatever other policies allow: nobody reads an object but the functions whose rows say so and the scanner, nobody lays one down or
 * takes one away but such functions, nobody lays one down over another, and nobody but the scanner says by a tag that one is clean.
 */
export const attachmentsPolicy = (bucket: Bucket, users: Users): void => {
  const { scannerArn } = users;
  const objects = bucket.arnForObjects('*');
  const deny = (sid: string, actions: string[], conditions: Readonly<Record<string, unknown>>): void => {
    bucket.addToResourcePolicy(
      new PolicyStatement({
        sid,
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions,
        resources: [objects],
        conditions,
      }),
    );
  };
  const allBut = (...arns: readonly string[]) => ({ ArnNotEquals: { 'aws:PrincipalArn': arns } });
  const reads = rolesWith(bucket, users, 'read ATTACHMENT', 'check ATTACHMENT');
  const puts = rolesWith(bucket, users, 'put ATTACHMENT');
  const removes = rolesWith(bucket, users, 'remove ATTACHMENT');
  deny('OnlyTheServiceReads', ['s3:GetObject', 's3:GetObjectVersion'], allBut(...reads, scannerArn));
  // GuardDuty tries with an object of its own whether it may.
  deny('OnlyTheServicePuts', ['s3:PutObject'], allBut(...puts, scannerArn));
  deny('NothingOverAnother', ['s3:PutObject'], { Null: { 's3:if-none-match': 'true' }, ...allBut(scannerArn) });
  deny('OnlyTheServiceRemoves', ['s3:DeleteObject', 's3:DeleteObjectVersion'], removes.length === 0 ? {} : allBut(...removes));
  deny(
    'OnlyTheScannerTags',
    ['s3:PutObjectTagging', 's3:PutObjectVersionTagging', 's3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging'],
    allBut(scannerArn),
  );
};
