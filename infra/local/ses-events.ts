/** A mail as `SendEmail` of SES's API version 2 hands it over; what is not named here does not matter to events. */
export type HandedMail = {
  readonly FromEmailAddress?: string;
  readonly Destination?: {
    readonly ToAddresses?: readonly string[];
    readonly CcAddresses?: readonly string[];
    readonly BccAddresses?: readonly string[];
  };
  readonly ConfigurationSetName?: string;
  readonly EmailTags?: readonly { readonly Name: string; readonly Value: string }[];
};

/** An event that SES publishes; the part that its type names says what happened. */
export type SesEvent = Readonly<Record<string, unknown>> & { readonly eventType: 'Delivery' | 'Bounce' | 'Complaint' };

type Happening = (address: string, at: string) => SesEvent;

const delivery: Happening = (address, timestamp) => ({
  eventType: 'Delivery',
  delivery: {
    timestamp,
    processingTimeMillis: 500,
    recipients: [address],
    smtpResponse: '250 2.0.0 OK',
    remoteMtaIp: '127.0.0.1',
    reportingMTA: 'a8-70.smtp-out.amazonses.com',
  },
});

const bounce =
  (bounceSubType: 'General' | 'Suppressed'): Happening =>
  (emailAddress, timestamp) => ({
    eventType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bounceSubType,
      bouncedRecipients: [{ emailAddress, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }],
      timestamp,
      feedbackId: `local-${Date.parse(timestamp)}`,
      reportingMTA: 'dns; amazonses.com',
    },
  });

const complaint: Happening = (emailAddress, timestamp) => ({
  eventType: 'Complaint',
  complaint: {
    complainedRecipients: [{ emailAddress }],
    timestamp,
    feedbackId: `local-${Date.parse(timestamp)}`,
    complaintSubType: null,
    complaintFeedbackType: 'abuse',
    arrivalDate: timestamp,
  },
});

/** What happens to the addresses of SES's mailbox simulator; to every other address a mail is delivered. */
const simulated: Readonly<Record<string, readonly Happening[]>> = {
  'success@simulator.amazonses.com': [delivery],
  'bounce@simulator.amazonses.com': [bounce('General')],
  'complaint@simulator.amazonses.com': [delivery, complaint],
  'suppressionlist@simulator.amazonses.com': [bounce('Suppressed')],
};

/** An address without the name before it. */
const bare = (address: string): string => /<([^>]+)>\s*$/.exec(address)?.[1] ?? address;

/**
 * What SES tells of a mail that it accepted, each address by itself; nothing where the mail named no configuration set, whose
 * destination the events would go to.
 */
export const sesEvents = (handed: HandedMail, messageId: string, at: string): readonly SesEvent[] => {
  const { FromEmailAddress: source = '', Destination = {}, ConfigurationSetName: configurationSet, EmailTags = [] } = handed;
  if (configurationSet === undefined) return [];
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = Destination;
  const destination = [...ToAddresses, ...CcAddresses, ...BccAddresses].map(bare);
  const mail = {
    timestamp: at,
    source,
    sourceArn: `arn:aws:ses:eu-central-1:000000000000:identity/${bare(source).split('@').at(-1)}`,
    sendingAccountId: '000000000000',
    messageId,
    destination,
    headersTruncated: false,
    headers: [],
    commonHeaders: { from: [source], to: ToAddresses, messageId },
    tags: {
      'ses:operation': ['SendEmail'],
      'ses:configuration-set': [configurationSet],
      'ses:from-domain': [bare(source).split('@').at(-1)],
      ...Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, [Value]])),
    },
  };
  return destination.flatMap((address) =>
    (simulated[address.toLowerCase()] ?? [delivery]).map((happening) => ({ ...happening(address, at), mail })),
  );
};

/** The body of the message in which SQS gets an event of SES by a topic, as SNS makes it. */
export const notificationOf = (event: SesEvent, id: string, at: string): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: id,
    TopicArn: 'arn:aws:sns:eu-central-1:000000000000:mail-events',
    Subject: 'Amazon SES Email Event Notification',
    Message: `${JSON.stringify(event)}\n`,
    Timestamp: at,
    SignatureVersion: '1',
    Signature: 'local',
    SigningCertURL: 'http://127.0.0.1/local.pem',
    UnsubscribeURL: 'http://127.0.0.1/unsubscribe',
  });
