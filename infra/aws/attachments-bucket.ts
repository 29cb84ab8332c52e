import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { attachmentsLog } from './attachments-log.ts';

/** The bucket of attachments, with its key. Both outlive the stack, as the table does. */
export type AttachmentsBucket = { readonly bucket: Bucket; readonly key: Key };

/**
 * Where the files of attachments lie, under a key of its own. What nobody reads any more is no doing of its rules: only what an upload
 * left half done goes by itself.
 */
export const attachmentsBucket = (scope: Construct): AttachmentsBucket => {
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
    lifecycleRules: [{ id: 'half-done', abortIncompleteMultipartUploadAfter: Duration.days(1) }],
    removalPolicy,
  });
  // Set here too, so that no deployment takes it from the scanner, which learns by it of what arrives.
  (bucket.node.defaultChild as CfnBucket).addPropertyOverride('NotificationConfiguration.EventBridgeConfiguration', {
    EventBridgeEnabled: true,
  });
  return { bucket, key };
};
