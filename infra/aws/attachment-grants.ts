import type { Grant } from '../../functions/grant.ts';
import { keyUse, type Statement, type Where } from './statement.ts';

/** The bucket of attachments, and its key. */
export type AttachmentTarget = { readonly bucketArn: string; readonly keyArn: string };

/** By which tag the scanner says what it found, and what it says of an object that can be read. GuardDuty names both. */
export const scanTag = 'GuardDutyMalwareScanStatus';
export const foundClean = 'NO_THREATS_FOUND';

type Targets = Where & { readonly attachments: AttachmentTarget };

/** What grants about attachments allow: each on objects alone, and the key only through S3. */
export const attachmentStatements = (grants: readonly Grant[], { attachments, ...where }: Targets): readonly Statement[] => {
  const { bucketArn, keyArn } = attachments;
  const may = (verb: 'put' | 'read' | 'check' | 'remove'): boolean => grants.includes(`${verb} ATTACHMENT`);
  const on = (action: string, Condition?: Statement['Condition']): Statement => ({
    Effect: 'Allow',
    Action: [action],
    Resource: [`${bucketArn}/*`],
    ...(Condition === undefined ? {} : { Condition }),
  });
  const keyActions = [...(may('put') ? ['kms:GenerateDataKey'] : []), ...(may('read') || may('check') ? ['kms:Decrypt'] : [])];
  return [
    ...(may('put') ? [on('s3:PutObject')] : []),
    ...(may('read') ? [on('s3:GetObject', { StringEquals: { [`s3:ExistingObjectTag/${scanTag}`]: foundClean } })] : []),
    ...(may('check') ? [on('s3:GetObject')] : []),
    // Without it S3 says of an object that is not there, and of one that may not be seen, the same.
    ...(may('check') ? [{ Effect: 'Allow', Action: ['s3:ListBucket'], Resource: [bucketArn] } as const] : []),
    ...(may('remove') ? [on('s3:DeleteObject')] : []),
    ...(keyActions.length === 0 ? [] : [keyUse(keyActions, [keyArn], 's3', where)]),
  ];
};
