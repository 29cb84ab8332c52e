import { describe, expect, test } from 'vitest';
import { type CountryFinding, outcomeFor, type RiskFinding, riskGrounds } from '../../../domain/file/assessment.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { assessProtection } from '../../../domain/protection/assess-protection.ts';
import { reconfirmAssessment } from '../../../domain/protection/reconfirm-assessment.ts';
import { at, day, done, FR, frozen, KZ, opened } from '../specimen.ts';
import { assessed } from '../specimen-movement.ts';

const now = at('2026-06-06T08:00:00Z');
const files = (own = {}, shared: ReadmissionCase = opened()) => frozen({ shared, own });
const [found] = assessed([KZ]).countries as unknown as readonly [CountryFinding];
const facts = {
  countries: [found],
  heard: { was: 'not-heard', whyNot: 'Refused.' },
  assessor: 'A',
  subject: 'assessor',
} as const;

describe('an assessor assesses the risks for the person', () => {
  test('in the own file, about the person as now known', () => {
    const moved = done(assessProtection(files(), facts, now));
    expect(moved.own?.assessment).toMatchObject({ assessedAt: now, confirmedAt: now, personEdition: 1, by: 'assessor' });
    expect(moved).not.toHaveProperty('shared');
  });

  test('who did not open the case', () => {
    expect(assessProtection(files(), { ...facts, subject: 'subject-of-the-opener' }, now)).toMatchObject({
      error: { kind: 'opener-assesses' },
    });
  });

  test('each State once, and nobody was heard tomorrow', () => {
    expect(assessProtection(files(), { ...facts, countries: [found, found] }, now)).toMatchObject({
      error: { kind: 'country-assessed-twice', country: KZ },
    });
    const heard = { was: 'heard', heardOn: day('2026-06-07') } as const;
    expect(assessProtection(files(), { ...facts, heard }, now)).toMatchObject({ error: { kind: 'date-in-future' } });
  });
});

describe('the person is heard', () => {
  const on = (heardOn: string) => ({ ...facts, heard: { was: 'heard', heardOn: day(heardOn) } as const });

  test('by today, as long as it is today anywhere, or not, with the reason why', () => {
    expect(assessProtection(files(), on('2026-06-06'), now)).toMatchObject({ ok: true });
    expect(assessProtection(files(), on('2026-06-07'), now)).toEqual({
      ok: false,
      error: { kind: 'date-in-future', field: 'heard/heardOn', date: '2026-06-07' },
    });
    expect(assessProtection(files(), on('2026-06-07'), at('2026-06-06T10:00:00Z'))).toMatchObject({ ok: true });
    const moved = done(assessProtection(files({ reasonsKept: 'Kept.' }), facts, now));
    expect(moved.own).toMatchObject({ reasonsKept: 'Kept.', changedAt: now, assessment: { heard: facts.heard } });
  });

  test('about two States at once: each is assessed for itself', () => {
    const countries = [found, { ...found, country: FR }];
    expect(done(assessProtection(files(), { ...facts, countries }, now)).own?.assessment?.countries).toEqual(countries);
  });
});

describe('what was found for a State', () => {
  const outcome = (one: RiskFinding, rest: RiskFinding) => {
    const findings = Object.fromEntries(riskGrounds.map((ground, n) => [ground, n === 3 ? one : rest])) as typeof found.findings;
    return outcomeFor({ ...assessed(), countries: [{ ...found, findings }] }, KZ);
  };

  test('is the worst of its grounds: one real risk is enough, one open question leaves it open', () => {
    expect(outcome('real-risk', 'no-real-risk')).toBe('real-risk');
    expect(outcome('real-risk', 'undetermined')).toBe('real-risk');
    expect(outcome('undetermined', 'no-real-risk')).toBe('undetermined');
    expect(outcome('no-real-risk', 'no-real-risk')).toBe('no-real-risk');
  });

  test('is open for a State that was not looked at', () => {
    expect(outcomeFor(assessed([KZ]), FR)).toBe('undetermined');
  });
});

describe('an assessor confirms shortly before a departure that it still holds', () => {
  test('which makes no old assessment young', () => {
    const assessment = { ...assessed(), assessedAt: at('2026-05-30T08:00:00Z'), confirmedAt: at('2026-05-30T08:00:00Z') };
    const moved = done(reconfirmAssessment(files({ assessment }), { subject: 'another' }, now));
    expect(moved.own?.assessment).toEqual({ ...assessment, confirmedAt: now, confirmedBy: 'another' });
  });

  test('where there is one, about the person as now known, and not by who opened the case', () => {
    const own = { assessment: assessed() };
    expect(reconfirmAssessment(files(), { subject: 'x' }, now)).toMatchObject({ error: { kind: 'nothing-assessed' } });
    const corrected = { ...opened(), personEdition: 2 };
    expect(reconfirmAssessment(files(own, corrected), { subject: 'x' }, now)).toMatchObject({
      error: { kind: 'assessed-about-another' },
    });
    expect(reconfirmAssessment(files(own), { subject: 'subject-of-the-opener' }, now)).toMatchObject({
      error: { kind: 'opener-assesses' },
    });
  });
});
