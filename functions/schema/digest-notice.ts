import * as z from 'zod/mini';
import { addressedTo } from './addressed-office.ts';

/** That the digest of an office of a State for a day is to be written. Its lines stand in the table: a message has no room for a bad day. */
export const digestNotice = z.strictObject({
  mailId: z.string().check(z.minLength(1), z.maxLength(200)),
  state: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** As a duty mail has it. */
  office: z.exactOptional(z.literal('justice')),
  digest: z.iso.date(),
});

export type DigestNotice = z.output<typeof digestNotice>;

/** The id of the mail with the digest of an office for a day. */
export const digestMailId = (office: string, day: string): string => `digest/${office}/${day}`;

/** The notice of that digest. */
export const noticeOfDigest = (office: string, day: string): DigestNotice => ({
  mailId: digestMailId(office, day),
  ...addressedTo(office),
  digest: day,
});
