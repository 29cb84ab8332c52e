/** An e-mail with its text twin. */
export type Mail = { readonly subject: string; readonly html: string; readonly text: string };

/** Sends a mail to those addresses; the tag comes back with every event that SES tells about it. */
export type SendMail = (to: readonly string[], mail: Mail, tag: string) => Promise<void>;
