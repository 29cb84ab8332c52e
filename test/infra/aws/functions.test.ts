import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statePlace } from '../../../functions/settings.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import type { Authority } from '../../../infra/aws/roles.ts';
import { partnerAccountOf, statesOf, statesServing } from '../../../infra/aws/stage.ts';
import { environmentOfFunction } from '../../rehearsal/policy-of-function.ts';
import { at, readable } from './synthesis.ts';

const { all, app, templates, stage, service } = readable('local');

const functions = all('AWS::Lambda::Function', [service]);
const named = (name: string) =>
  functions.find(({ properties }) => at(properties, 'Environment', 'Variables', 'POWERTOOLS_SERVICE_NAME') === name);

const withQueues = (authority: Authority) =>
  statesOf(stage).filter((state) => partnerAccountOf(stage, state, authority) !== undefined);

const forSetting = {
  stage: ['READMIT_STAGE', 'READMIT_PRODUCTION'],
  states: [],
  'on-paper': [],
  'justice-states': [],
  'stage-records': [],
  'cursor-key': ['READMIT_CURSOR_KEY'],
  'identity-key': ['READMIT_IDENTITY_KEY'],
  'monitor-addresses': [],
  'duty-addresses': [],
  'complaint-channels': [],
} as const;

/** What grows with the States, in the file beside the function. */
const besideFor: Readonly<Record<string, string>> = {
  states: 'READMIT_STATES',
  'on-paper': 'READMIT_ON_PAPER',
  'justice-states': 'READMIT_JUSTICE_STATES',
  'stage-records': 'READMIT_RECORDS',
  'monitor-addresses': 'MONITOR_ADDRESSES',
  'duty-addresses': 'DUTY_ADDRESSES',
  'complaint-channels': 'READMIT_COMPLAINT_CHANNELS',
  'send outbound': 'READMIT_STATES_WITH_QUEUES',
  'send outbound-justice': 'READMIT_STATES_WITH_JUSTICE_QUEUES',
};

const beside = (name: string): Record<string, string> => {
  const { S3Key } = at(named(name)?.properties, 'Code') as { readonly S3Key: string };
  return JSON.parse(readFileSync(join(app.outdir, `asset.${S3Key.replace(/\.zip$/, '')}`, 'stage.json'), 'utf8'));
};

const forGrant = (grant: string): readonly string[] => {
  if (grant === 'send duty-mail') return ['QUEUE_URL_DUTY_MAIL'];
  if (grant === 'send owed') return ['QUEUE_URL_OWED'];
  if (grant === 'send outbound') return ['QUEUE_URL_OUTBOUND'];
  if (grant === 'send outbound-justice') return ['QUEUE_URL_OUTBOUND_JUSTICE'];
  if (grant === 'send e-mail') return ['MAIL_SENDER', 'MAIL_CONFIGURATION_SET'];
  if (grant === 'sign reply') return ['SIGNING_KEY_ID'];
  if (grant === 'publish key') return ['PUBLISHED_KEY_IDS'];
  if (grant.endsWith(' ATTACHMENT')) return ['ATTACHMENTS_BUCKET'];
  return ['TABLE_NAME'];
};

describe('The functions', () => {
  it('are exactly those of the tables', () => {
    const made = functions.map(({ properties }) => at(properties, 'Environment', 'Variables', 'POWERTOOLS_SERVICE_NAME'));
    expect(made.sort()).toEqual(
      functionRows()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('run on the Node and the processor that the tests and the prices are about', () => {
    for (const { properties } of functions) {
      expect(properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    }
  });

  it.each(functionRows().map((row) => [row.name, row] as const))('%s has the time and memory of its row', (name, { row }) => {
    expect(named(name)?.properties).toMatchObject({ Timeout: row.timeoutSeconds, MemorySize: row.memoryMegabytes });
  });

  it.each(functionRows().map((row) => [row.name, row] as const))('%s has exactly the environment that its row needs', (name, {
    row,
    may,
  }) => {
    const always = ['POWERTOOLS_SERVICE_NAME', 'POWERTOOLS_METRICS_NAMESPACE', 'POWERTOOLS_LOG_LEVEL'];
    const needed = [...always, ...row.needs.flatMap((need) => forSetting[need]), ...may.flatMap(forGrant)];
    expect(Object.keys(environmentOfFunction(templates, name)).sort()).toEqual([...new Set(needed)].sort());
  });

  it.each(
    functionRows().map((row) => [row.name, row] as const),
  )('%s has beside it what grows with the States, as far as its row needs it', (name, { row, may }) => {
    const needed = [...row.needs, ...may].flatMap((of) => besideFor[of] ?? []);
    expect(Object.keys(beside(name)).sort()).toEqual([...new Set(needed)].sort());
  });

  it('are told what the stage says', () => {
    const told = Object.assign(
      {},
      ...functionRows().flatMap(({ name }) => [environmentOfFunction(templates, name), beside(name)]),
    ) as Record<string, string>;
    expect(told['TABLE_NAME']).toBe(all('AWS::DynamoDB::Table')[0]?.logicalName);
    expect(told['READMIT_STAGE']).toBe('local');
    expect(told['READMIT_STATES']).toBe(statesServing(stage, 'readmission').join(','));
    expect(JSON.parse(told['READMIT_RECORDS'] ?? '')).toEqual(stage.records);
    expect(told['MAIL_SENDER']).toBe(stage.mailSender);
    expect(told['MAIL_CONFIGURATION_SET']).toBe(all('AWS::SES::ConfigurationSet')[0]?.logicalName);
    const onDuty = JSON.parse(told['DUTY_ADDRESSES'] ?? '');
    expect(onDuty['KZ']).toEqual(stage.states['KZ']?.dutyAddresses);
    expect(onDuty['KZ.justice']).toEqual(stage.states['KZ']?.justice?.dutyAddresses);
    expect(Object.keys(onDuty).sort()).toEqual(
      [...statesServing(stage, 'readmission'), ...statesServing(stage, 'justice').map((state) => `${state}.justice`)].sort(),
    );
    for (const [authority, states, address] of [
      ['readmission', 'READMIT_STATES_WITH_QUEUES', 'QUEUE_URL_OUTBOUND'],
      ['justice', 'READMIT_STATES_WITH_JUSTICE_QUEUES', 'QUEUE_URL_OUTBOUND_JUSTICE'],
    ] as const) {
      expect(JSON.parse(told[states] ?? '')).toEqual(withQueues(authority));
      for (const state of withQueues(authority)) {
        const name = told[address]?.split('/').at(-1)?.replace(statePlace, state.toLowerCase());
        expect(all('AWS::SQS::Queue').map(({ properties }) => properties['QueueName'])).toContain(name);
      }
    }
    expect(JSON.parse(told['READMIT_COMPLAINT_CHANNELS'] ?? '')['FR']).toBe(stage.states['FR']?.complaints);
    expect(told['READMIT_IDENTITY_KEY']).toMatch(/^\{\{resolve:secretsmanager:IdentityKey\w+:SecretString:::\}\}$/);
    expect(told['READMIT_CURSOR_KEY']).toMatch(/^\{\{resolve:secretsmanager:CursorKey\w+:SecretString:::\}\}$/);
  });

  it('write each to a log of their own, which ends after a year', () => {
    const logs = functions.map(({ properties }) => String(at(properties, 'LoggingConfig', 'LogGroup')));
    expect(new Set(logs).size).toBe(functions.length);
    for (const log of logs) {
      expect(all('AWS::Logs::LogGroup').find(({ logicalName }) => logicalName === log)?.properties).toMatchObject({
        RetentionInDays: 365,
      });
    }
  });
});
