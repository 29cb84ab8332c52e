import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { setClockOffset } from '../../../infra/local/clock-offset.ts';
import { repository } from '../../../infra/local/places.ts';
import { sampleNames, sampleToSend } from '../../../infra/local/sample-to-send.ts';

const run = promisify(execFile);

const then = Date.parse('2031-05-01T12:00:00Z');

describe('a sample to send', () => {
  test('there are samples', () => {
    expect(sampleNames().length).toBeGreaterThan(70);
    expect(sampleNames()).toContain('movements/plan-transfer');
  });

  test.each(sampleNames())('%s is JSON and has no placeholder left once its ids are given', (name) => {
    const { text } = sampleToSend(name, then, { transit: 'an-id' }) ?? { text: '' };
    expect(text).not.toMatch(/\{\{|<[a-z]+>/);
    expect(() => JSON.parse(text)).not.toThrow();
  });

  test.each(sampleNames())('%s never grows old: it has no day of its own but one of a birth', (name) => {
    const days = (at: number): readonly string[] => {
      const { text = '' } = sampleToSend(name, at, {}) ?? {};
      return text.match(/"20\d{2}-\d{2}-\d{2}(?:T[^"]*)?"/g) ?? [];
    };
    const tenYearsOn = days(Date.parse('2041-05-01T12:00:00Z'));
    expect(days(then).filter((day) => tenYearsOn.includes(day))).toEqual([]);
  });

  test('has its moments and days as of the time given', () => {
    const { text = '' } = sampleToSend('movements/plan-transfer', then, {}) ?? {};
    expect(JSON.parse(text)).toMatchObject({
      legs: [{ departsAt: '2031-05-01T14:00:00.000Z' }],
      document: { checkedOn: '2031-04-28' },
    });
  });

  test('says where it goes, with the ids that are given and a word for those that are not', () => {
    const [given] = sampleToSend('movements/plan-transfer', then, { case: '0190-a' })?.notes ?? [];
    expect(given).toMatch(/^POST \/cases\/0190-a\/transfer, by officer or supervisor of the moving State/);
    expect(sampleToSend('movements/plan-transfer', then, {})?.notes[0]).toContain('/cases/<case>/transfer');
    expect(sampleToSend('convicted-transfers/record-consent', then, { transfer: '0190-b' })?.notes[0]).toContain(
      '/convicted-transfers/0190-b/consent',
    );
    expect(sampleToSend('cases/open-case-urgent', then, {})?.notes[0]).toMatch(/^POST \/cases, /);
  });

  test('says which id is missing in it, and leaves its word there', () => {
    const { text, notes } = sampleToSend('transit/accepted', then, {}) ?? { text: '', notes: [] };
    expect(text).toContain('"subject": "<transit>"');
    expect(notes).toEqual(['Missing: say --transit ID, it takes the place of <transit>']);
  });
});

describe('npm run sample', () => {
  const asked = async (state: string, ...words: string[]) =>
    run(process.execPath, ['infra/local/sample.ts', ...words], {
      cwd: repository,
      env: { ...process.env, READMIT_STATE: state },
    });

  test('goes by the clock of the instance, and prints nothing but the sample where a pipe reads it', async () => {
    const state = mkdtempSync(join(tmpdir(), 'readmit-sample-'));
    try {
      setClockOffset(state, then - Date.now());
      const { stdout, stderr } = await asked(state, 'movements/record-departure', '--case', '0190-a');
      const { departedAt } = JSON.parse(stdout) as { departedAt: string };
      expect(Math.abs(Date.parse(departedAt) - then)).toBeLessThan(60_000);
      expect(stderr).toContain('/cases/0190-a/departure');
    } finally {
      rmSync(state, { recursive: true, force: true });
    }
  });

  test('of no such sample says which there are', async () => {
    const failed = await asked('nowhere', 'movements/fly').catch((error: { code: number; stderr: string }) => error);
    expect(failed).toMatchObject({ code: 2, stderr: expect.stringContaining('movements/plan-transfer') });
  });
});
