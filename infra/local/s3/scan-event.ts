import { randomUUID } from 'node:crypto';
import type { Scanned } from './scan.ts';

/** What was scanned: the object, with its bucket and its entity tag. */
export type ScannedObject = { readonly bucket: string; readonly key: string; readonly etag: string };

const statusOf = { FAILED: 'FAILED', ACCESS_DENIED: 'SKIPPED', UNSUPPORTED: 'SKIPPED' } as const;

/** The event by which GuardDuty says what it found, as a rule of EventBridge brings it to a queue. `at` as RFC 3339 writes it. */
export const scanEvent = ({ bucket, key, etag }: ScannedObject, { result, threats }: Scanned, at: string): string =>
  JSON.stringify({
    version: '0',
    id: randomUUID(),
    'detail-type': 'GuardDuty Malware Protection Object Scan Result',
    source: 'aws.guardduty',
    account: '000000000000',
    time: at,
    region: 'eu-central-1',
    resources: ['arn:aws:guardduty:eu-central-1:000000000000:malware-protection-plan/local'],
    detail: {
      schemaVersion: '1.0',
      scanStatus: result in statusOf ? statusOf[result as keyof typeof statusOf] : 'COMPLETED',
      resourceType: 'S3_OBJECT',
      s3ObjectDetails: { bucketName: bucket, objectKey: key, eTag: etag.replaceAll('"', ''), s3Throttled: false },
      scanResultDetails: {
        scanResultStatus: result,
        threats: threats.length === 0 ? null : threats.map((name) => ({ name })),
      },
    },
  });
