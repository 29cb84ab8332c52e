import { describe, expect, it } from 'vitest';
import { stageOf } from '../../../infra/aws/stage.ts';
import { boundStates } from '../../bound-states.ts';
import { stages } from './synthesis.ts';

const assumed = (stages['local'] as { readonly records: readonly object[] }).records;

describe('A stage', () => {
  it('is read with its name from cdk.json', () => {
    expect(stageOf('production', stages)).toMatchObject({ name: 'production', region: 'eu-central-1', production: true });
    expect(stageOf('local', stages).records).toHaveLength(assumed.length);
  });

  it('is refused as a production stage where it records something assumed', () => {
    expect(assumed.length).toBeGreaterThan(0);
    expect(() => stageOf('production', { production: { ...stages['production'], records: assumed } })).toThrow(
      'The stage production is a production stage and records entry-into-force of france-kazakhstan as assumed',
    );
    const found = assumed.map((record) => ({ ...record, certainty: 'official' }));
    expect(stageOf('production', { production: { ...stages['production'], records: found } }).records).toEqual(found);
  });

  it('is refused as a production stage where its alarms wake nobody', () => {
    expect(() => stageOf('production', { production: { ...stages['production'], alarmAddresses: [] } })).toThrow(
      'The stage production is a production stage and wakes nobody: name its alarmAddresses',
    );
  });

  it.each(Object.keys(stages))('%s serves every State of an agreement whose rules are loaded: add it to cdk.json', (name) => {
    expect(Object.keys(stageOf(name, stages).states)).toEqual(expect.arrayContaining(boundStates));
  });

  it('is asked for by name, and the names are said', () => {
    expect(() => stageOf(undefined, stages)).toThrow('Say which stage: --context stage=<one of local, staging, production>');
    expect(() => stageOf('test', stages)).toThrow('There is no stage test in cdk.json: there are local, staging, production');
    expect(() => stageOf('toString', stages)).toThrow('There is no stage toString');
  });

  it.each([
    ['that it does not name', { signInReturns: undefined }, 'name the addresses as signInReturns'],
    [
      'on an officer’s own machine',
      { signInReturns: ['http://localhost:3000/signed-in'] },
      'not at http://localhost:3000/signed-in',
    ],
    ['on it by https too', { signInReturns: ['https://127.0.0.1/signed-in'] }, 'not at https://127.0.0.1/signed-in'],
    ['without TLS', { signInReturns: ['https://a.example/in', 'http://b.example/in'] }, 'not at http://b.example/in'],
    ['without TLS after signing out', { signOutReturns: ['http://b.example/out'] }, 'not at http://b.example/out'],
  ])('in production takes people back at no address %s', (_, wrong, says) => {
    expect(() => stageOf('production', { production: { ...stages['production'], ...wrong } })).toThrow(says);
  });

  it.each([
    [
      'a State that is not two letters',
      { states: { FRA: { dutyAddresses: ['a@b.example'], monitorAddresses: ['m@b.example'] } } },
      'two capital letters',
    ],
    [
      'a State without duty address',
      { states: { FR: { dutyAddresses: [], monitorAddresses: ['m@b.example'] } } },
      'dutyAddresses',
    ],
    ['a State whose monitor has no address', { states: { FR: { dutyAddresses: ['a@b.example'] } } }, 'monitorAddresses'],
    [
      'an account that is not twelve digits',
      { states: { FR: { dutyAddresses: ['a@b.example'], monitorAddresses: ['m@b.example'], partnerAccount: '1' } } },
      'twelve digits',
    ],
    ['a sender that is no address', { mailSender: 'readmit' }, 'mailSender'],
    ['an address to sign in to that no browser opens', { signInReturns: ['app:signed-in'] }, 'signInReturns'],
    ['a region that is none', { region: 'frankfurt' }, 'eu-central-1'],
    ['one address that may take all', { callLimits: { perAddress: 6_000, inAll: 6_000 } }, 'one address less than all'],
    [
      'a token that may take more than an address',
      { callLimits: { perToken: 7_000 } },
      'One token takes no more than one address',
    ],
    ['a limit below what can be counted', { callLimits: { perToken: 9 } }, 'callLimits.perToken'],
    ['a setting that nobody knows', { recrods: [] }, 'recrods'],
    ['a record with a date that does not exist', { records: [{ ...assumed[0], date: '2026-02-30' }] }, 'date'],
  ])('is refused with a sentence where it has %s', (_, wrong, says) => {
    expect(() => stageOf('local', { local: { ...stages['local'], ...wrong } })).toThrow(says);
  });
});
