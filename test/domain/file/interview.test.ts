import { describe, expect, test } from 'vitest';
import type { InterviewStage } from '../../../domain/agreement/agreement.ts';
import { type HearingFacts, recordInterview } from '../../../domain/case/record-interview.ts';
import { requestInterview } from '../../../domain/case/request-interview.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { anAgreement, at, day, done, fact, opened, received, registered, sharedOf } from '../specimen.ts';

const now = at('2026-06-06T08:00:00Z');

const ask = (shared: ReadmissionCase, stage: InterviewStage = 'consular', agreement = anAgreement()) =>
  requestInterview(registered(shared), { stage, languages: ['Kazakh'] }, agreement, now);
const hear = (shared: ReadmissionCase, facts: Partial<HearingFacts> = {}) =>
  recordInterview(
    { shared, own: emptyOwnFile },
    { heldOn: day('2026-06-06'), result: 'nationality-confirmed', official: 'Consul', ...facts },
    now,
  );
const asked = () => sharedOf(done(ask(received())));
const inconclusive = () => sharedOf(done(hear(asked(), { result: 'inconclusive', reasons: 'Memory fails.' })));

describe('the requesting State asks for a hearing to establish nationality', () => {
  test('where the agreement has no rule that was found, each stage is admitted', () => {
    expect(done(ask(received())).shared?.interviews).toEqual([
      { n: 1, stage: 'consular', languages: ['Kazakh'], requestedAt: now },
    ]);
  });

  test('where the agreement knows consular hearings only, no mission of experts can be asked for', () => {
    const consularOnly = anAgreement({ interview: fact(['consular'] as const) });
    expect(ask(inconclusive(), 'expert-mission', consularOnly)).toMatchObject({
      error: { kind: 'interview-stage-unknown', stage: 'expert-mission', source: 'set for this test' },
    });
  });

  test('experts come only where the consulate was not sure', () => {
    expect(ask(received(), 'expert-mission')).toMatchObject({ error: { kind: 'experts-come-after-consulate' } });
    const sure = sharedOf(done(hear(asked())));
    expect(ask(sure, 'expert-mission')).toMatchObject({ error: { kind: 'experts-come-after-consulate' } });
    expect(done(ask(inconclusive(), 'expert-mission')).shared?.interviews.at(-1)).toMatchObject({
      n: 2,
      stage: 'expert-mission',
    });
  });

  test('one hearing at a time', () => {
    expect(ask(asked())).toMatchObject({ error: { kind: 'interview-already-requested', interview: 1 } });
  });

  test('not before the receipt is confirmed', () => {
    expect(ask(opened())).toMatchObject({ error: { kind: 'wrong-state', possibleIn: ['received'] } });
  });
});

describe('the requested State records what the hearing gave', () => {
  test('a nationality that is not confirmed, or not surely, comes with reasons', () => {
    for (const result of ['nationality-not-confirmed', 'inconclusive'] as const) {
      expect(hear(asked(), { result })).toMatchObject({ error: { kind: 'interview-reasons-missing' } });
      expect(done(hear(asked(), { result, reasons: 'No register has the name.' })).shared?.interviews[0]?.held).toEqual({
        on: '2026-06-06',
        result,
        official: 'Consul',
        reasons: 'No register has the name.',
        recordedAt: now,
      });
    }
    expect(hear(asked())).toMatchObject({ ok: true });
  });

  test('nobody was heard tomorrow, nor without having been asked for', () => {
    expect(hear(asked(), { heldOn: day('2026-06-07') })).toMatchObject({ error: { kind: 'date-in-future', field: 'heldOn' } });
    expect(hear(received())).toMatchObject({ error: { kind: 'no-interview-requested' } });
    expect(hear(inconclusive())).toMatchObject({ error: { kind: 'no-interview-requested' } });
  });
});
