import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Who asked the bucket of attachments for which object, kept for a year. S3 writes such logs under no other key than its own. */
export const attachmentsLog = (scope: Construct): IBucket => {
  const bucket = new Bucket(scope, 'Log', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    lifecycleRules: [{ id: 'a-year', expiration: Duration.days(365) }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  return bucket as IBucket;
};
