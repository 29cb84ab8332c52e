import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutPeople } from '../../../infra/aws/people/without-people.ts';
import {
  authoritiesOf,
  partnerAccountOf,
  stageOf,
  statesConnected,
  statesOnPaper,
  statesServing,
} from '../../../infra/aws/stage.ts';
import { stages, synthesised, synthesisedOf } from './synthesis.ts';

type States = Readonly<Record<string, object>>;

const production = stages['production'] as { readonly states: States };
const { FR, KZ, ...others } = production.states;

const withRow = (row: object) => ({ production: { ...production, states: { FR, KZ: row, ...others } } });

describe('A State that is not connected', () => {
  const stage = stageOf('production', withRow({ connected: false }));

  it('needs no more than its code, and is served in readmission all the same', () => {
    expect(statesServing(stage, 'readmission')).toContain('KZ');
    expect(statesServing(stage, 'justice')).not.toContain('KZ');
    expect(authoritiesOf(stage, 'KZ')).toEqual(['readmission']);
    expect(statesOnPaper(stage)).toEqual(['KZ']);
    expect(statesConnected(stage)).not.toContain('KZ');
    for (const authority of ['readmission', 'justice'] as const) expect(partnerAccountOf(stage, 'KZ', authority)).toBeUndefined();
  });

  it('has no people and no machines that anybody could enter', () => {
    expect(withoutPeople(stage, 'KZ')).toContain('KZ is not connected in the stage production');
    expect(withoutPeople(stage, 'AT')).toContain('has no State AT');
    expect(withoutPeople(stage, 'FR')).toBeUndefined();
  });

  it('may say where a person complains about its authorities', () => {
    expect(() => stageOf('production', withRow({ connected: false, complaints: 'shagym.kz@readmit.example' }))).not.toThrow();
  });

  it.each([
    ['dutyAddresses', ['a@b.example']],
    ['justice', { dutyAddresses: ['j@b.example'] }],
    ['monitorAddresses', ['m@b.example']],
    ['partnerAccount', '222222222222'],
    ['peopleAccount', '222222222222'],
  ])('has no %s', (name, value) => {
    expect(() => stageOf('production', withRow({ connected: false, [name]: value }))).toThrow(
      `A State that is not connected has no ${name}: nobody of it works here`,
    );
  });

  it('has no stack that could go', () => {
    expect(() => stageOf('production', withRow({ connected: false, retiring: true }))).toThrow('has no stack that could go');
  });

  it('is connected unless the stage says otherwise, and then names whom it has here', () => {
    expect(statesOnPaper(stageOf('production', stages))).toEqual([]);
    expect(() => stageOf('production', withRow({ dutyAddresses: ['a@b.example'] }))).toThrow('monitorAddresses');
    expect(() => stageOf('production', withRow({ monitorAddresses: ['m@b.example'] }))).toThrow('"connected": false');
  });
});

/** What stands beside each function. */
const settingsBeside = (assembly: string): readonly Record<string, string>[] =>
  readdirSync(assembly)
    .map((asset) => join(assembly, asset, 'stage.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));

describe('In the stacks a State that is not connected', () => {
  const { raw } = synthesisedOf(withRow({ connected: false }).production, 'production');
  const before = synthesisedOf(production, 'production').raw;

  it('has no stack, and so no groups, clients, queues, people and alarms', () => {
    expect(Object.keys(before)).toContain('Readmit-production-State-KZ');
    expect(Object.keys(raw)).not.toContain('Readmit-production-State-KZ');
    expect(Object.keys(raw)).toHaveLength(Object.keys(before).length - 1);
  });

  it('has no scope of machines that anybody could be given', () => {
    const scopes = JSON.stringify(raw['Readmit-production-Identity']);
    expect(scopes).toContain('FR.officer');
    expect(scopes).not.toMatch(/KZ\.\w/);
  });

  it('is told to the functions that need it: served, on paper, and with neither queues nor addresses', () => {
    const { app, stage } = synthesised('local', undefined, false, {
      states: { ...(stages['local'] as { states: States }).states, KZ: { connected: false } },
    });
    const told = Object.assign({}, ...settingsBeside(app.outdir)) as Record<string, string>;
    expect(told['READMIT_STATES']?.split(',')).toEqual(statesServing(stage, 'readmission'));
    expect(told['READMIT_STATES']?.split(',')).toContain('KZ');
    expect(told['READMIT_ON_PAPER']).toBe('KZ');
    for (const name of ['DUTY_ADDRESSES', 'MONITOR_ADDRESSES', 'READMIT_COMPLAINT_CHANNELS'])
      expect(Object.keys(JSON.parse(told[name] ?? '{}')).filter((office) => office.startsWith('KZ'))).toEqual([]);
    for (const name of ['READMIT_STATES_WITH_QUEUES', 'READMIT_STATES_WITH_JUSTICE_QUEUES'])
      expect(JSON.parse(told[name] ?? '[]')).not.toContain('KZ');
  });
});
