import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { partnerQueues } from '../../functions/queue/queues.ts';
import type { EnvironmentSources } from './environment.ts';
import { partnerQueueAddress } from './partner-names.ts';
import type { Authority } from './roles.ts';
import { partnerAccountOf, type Stage, statesOf, statesOnPaper, statesServing } from './stage.ts';

const variable = (name: string): string => `QUEUE_URL_${name.toUpperCase().replaceAll('-', '_')}`;

const monitorAddresses = ({ states }: Stage): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(states).flatMap(([state, { monitorAddresses: of }]) => (of === undefined ? [] : [[state, of]])),
    ),
  );

/** By office: that for readmission is called as its State, that for transfers of convicted persons `KZ.justice`. */
const dutyAddresses = ({ states }: Stage): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(states).flatMap(([state, { dutyAddresses: ofReadmission, justice }]) => [
        ...(ofReadmission === undefined ? [] : [[state, ofReadmission] as const]),
        ...(justice === undefined ? [] : [[`${state}.justice`, justice.dutyAddresses] as const]),
      ]),
    ),
  );

const complaintChannels = ({ states }: Stage): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(states).flatMap(([state, { complaints }]) => (complaints === undefined ? [] : [[state, complaints]])),
    ),
  );

const withQueues = (stage: Stage, authority: Authority): string =>
  JSON.stringify(statesOf(stage).filter((state) => partnerAccountOf(stage, state, authority) !== undefined));

/** What only the deployed stage knows: the name of the bucket of attachments, secrets, the keys of replies, and the name of the configuration set of its mails. */
export type Deployed = {
  readonly attachmentsBucket: string;
  readonly cursorKey: string;
  readonly identityKey: string;
  readonly signingKeys: { readonly signs: string; readonly published: readonly string[] };
  readonly configurationSet: string;
};

/** Where the functions' variables take their values from in this stage. `work` are the queues between functions, by name. */
export const sourcesOf = (
  stage: Stage,
  tableName: string,
  { attachmentsBucket, cursorKey, identityKey, signingKeys, configurationSet }: Deployed,
  work: Readonly<Record<string, Queue>>,
): EnvironmentSources => ({
  tableName,
  attachmentsBucket,
  settings: {
    stage: { READMIT_STAGE: stage.name, READMIT_PRODUCTION: String(stage.production) },
    'cursor-key': { READMIT_CURSOR_KEY: cursorKey },
    'identity-key': { READMIT_IDENTITY_KEY: identityKey },
  },
  growing: {
    states: { READMIT_STATES: statesServing(stage, 'readmission').join(',') },
    'on-paper': { READMIT_ON_PAPER: statesOnPaper(stage).join(',') },
    'justice-states': { READMIT_JUSTICE_STATES: statesServing(stage, 'justice').join(',') },
    'stage-records': { READMIT_RECORDS: JSON.stringify(stage.records) },
    'duty-addresses': { DUTY_ADDRESSES: dutyAddresses(stage) },
    'monitor-addresses': { MONITOR_ADDRESSES: monitorAddresses(stage) },
    'complaint-channels': { READMIT_COMPLAINT_CHANNELS: complaintChannels(stage) },
    'send outbound': { READMIT_STATES_WITH_QUEUES: withQueues(stage, 'readmission') },
    'send outbound-justice': { READMIT_STATES_WITH_JUSTICE_QUEUES: withQueues(stage, 'justice') },
  },
  signing: { SIGNING_KEY_ID: signingKeys.signs },
  publishing: { PUBLISHED_KEY_IDS: signingKeys.published.join(',') },
  sending: {
    ...Object.fromEntries(Object.entries(work).map(([name, queue]) => [name, { [variable(name)]: queue.queueUrl }])),
    ...Object.fromEntries(
      Object.keys(partnerQueues).map((name) => [name, { [variable(name)]: partnerQueueAddress(stage, name) }]),
    ),
    'e-mail': { MAIL_SENDER: stage.mailSender, MAIL_CONFIGURATION_SET: configurationSet },
  },
});
