import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { SendMail } from '../ports/send-mail.ts';
import { mailConfigurationSet, mailSender } from '../settings.ts';
import { askedOnce } from './patience.ts';

/** Sends e-mail by SES, under the configuration set whose events come back by the queue `mail-events`. */
export const mailer = (): SendMail => {
  const client = new SESv2Client(askedOnce());
  return async (to, { subject, html, text }, tag) => {
    const part = (Data: string) => ({ Data, Charset: 'UTF-8' });
    await client.send(
      new SendEmailCommand({
        FromEmailAddress: mailSender(),
        Destination: { ToAddresses: [...to] },
        Content: { Simple: { Subject: part(subject), Body: { Html: part(html), Text: part(text) } } },
        ConfigurationSetName: mailConfigurationSet(),
        EmailTags: [{ Name: 'mail', Value: tag }],
      }),
    );
  };
};
