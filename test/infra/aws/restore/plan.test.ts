import { describe, expect, it } from 'vitest';
import { deployedName, functionRows } from '../../../../infra/aws/function-rows.ts';
import { planOf } from '../../../../infra/aws/restore/plan/plan-of.ts';
import { startingOrder } from '../../../../infra/aws/restore/plan/starting-order.ts';
import { planInWords } from '../../../../infra/aws/restore/plan-in-words.ts';
import { plannedFor } from '../../../../infra/aws/restore/planned-for.ts';
import { listedStatements } from '../data-policies.ts';
import { readable } from '../synthesis.ts';

const { stage, data, service } = readable('production');
const now = new Date('2026-12-01T10:00:00Z');
const planned = plannedFor(stage, '2026-12-01T08:00Z', now);
const steps = planOf(planned);
const fromVault = planOf(plannedFor(stage, '2026-10-01T08:00Z', now));
const all = (of = steps) => of.flatMap(({ commands }) => commands);
const rows = functionRows();

const place = (part: string, of = all()): number => of.findIndex((command) => command.includes(part));

describe('The plan to go back to an earlier moment', () => {
  it('stops every function before the table is made, and starts each again after the stage is deployed on it', () => {
    const made = place('restore-table-to-point-in-time');
    const deployed = place('npx cdk deploy');
    expect(made).toBeGreaterThan(0);
    expect(deployed).toBeGreaterThan(made);
    for (const { name, row } of rows) {
      const named = deployedName(stage.name, name);
      const none = place(`put-function-concurrency --function-name ${named} --reserved-concurrent-executions 0`);
      const again =
        row.atOnce === undefined
          ? `delete-function-concurrency --function-name ${named}`
          : `put-function-concurrency --function-name ${named} --reserved-concurrent-executions ${row.atOnce}`;
      expect([name, none >= 0 && none < made]).toEqual([name, true]);
      expect([name, place(again) > deployed]).toEqual([name, true]);
    }
  });

  it('turns a mapping off before its function stops, so that no message comes among the dead letters, and on again after', () => {
    for (const { name } of rows.filter(({ kind }) => ['queue', 'inbound'].includes(kind))) {
      const named = deployedName(stage.name, name);
      const off = place(`--function-name ${named}:live --no-enabled`);
      expect([name, off >= 0 && off < place(`${named} --reserved-concurrent-executions 0`)]).toEqual([name, true]);
      expect([name, place(`--function-name ${named}:live --enabled`) > place('npx cdk deploy')]).toEqual([name, true]);
    }
  });

  it('compares before anything rests on the new table, and changes the stage only afterwards', () => {
    const compared = place('restore -- reconcile');
    expect(compared).toBeGreaterThan(place('restore-table-to-point-in-time'));
    expect(compared).toBeLessThan(place('"table"'.replaceAll('"', '\\"')));
  });

  it('lets the States record what bars before what they accept, that before movements, and clocks last', () => {
    expect(startingOrder().map(({ name }) => name)).toEqual(['bars', 'answers', 'sending', 'movements', 'clocks']);
    const titles = steps.map(({ title }) => title);
    const started = titles.filter((title) => title.startsWith('Start '));
    expect(started.map((title) => title.split(/[ :]/)[1])).toEqual(['bars', 'answers', 'sending', 'movements', 'clocks']);
  });

  it('does not start movements while an authorisation of before the moment may stand', () => {
    const [movements] = steps.filter(({ title }) => title.startsWith('Start movements'));
    expect(movements?.why).toContain('Not before 2026-12-01T14:00:00.000Z');
  });

  it('takes the backup of the vault beyond 35 days, and point-in-time recovery within', () => {
    expect(place('start-restore-job')).toBe(-1);
    expect(place('start-restore-job', all(fromVault))).toBeGreaterThan(0);
    expect(place('restore-table-to-point-in-time', all(fromVault))).toBe(-1);
    expect(all(fromVault).join()).toContain('--backup-vault-name readmit-production');
  });

  it('deletes nothing', () => {
    for (const command of [...all(), ...all(fromVault)])
      expect(command.replaceAll('delete-function-concurrency', '')).not.toMatch(/delete-|purge|destroy|batch-write|put-item/);
  });

  it('asks for outputs that the stacks have', () => {
    const outputs = { Data: data.Outputs ?? {}, Service: service.Outputs ?? {} };
    const asked = [...all(), ...all(fromVault)].flatMap((command) => {
      const [, stack, key] = /--stack-name Readmit-production-(Data|Service) .*OutputKey=='(\w+)'/.exec(command) ?? [];
      return stack === undefined || key === undefined ? [] : [[stack as 'Data' | 'Service', key] as const];
    });
    expect(asked.length).toBeGreaterThan(5);
    for (const [stack, key] of asked) expect([stack, key, key in outputs[stack]]).toEqual([stack, key, true]);
  });

  it('needs nothing that the policy of who restores has not, but the deployment', () => {
    const may = listedStatements('production', ['AWS::IAM::ManagedPolicy']).flatMap(({ actions }) => actions);
    const camel = (name: string) => name.replaceAll(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
    const asked = [...all(), ...all(fromVault)].flatMap((command) =>
      [...command.matchAll(/aws ([a-z]+) ([a-z-]+)/g)].map(([, of = '', name = '']) => `${of}:${camel(name)}`),
    );
    expect(new Set(asked).size).toBeGreaterThan(10);
    expect([...new Set(asked)].filter((action) => !may.includes(action))).toEqual(['sts:GetCallerIdentity']);
  });

  it('is a script in which what is done and why stands in comments', () => {
    const words = planInWords(planned, steps);
    for (const line of words.split('\n').filter((one) => one.startsWith('#'))) expect(line.length).toBeLessThan(130);
    const commands = words.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(commands).toEqual(all());
  });
});

describe('The moment to go back to', () => {
  it('is read in UTC, with or without seconds', () => {
    expect(planned).toMatchObject({
      stage: 'production',
      account: stage.account,
      moment: '2026-12-01T08:00:00Z',
      from: 'point-in-time',
    });
    expect(plannedFor(stage, '2026-12-01T08:00:30Z', now).moment).toBe('2026-12-01T08:00:30Z');
  });

  it.each([
    ['2026-12-01T08:00', 'is no moment'],
    ['2026-12-01', 'is no moment'],
    ['2026-13-01T08:00Z', 'is no moment'],
    ['2026-12-01T10:00Z', 'has not passed'],
  ])('is refused as %s', (to, says) => {
    expect(() => plannedFor(stage, to, now)).toThrow(says);
  });
});
