import { describe, expect, test } from 'vitest';
import { alarming, followUpFindings } from '../../../domain/file/follow-up.ts';
import type { CaseStatus } from '../../../domain/file/readmission-case.ts';
import { recordFollowUp } from '../../../domain/protection/record-follow-up.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { files } from '../protection/specimen-stop.ts';
import { day, done, KZ } from '../specimen.ts';
import { inEveryStatus, morning, transferred } from '../specimen-movement.ts';

const now = addHours(morning, 24 * 60);
const facts = { found: 'well', on: day('2026-08-18'), country: KZ, source: 'An organisation', account: 'At home.' } as const;
const after: readonly CaseStatus[] = ['transferred', 'moved-in-breach', 'take-back', 'taken-back', 'closed'];

describe('what became of the person after the return', () => {
  test('is kept in the own file, each with its day, beside what was learnt before', () => {
    const before = { ...facts, found: 'detained', recordedAt: morning } as const;
    expect(done(recordFollowUp(files({ reasonsKept: 'Kept.' }, [], transferred()), facts, now))).toEqual({
      own: { reasonsKept: 'Kept.', followUps: [{ ...facts, recordedAt: now }], changedAt: now },
    });
    expect(done(recordFollowUp(files({ followUps: [before] }, [], transferred()), facts, now)).own?.followUps).toEqual([
      before,
      { ...facts, recordedAt: now },
    ]);
  });

  test.each(
    Object.entries(inEveryStatus()),
  )('is recorded of a case that is %s only where the person was moved, or it is closed', (status, shared) => {
    expect(recordFollowUp(files({}, [], shared), facts, now)).toMatchObject(
      after.includes(status as CaseStatus)
        ? { ok: true }
        : { ok: false, error: { kind: 'wrong-state', caseStatus: status, possibleIn: after } },
    );
  });

  test('was not learnt tomorrow', () => {
    const on = day('2026-08-20');
    expect(recordFollowUp(files({}, [], transferred()), { ...facts, on }, now)).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'on', date: on },
    });
    expect(recordFollowUp(files({}, [], transferred()), { ...facts, on }, addHours(now, 2))).toMatchObject({ ok: true });
  });

  test('alarms where the person is detained or harmed, and not otherwise', () => {
    expect(followUpFindings.filter(alarming)).toEqual(['detained', 'harmed']);
  });
});
