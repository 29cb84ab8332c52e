import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { lithuaniaKazakhstan } from '../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { norwayKazakhstan } from '../../../domain/agreement/agreements/norway-kazakhstan.ts';
import type { Evidence } from '../../../domain/agreement/evidence.ts';
import type { Limit } from '../../../domain/agreement/limit.ts';
import { answerInquiry, type InquiryFacts } from '../../../domain/case/answer-inquiry.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { anAgreement, at, done, fact, frozen, limitsWith, opened, received, sharedOf, unset } from '../specimen.ts';

const statement: Evidence = { kind: 'witness-statement', form: 'record', attachments: [] };
const ticket: Evidence = { kind: 'ticket-or-passenger-list', form: 'copy', attachments: [] };

/** A request about a person without a nationality, received on 4 June 2026, on that evidence. */
const about = (...evidence: Evidence[]): ReadmissionCase =>
  frozen({ ...received(), category: 'stateless-person', evidence, evidenceReceived: evidence.length });

const disproved: InquiryFacts = { result: 'disproved', official: 'Head', reasons: 'In no register.' };
const confirmed: InquiryFacts = { result: 'confirmed', official: 'Head' };

const inTime = at('2026-06-10T08:00:00Z');
/** Over in every reading: twenty working days from 4 June. */
const afterwards = at('2026-07-20T08:00:00Z');

const answer = (
  facts: InquiryFacts,
  { file = about(statement), agreement = lithuaniaKazakhstan as Agreement, now = inTime as Instant } = {},
) => answerInquiry({ shared: file, own: {} }, facts, agreement, now);

const under = (inquiry: Partial<Limit>): Agreement => ({
  ...anAgreement({ limits: limitsWith({ inquiry }) }),
  evidence: lithuaniaKazakhstan.evidence,
});

const clockIn = (file: ReadmissionCase, name: string, now: Instant) =>
  deadlinesIn(file, lithuaniaKazakhstan, now).find(({ clock }) => clock === name);

describe('the requested State answers its inquiry', () => {
  test('with what it found, by whom and why, and its time is met', () => {
    const file = sharedOf(done(answer(disproved)));
    expect(file.inquiry).toEqual({ ...disproved, answeredAt: inTime });
    expect(clockIn(file, 'inquiry', inTime)).toMatchObject({ state: 'met', doneAt: inTime });
  });

  test('and its time to reply, which stood still meanwhile, runs from the answer', () => {
    expect(clockIn(about(statement), 'reply', inTime)).toMatchObject({ state: 'not-started' });
    expect(clockIn(sharedOf(done(answer(confirmed))), 'reply', inTime)).toMatchObject({ state: 'running', from: inTime });
  });

  test.each(['disproved', 'not-found'] as const)('with reasons where the fact is %s', (result) => {
    expect(answer({ result, official: 'Head' })).toMatchObject({ error: { kind: 'inquiry-reasons-missing' } });
    expect(answer({ ...disproved, result })).toMatchObject({ ok: true });
  });

  test('once', () => {
    expect(answer(confirmed, { file: sharedOf(done(answer(disproved))) })).toMatchObject({
      error: { kind: 'inquiry-already-answered', at: inTime },
    });
  });

  test('once it has confirmed the receipt', () => {
    expect(answer(disproved, { file: opened() })).toMatchObject({ error: { kind: 'wrong-state', possibleIn: ['received'] } });
  });

  test('in no case of its own nationals, about whom art. 7 has no inquiry', () => {
    expect(answer(disproved, { file: frozen({ ...received(), evidence: [statement] }) })).toMatchObject({
      error: { kind: 'no-inquiry-in-agreement', source: expect.stringContaining('art. 3 alone') },
    });
  });

  test.each([
    ['no evidence at all', []],
    ['a forged document', [{ ...statement, authenticity: 'forged' }]],
    ['what proves the fact', [statement, ticket]],
  ] as const)('only where something speaks for the fact and nothing proves it: not where there is %s', (_what, evidence) => {
    expect(answer(disproved, { file: about(...evidence) })).toMatchObject({ error: { kind: 'nothing-to-inquire' } });
  });

  test('where the rules were not found the answer is admitted at any time, and computes nothing', () => {
    const file = about(statement);
    for (const agreement of [under({}), anAgreement()])
      expect(answer(disproved, { file, agreement, now: afterwards })).toMatchObject({ ok: true });
    expect(answer(disproved, { file: received(), agreement: anAgreement() })).toMatchObject({
      error: { kind: 'nothing-to-inquire' },
    });
  });
});

describe('an inquiry whose time is over', () => {
  test.each([
    ['Lithuania', lithuaniaKazakhstan],
    ['Norway', norwayKazakhstan],
  ])('has the fact accepted with %s: only a confirmation is still taken', (_state, agreement) => {
    for (const result of ['disproved', 'not-found'] as const)
      expect(answer({ ...disproved, result }, { agreement, now: afterwards })).toMatchObject({
        error: { kind: 'inquiry-over', until: expect.any(String), source: expect.stringContaining('Kazakhstan') },
      });
    const late = done(answer(confirmed, { agreement, now: afterwards }));
    expect(sharedOf(late).inquiry).toMatchObject({ result: 'confirmed', answeredAt: afterwards });
  });

  test('is over only in the later reading: days as calendar days do not end it', () => {
    const between = at('2026-06-26T08:00:00Z');
    const run = clockIn(about(statement), 'inquiry', between)?.run;
    expect(run && run.earliest.until < between && between < run.latest.until).toBe(true);
    expect(answer(disproved, { now: between })).toMatchObject({ ok: true });
  });

  test.each([
    ['has no such effect', { none: true, source: 'the text' }],
    ['was not found', unset],
    ['is another', fact('nothing')],
  ] as const)('accepts nothing where the effect of silence %s', (_what, expiry) => {
    const rule = { period: fact({ count: 20, unit: 'calendar-days' } as const), start: fact('receipt' as const), expiry };
    expect(answer(disproved, { agreement: under(rule as Partial<Limit>), now: afterwards })).toMatchObject({ ok: true });
  });

  test('accepts nothing where no time was found', () => {
    expect(answer(disproved, { agreement: under({ expiry: fact('fact-accepted') }), now: afterwards })).toMatchObject({
      ok: true,
    });
  });
});
