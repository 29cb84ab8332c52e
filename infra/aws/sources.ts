import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { EnvironmentSources } from './environment.ts';
import type { OutboundQueue } from './outbound-queue.ts';
import type { Stage } from './stage.ts';

/** Queues by name, those between functions and those of partners. */
export type Queues = {
  readonly work: Readonly<Record<string, Queue>>;
  readonly partner: Readonly<Record<string, Readonly<Record<string, OutboundQueue>>>>;
};

const variable = (name: string): string => `QUEUE_URL_${name.toUpperCase().replaceAll('-', '_')}`;

const addressesOf = ({ states }: Stage, whose: 'dutyAddresses' | 'monitorAddresses'): string =>
  JSON.stringify(Object.fromEntries(Object.entries(states).map(([state, row]) => [state, row[whose]])));

const complaintChannels = ({ states }: Stage): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(states).flatMap(([state, { complaints }]) => (complaints === undefined ? [] : [[state, complaints]])),
    ),
  );

/** What only the deployed stage knows: secrets, the key that signs, and the name of the configuration set of its mails. */
export type Deployed = {
  readonly cursorKey: string;
  readonly identityKey: string;
  readonly signingKeyArn: string;
  readonly configurationSet: string;
};

/** Where the functions' variables take their values from in this stage. */
export const sourcesOf = (
  stage: Stage,
  tableName: string,
  { cursorKey, identityKey, signingKeyArn, configurationSet }: Deployed,
  { work, partner }: Queues,
): EnvironmentSources => ({
  tableName,
  settings: {
    stage: { READMIT_STAGE: stage.name },
    states: { READMIT_STATES: Object.keys(stage.states).join(',') },
    'stage-records': { READMIT_RECORDS: JSON.stringify(stage.records) },
    'cursor-key': { READMIT_CURSOR_KEY: cursorKey },
    'identity-key': { READMIT_IDENTITY_KEY: identityKey },
    'duty-addresses': { DUTY_ADDRESSES: addressesOf(stage, 'dutyAddresses') },
    'monitor-addresses': { MONITOR_ADDRESSES: addressesOf(stage, 'monitorAddresses') },
    'complaint-channels': { READMIT_COMPLAINT_CHANNELS: complaintChannels(stage) },
  },
  signing: { SIGNING_KEY_ID: signingKeyArn },
  sending: {
    ...Object.fromEntries(Object.entries(work).map(([name, queue]) => [name, { [variable(name)]: queue.queueUrl }])),
    ...Object.fromEntries(
      Object.entries(partner).map(([name, byState]) => [
        name,
        Object.fromEntries(Object.entries(byState).map(([state, { queue }]) => [variable(`${name}-${state}`), queue.queueUrl])),
      ]),
    ),
    'e-mail': { MAIL_SENDER: stage.mailSender, MAIL_CONFIGURATION_SET: configurationSet },
  },
});
