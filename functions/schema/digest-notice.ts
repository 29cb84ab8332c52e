import * as z from 'zod/mini';

/** That the digest of a State for a day is to be written. Its lines stand in the table: a message has no room for a bad day. */
export const digestNotice = z.strictObject({
  mailId: z.string().check(z.minLength(1), z.maxLength(200)),
  state: z.string().check(z.regex(/^[A-Z]{2}$/)),
  digest: z.iso.date(),
});

export type DigestNotice = z.output<typeof digestNotice>;

/** The id of the mail with the digest of a State for a day. */
export const digestMailId = (state: string, day: string): string => `digest/${state}/${day}`;
