import * as z from 'zod';

/** For how long point-in-time recovery reaches back by itself, in days. */
const pointInTimeDays = 35;

const days = z
  .int()
  .min(pointInTimeDays + 1, `Point-in-time recovery reaches back ${pointInTimeDays} days already`)
  .max(36_500);

/** How long backups are kept, in days, and where a copy of each goes, as a stage may set it. */
export const backupSettings = z
  .strictObject({
    dailyDays: days.default(90),
    monthlyDays: days.default(400),
    /** After so many days nobody can shorten or end the lock of the vault, not even AWS. Left out, an administrator still can. */
    lockForGoodAfterDays: z.int().min(3, 'AWS lets a lock be tried for three days at least').max(36_500).optional(),
    /** A vault in another region or account, by its ARN. */
    copyTo: z
      .string()
      .regex(/^arn:aws[\w-]*:backup:[\w-]+:\d{12}:backup-vault:[\w-]+$/, 'A vault is named by its ARN')
      .optional(),
  })
  .refine(({ dailyDays, monthlyDays }) => dailyDays <= monthlyDays, 'A monthly backup is kept as long as a daily one, or longer')
  .prefault({});

/** How long backups are kept, and where they are copied to. */
export type BackupSettings = z.infer<typeof backupSettings>;
