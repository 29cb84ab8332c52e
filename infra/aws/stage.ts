import type { StackProps } from 'aws-cdk-lib';
import * as z from 'zod';
import { recordable } from '../../functions/recordable.ts';
import { attachmentsSetting } from './attachments-setting.ts';
import { backupSettings } from './backup-settings.ts';
import { callLimits } from './call-limits.ts';
import { ownDomainSetting } from './own-domain.ts';
import { type Authority, authorities } from './roles.ts';
import { signInReturns, wrongReturn } from './sign-in-returns.ts';
import { signingKeysSetting } from './signing-keys-setting.ts';
import { account, oneAccountForBoth, stateInStage } from './state-in-stage.ts';
import { tableSetting } from './table-in-use.ts';

const record = z.strictObject({
  agreement: z
    .string()
    .refine(
      (id) => recordable.includes(id),
      'No agreement whose rules are loaded has this id, and no treaty on convicted persons',
    ),
  fact: z.literal('entry-into-force'),
  date: z.iso.date(),
  certainty: z.enum(['verified', 'official', 'secondary', 'weak', 'assumed']),
  source: z.string().min(1),
});

const settings = z.strictObject({
  /** The AWS account that this stage is deployed to, and to no other. */
  account,
  region: z.string().regex(/^[a-z]{2,4}(-[a-z]+)+-\d$/, 'A region is written as eu-central-1'),
  production: z.boolean(),
  mailSender: z.email(),
  states: z
    .record(z.string(), stateInStage)
    .refine(
      (states) => Object.keys(states).every((code) => /^[A-Z]{2}$/.test(code)),
      'A State is written as two capital letters',
    ),
  records: z.array(record),
  /** Who gets the alarms by e-mail. A production stage names at least one. */
  alarmAddresses: z.array(z.email()).default([]),
  /** Where the States' web clients take their officers back after signing in. */
  signInReturns,
  /** And after signing out. */
  signOutReturns: signInReturns,
  /** How many calls a minute the API takes. */
  callLimits,
  /** The keys that sign replies to partners. Left out, there is one. `npm run -s keys` writes them. */
  signingKeys: signingKeysSetting,
  /** The version of the secret of the registers. Left out for the first deployment alone, which makes it. */
  identityKeyVersion: z
    .string()
    .regex(/^[\w-]{32,64}$/, 'A version of a secret is written as Secrets Manager names it, in 32 to 64 letters')
    .optional(),
  /** Where the API is. Left out, it has the address that AWS gives it. */
  domain: ownDomainSetting.optional(),
  /** A restored table in the place of the stage's own, which stays. */
  table: tableSetting.optional(),
  backups: backupSettings,
  /** By what attachments are scanned, and whether they are locked. */
  attachments: attachmentsSetting,
});

/** One deployment: its region, its States, what it records of agreements. From `stages` in `cdk.json`. */
export type Stage = z.infer<typeof settings> & { readonly name: string };

const chosen = (name: unknown, stages: unknown): readonly [string, unknown] => {
  const known = typeof stages === 'object' && stages !== null ? Object.entries(stages) : [];
  const names = known.map(([key]) => key).join(', ');
  if (typeof name !== 'string') throw new Error(`Say which stage: --context stage=<one of ${names}>`);
  const found = known.find(([key]) => key === name);
  if (found === undefined) throw new Error(`There is no stage ${name} in cdk.json: there are ${names}`);
  return found;
};

/** Reads a stage from the context. Throws a sentence where it is wrong, and where a production stage records something assumed. */
export const stageOf = (name: unknown, stages: unknown): Stage => {
  const [stageName, given] = chosen(name, stages);
  if (!/^[a-z][a-z0-9]{0,19}$/.test(stageName))
    throw new Error(`The stage ${stageName}: its name is in every name, so it has up to twenty lower-case letters and digits`);
  const { success, data, error } = settings.safeParse(given);
  if (!success) throw new Error(`The stage ${stageName} in cdk.json is not right:\n${z.prettifyError(error)}`);
  if (data.production && data.alarmAddresses.length === 0) {
    throw new Error(`The stage ${stageName} is a production stage and wakes nobody: name its alarmAddresses`);
  }
  const [shared] = Object.entries(data.states).find(([, state]) => oneAccountForBoth(state)) ?? [];
  if (data.production && shared !== undefined) {
    throw new Error(
      `The stage ${stageName} is a production stage and gives one account the queues of both authorities of ${shared}: whoever administers it would read what the other is told`,
    );
  }
  const assumed = data.records.find(({ certainty }) => certainty === 'assumed');
  if (data.production && assumed !== undefined) {
    throw new Error(
      `The stage ${stageName} is a production stage and records ${assumed.fact} of ${assumed.agreement} as assumed`,
    );
  }
  const wrong = wrongReturn(data);
  if (wrong !== undefined) throw new Error(`The stage ${stageName} ${wrong}`);
  return { ...data, name: stageName };
};

/** The States of a stage, those that are being taken out and those on paper too. */
export const statesOf = ({ states }: Stage): readonly string[] => Object.keys(states);

/** The States of a stage that are not connected: parties to cases, of which nobody works here. */
export const statesOnPaper = ({ states }: Stage): readonly string[] =>
  Object.entries(states).flatMap(([state, { connected }]) => (connected ? [] : [state]));

/** The States of a stage whose people and systems work here. */
export const statesConnected = (stage: Stage): readonly string[] => {
  const onPaper = statesOnPaper(stage);
  return statesOf(stage).filter((state) => !onPaper.includes(state));
};

/** The authorities that a State has in a stage. Of a State on paper it is that for readmission, by letter. */
export const authoritiesOf = ({ states }: Stage, state: string): readonly Authority[] => {
  const { connected, dutyAddresses, justice } = states[state] ?? {};
  if (connected === false) return ['readmission'];
  return authorities.filter((authority) => (authority === 'justice' ? justice : dutyAddresses) !== undefined);
};

/** The AWS account with which an authority of a State reads its queues; undefined where it works by HTTP alone. */
export const partnerAccountOf = ({ states }: Stage, state: string, authority: Authority): string | undefined =>
  (authority === 'justice' ? states[state]?.justice : states[state])?.partnerAccount;

/** The States of a stage that have that authority, those on paper too. */
export const statesServing = (stage: Stage, authority: Authority): readonly string[] =>
  statesOf(stage).filter((state) => authoritiesOf(stage, state).includes(authority));

/** Where every stack of a stage is deployed. None of a production stage is removed by a mistyped command. */
export const placeOf = ({ account, region, production }: Stage): StackProps => ({
  env: { account, region },
  terminationProtection: production,
});
