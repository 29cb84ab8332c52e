import * as z from 'zod/mini';

/**
 * What the scanner told of an object: an event of GuardDuty Malware Protection for S3, as EventBridge passes it on. `UNSUPPORTED`: it
 * cannot look into it. `ACCESS_DENIED` and `FAILED`: it did not come to look.
 */
export const scanResult = z.object({
  'detail-type': z.literal('GuardDuty Malware Protection Object Scan Result'),
  detail: z.object({
    s3ObjectDetails: z.object({ bucketName: z.string(), objectKey: z.string() }),
    scanResultDetails: z.object({
      scanResultStatus: z.enum(['NO_THREATS_FOUND', 'THREATS_FOUND', 'UNSUPPORTED', 'ACCESS_DENIED', 'FAILED']),
    }),
  }),
});

export type ScanStatus = z.output<typeof scanResult>['detail']['scanResultDetails']['scanResultStatus'];
