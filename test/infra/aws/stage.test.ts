import { describe, expect, it } from 'vitest';
import { convictedPersonTreaties } from '../../../domain/convicted-transfer/register.ts';
import { stageOf, statesServing } from '../../../infra/aws/stage.ts';
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
    expect(statesServing(stageOf(name, stages), 'readmission')).toEqual(expect.arrayContaining(boundStates));
  });

  it.each(Object.keys(stages))('%s serves no State in readmission that no agreement binds', (name) => {
    expect(boundStates).toEqual(expect.arrayContaining([...statesServing(stageOf(name, stages), 'readmission')]));
  });

  it('may serve a State in transfers of convicted persons alone, without an agreement on readmission', () => {
    const stage = stageOf('local', stages);
    const alone = statesServing(stage, 'justice').filter((state) => !statesServing(stage, 'readmission').includes(state));
    expect(alone.sort()).toEqual(['BR', 'MA', 'VN']);
    for (const state of alone) expect(boundStates).not.toContain(state);
  });

  it('on this machine assumes the treaties of the States that it serves in transfers alone to be in force', () => {
    const records = stageOf('local', stages).records.map(({ agreement }) => agreement);
    const ids = convictedPersonTreaties.map(({ id }) => id);
    expect(records.filter((id) => ids.includes(id)).sort()).toEqual(
      ['br', 'ma', 'vn'].map((state) => `convicted-persons-${state}-kz`),
    );
  });

  it('is refused as a production stage where one account would read the queues of both authorities', () => {
    const justice = { dutyAddresses: ['j@b.example'], partnerAccount: '111111111111' };
    const states = (partnerAccount: string) => ({
      FR: { dutyAddresses: ['a@b.example'], justice, monitorAddresses: ['m@b.example'], partnerAccount },
    });
    const production = (partnerAccount: string) => ({
      production: { ...stages['production'], states: states(partnerAccount) },
    });
    expect(() => stageOf('production', production('111111111111'))).toThrow(
      'gives one account the queues of both authorities of FR',
    );
    expect(statesServing(stageOf('production', production('222222222222')), 'readmission')).toEqual(['FR']);
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
    [
      'a State that serves nothing',
      { states: { FR: { monitorAddresses: ['m@b.example'] } } },
      'A State has dutyAddresses, and serves readmission, or justice, and serves transfers of convicted persons, or both',
    ],
    [
      'a central authority without duty address',
      { states: { FR: { justice: {}, monitorAddresses: ['m@b.example'] } } },
      'states.FR.justice.dutyAddresses',
    ],
    [
      'queues of readmission for a State that serves none',
      {
        states: {
          VN: { justice: { dutyAddresses: ['j@b.example'] }, monitorAddresses: ['m@b.example'], partnerAccount: '111111111111' },
        },
      },
      'name the account in justice',
    ],
    [
      'a record of an agreement that nobody knows',
      { records: [{ ...assumed[0], agreement: 'france-kazakstan' }] },
      'No agreement whose rules are loaded has this id, and no treaty on convicted persons',
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
