import type { StageRecord } from '../domain/agreement/stage-record.ts';
import { type OfAuthority, type Role, roles } from '../domain/caller.ts';
import { isStateCode, type StateCode } from '../domain/state-code.ts';

let beside: Readonly<Record<string, string>> | undefined;

/** What grows with the States stands in a file beside the function, as an environment holds four kilobytes and no more. */
const besideTheFunction = (name: string): string | undefined => {
  const folder = process.env['LAMBDA_TASK_ROOT'];
  if (folder === undefined) return undefined;
  // An import would make the names of the whole module, which takes a start as long as hundreds of kilobytes of code.
  const { readFileSync } = process.getBuiltinModule('node:fs');
  beside ??= JSON.parse(readFileSync(`${folder}/stage.json`, 'utf8')) as Readonly<Record<string, string>>;
  return beside[name];
};

const required = (name: string): string => {
  const value = process.env[name] ?? besideTheFunction(name);
  if (value === undefined || value === '') throw new Error(`The setting ${name} is not set`);
  return value;
};

const state = (text: string): StateCode => {
  if (!isStateCode(text)) throw new Error(`${text} in the settings is not the code of a State`);
  return text;
};

/** The name of the one table. */
export const tableName = (): string => required('TABLE_NAME');

/** The name of the bucket of attachments. */
export const attachmentsBucket = (): string => required('ATTACHMENTS_BUCKET');

/** The stage this runs in: `local`, `production`, ... */
export const stage = (): string => required('READMIT_STAGE');

/** Whether this stage is about real persons. */
const production = (): boolean => {
  const value = required('READMIT_PRODUCTION');
  if (value !== 'true' && value !== 'false') throw new Error(`READMIT_PRODUCTION is ${value}: it says true or false`);
  return value === 'true';
};

/** A stage can have none. */
const statesIn = (name: string): readonly StateCode[] => {
  const value = process.env[name] ?? besideTheFunction(name);
  if (value === undefined) throw new Error(`The setting ${name} is not set`);
  return value === '' ? [] : value.split(',').map(state);
};

/** The States that this stage serves in readmission. */
export const servedStates = (): readonly StateCode[] => statesIn('READMIT_STATES');

/**
 * Those of them that are not connected: cases are opened with them, and what they answer by letter is transcribed by the other State.
 * Nobody of theirs is let in, and nothing is sent to them.
 */
export const onPaper = (): readonly StateCode[] => statesIn('READMIT_ON_PAPER');

/** The States that this stage serves in transfers of convicted persons. */
export const justiceStates = (): readonly StateCode[] => statesIn('READMIT_JUSTICE_STATES');

/** What this stage records of agreements. A production stage refuses an assumed record, here as at synthesis. */
export const stageRecords = (): readonly StageRecord[] => {
  const records = JSON.parse(required('READMIT_RECORDS')) as StageRecord[];
  const assumed = records.find((record) => record.certainty === 'assumed');
  if (assumed !== undefined && production()) throw new Error(`Production records nothing assumed: ${assumed.agreement}`);
  return records;
};

/** The key that signs list cursors. */
export const cursorKey = (): string => required('READMIT_CURSOR_KEY');

/** The secret from which the keys of the register of persons, and of the monitor's case numbers, are made. */
export const identityKey = (): string => required('READMIT_IDENTITY_KEY');

/** A key of replies to partners: by its name in KMS or, on a developer's machine alone, the key itself. */
export type NamedKey = { readonly keyId: string } | { readonly jwk: string };

const inKmsOrHere = (inKms: string, here: string): NamedKey => {
  const jwk = process.env[here];
  if (jwk === undefined) return { keyId: required(inKms) };
  if (production()) throw new Error(`Production signs with a key of KMS: ${here} may not be set`);
  if (process.env[inKms] !== undefined) throw new Error(`${inKms} and ${here} are both set: which of them holds is not clear`);
  return { jwk };
};

/** The key that signs replies to partners; here the private key itself. */
export const signingKey = (): NamedKey => inKmsOrHere('SIGNING_KEY_ID', 'SIGNING_KEY_JWK');

