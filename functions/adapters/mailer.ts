import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mail } from '../queue/mail-of-facts.ts';
import { mailSender } from '../settings.ts';

/** Sends an e-mail by SES. */
export const mailer = (): ((to: readonly string[], mail: Mail) => Promise<void>) => {
  const client = new SESv2Client({ maxAttempts: 3, requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 } });
  return async (to, { subject, html, text }) => {
    const part = (Data: string) => ({ Data, Charset: 'UTF-8' });
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: mailSender(),
        Destination: { ToAddresses: [...to] },
        Content: { Simple: { Subject: part(subject), Body: { Html: part(html), Text: part(text) } } },
      }),
    );
  };
};
