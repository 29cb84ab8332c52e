import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type CfnBucket,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { attachmentsLog } from './attachments-log.ts';
import { attachmentsPolicy } from './attachments-policy.ts';
import { scannedByGuardDuty, scannerRole } from './attachments-scanner.ts';
import type { AttachmentsSetting } from './attachments-setting.ts';
import type { FunctionRow } from './function-rows.ts';
import type { Stage } from './stage.ts';

/** The bucket of attachments, with its key. Both outlive the stack, as the table does. */
export type AttachmentsBucket = { readonly bucket: Bucket; readonly key: Key };

/** For how many days what was taken away can still be got at where every version is kept, once no lock holds it any more. */
const removedForDays = 30;

/** Without a lock there is one version of an object, and what is taken away is gone. */
const versions = ({ objectLock }: AttachmentsSetting): Pick<BucketProps, 'versioned' | 'objectLockDefaultRetention'> => {
  if (objectLock === undefined) return { versioned: false };
  const days = Duration.days(objectLock.days);
  const kept = objectLock.mode === 'governance' ? ObjectLockRetention.governance(days) : ObjectLockRetention.compliance(days);
  return { versioned: true, objectLockDefaultRetention: kept };
};

/** What is attached goes by no rule; only what an upload left half done does, and versions that were taken away. */
const lifecycle = ({ objectLock }: AttachmentsSetting): NonNullable<BucketProps['lifecycleRules']> => [
  { id: 'half-done', abortIncompleteMultipartUploadAfter: Duration.days(1) },
  ...(objectLock === undefined
    ? []
    : [{ id: 'taken-away', noncurrentVersionExpiration: Duration.days(removedForDays), expiredObjectDeleteMarker: true }]),
];

/** Where the files of attachments lie, under a key of its own, scanned as they arrive. */
export const attachmentsBucket = (scope: Construct, stage: Stage, rows: readonly FunctionRow[]): AttachmentsBucket => {
  const { attachments } = stage;
  const place = new Construct(scope, 'Attachments');
  const removalPolicy = RemovalPolicy.RETAIN;
  const key = new Key(place, 'Key', { description: 'Readmit: attachments', enableKeyRotation: true, removalPolicy });
  const bucket = new Bucket(place, 'Bucket', {
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    serverAccessLogsBucket: attachmentsLog(place),
    ...versions(attachments),
    lifecycleRules: lifecycle(attachments),
    removalPolicy,
  });
  // Set here too, so that no deployment takes it from the scanner, which learns by it of what arrives.
  (bucket.node.defaultChild as CfnBucket).addPropertyOverride('NotificationConfiguration.EventBridgeConfiguration', {
    EventBridgeEnabled: true,
  });
  const users = (scannerArn: string) => ({ stageName: stage.name, rows, scannerArn });
  if (attachments.scanner === 'guardduty') {
    const role = scannerRole(place, bucket, key);
    attachmentsPolicy(bucket, users(role.roleArn));
    scannedByGuardDuty(place, bucket, role);
  } else attachmentsPolicy(bucket, users(attachments.scanner.roleArn));
  return { bucket, key };
};