/** The keys whose public halves are published, that which signs first; here the public halves themselves. */
export const publishedKeys = (): readonly NamedKey[] => {
  const named = inKmsOrHere('PUBLISHED_KEY_IDS', 'PUBLISHED_KEY_JWKS');
  if ('keyId' in named) return named.keyId.split(',').map((keyId) => ({ keyId }));
  return (JSON.parse(named.jwk) as readonly object[]).map((key) => ({ jwk: JSON.stringify(key) }));
};

/** Where a person complains about a State's authorities, by State; a State that named none is not in it. */
export const complaintChannels = (): Readonly<Record<string, string>> =>
  JSON.parse(required('READMIT_COMPLAINT_CHANNELS')) as Record<string, string>;

/** The address of the queue of e-mails to duty officers. */
export const dutyMailQueueUrl = (): string => required('QUEUE_URL_DUTY_MAIL');

/** The address of the queue of what is owed, by which it is handed on. */
export const owedQueueUrl = (): string => required('QUEUE_URL_OWED');

/** Stands in the address of a partner's queue for the State, in lower case. */
export const statePlace = '{state}';

const partnerQueueUrl = (of: StateCode, withQueues: string, address: string): string | undefined =>
  (JSON.parse(required(withQueues)) as readonly string[]).includes(of)
    ? required(address).replace(statePlace, of.toLowerCase())
    : undefined;

/**
 * The address of the queue that a State's authority for readmission reads; undefined where it has none in this stage, since it gave no
 * account and reads by HTTP alone.
 */
export const outboundQueueUrl = (of: StateCode): string | undefined =>
  partnerQueueUrl(of, 'READMIT_STATES_WITH_QUEUES', 'QUEUE_URL_OUTBOUND');

/** The same of its central authority for transfers of convicted persons. */
export const justiceQueueUrl = (of: StateCode): string | undefined =>
  partnerQueueUrl(of, 'READMIT_STATES_WITH_JUSTICE_QUEUES', 'QUEUE_URL_OUTBOUND_JUSTICE');

const addressesIn = (variable: string, of: string, whose: string): readonly string[] => {
  const addresses = (JSON.parse(required(variable)) as Record<string, string[]>)[of];
  if (addresses === undefined || addresses.length === 0) throw new Error(`${of} has no ${whose} in this stage`);
  return addresses;
};

/** The addresses of a State's independent monitor. Throws where a State has none: a notice that nobody gets is a fault. */
export const monitorAddresses = (of: string): readonly string[] => addressesIn('MONITOR_ADDRESSES', of, 'address of a monitor');

/** The sender of e-mails. */
export const mailSender = (): string => required('MAIL_SENDER');

/** The name of the configuration set under which e-mail is sent: without one SES tells nothing of what became of it. */
export const mailConfigurationSet = (): string => required('MAIL_CONFIGURATION_SET');

/**
 * The duty addresses of an office: a State's own (`KZ`), of readmission, or its central authority's (`KZ.justice`). Throws where an
 * office has none: a mail that nobody gets is a fault.
 */
export const dutyAddresses = (of: string): readonly string[] => addressesIn('DUTY_ADDRESSES', of, 'duty address');

/** Whether the stage has this office, so that there is somebody on duty in it. */
export const hasDutyAddresses = (of: string): boolean => Object.hasOwn(JSON.parse(required('DUTY_ADDRESSES')), of);

/** The one State whose people and machines a function may change. */
export const ownState = (): StateCode => state(required('READMIT_OWN_STATE'));

/** The pool of callers. */
export const userPoolId = (): string => required('USER_POOL_ID');

/** The roles that the people of that State can have: those of the authorities that it has in this stage. */
export const ownRoles = (): readonly Role[] =>
  required('READMIT_OWN_ROLES')
    .split(',')
    .map((text) => {
      const found = roles.find((role) => role === text);
      if (found === undefined) throw new Error(`${text} in the settings is no role`);
      return found;
    });

/** The clients by which the machines of that State ask for tokens, by authority; undefined where it has not that authority. */
export const machineClients = (): Readonly<Record<OfAuthority, string | undefined>> => ({
  readmission: process.env['MACHINE_CLIENT_ID'],
  justice: process.env['JUSTICE_MACHINE_CLIENT_ID'],
});

/** For how many minutes an access token works once it is given. */
export const accessTokenMinutes = (): number => Number(required('ACCESS_TOKEN_MINUTES'));
