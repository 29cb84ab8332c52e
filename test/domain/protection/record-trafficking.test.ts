import { describe, expect, test } from 'vitest';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { traffickingFindings } from '../../../domain/file/trafficking.ts';
import { recordTrafficking } from '../../../domain/protection/record-trafficking.ts';
import { at, day, done } from '../specimen.ts';
import { files } from './specimen-stop.ts';

const now = at('2026-06-06T08:00:00Z');
const stated = { screenedOn: day('2026-06-05'), authority: 'Screening office' };
const facts = { ...stated, finding: 'no-indication', subject: 'officer' } as const;
const safeReturn = { decidedBy: 'Judge', reasons: 'A place in a shelter.' };

describe('the screening for trafficking in human beings', () => {
  test.each(
    traffickingFindings,
  )('that gave %s is recorded in the own file, dated; only a suspicion holds the case', (finding) => {
    const hold = {
      n: 1,
      kind: 'trafficking',
      reason: 'Trafficking in human beings is suspected.',
      placedAt: now,
      by: 'officer',
    };
    expect(done(recordTrafficking(files({ reasonsKept: 'Kept.' }), { ...facts, finding }, now))).toStrictEqual({
      own: {
        reasonsKept: 'Kept.',
        trafficking: { ...stated, finding, recordedAt: now },
        changedAt: now,
        ...(finding === 'suspected' ? { holds: [hold] } : {}),
      },
    });
  });

  test('a second suspicion sets no second hold while the first is open', () => {
    const suspected = { ...facts, finding: 'suspected' } as const;
    const own = done(recordTrafficking(files(), suspected, now)).own ?? emptyOwnFile;
    expect(done(recordTrafficking(files(own), suspected, now)).own?.holds).toHaveLength(1);
  });

  test('a conclusion does not take the hold away: a person releases it', () => {
    const own = done(recordTrafficking(files(), { ...facts, finding: 'suspected' }, now)).own ?? emptyOwnFile;
    const concluded = done(recordTrafficking(files(own), { ...facts, finding: 'not-a-victim' }, now)).own;
    expect(concluded?.holds).toEqual(own.holds);
    expect(concluded?.trafficking?.finding).toBe('not-a-victim');
  });

  test('decides a safe return of a victim, and of nobody else', () => {
    for (const finding of traffickingFindings)
      expect(recordTrafficking(files(), { ...facts, finding, safeReturn }, now)).toMatchObject(
        finding === 'victim'
          ? { value: { own: { trafficking: { safeReturn } } } }
          : { ok: false, error: { kind: 'safe-return-of-no-victim' } },
      );
  });

  test('was not made tomorrow', () => {
    const screenedOn = day('2026-06-07');
    expect(recordTrafficking(files(), { ...facts, screenedOn }, now)).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'screenedOn', date: screenedOn },
    });
    expect(recordTrafficking(files(), { ...facts, screenedOn }, at('2026-06-06T10:00:00Z'))).toMatchObject({ ok: true });
  });
});
