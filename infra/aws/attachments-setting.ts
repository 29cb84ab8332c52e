import * as z from 'zod';

/** A role of whoever scans in GuardDuty's place, under its ARN. */
const ownScanner = z.strictObject({
  roleArn: z.string().regex(/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, 'A role is named by its ARN in IAM'),
});

/**
 * By what attachments are scanned, and for how long none can be deleted by anybody. Object lock keeps every version, and cannot be taken
 * back: `compliance` by nobody, `governance` by whoever has the right to bypass it.
 */
export const attachmentsSetting = z
  .strictObject({
    scanner: z.union([z.literal('guardduty'), ownScanner]).default('guardduty'),
    objectLock: z.strictObject({ mode: z.enum(['governance', 'compliance']), days: z.int().positive().max(36_500) }).optional(),
  })
  .prefault({});

export type AttachmentsSetting = z.infer<typeof attachmentsSetting>;
