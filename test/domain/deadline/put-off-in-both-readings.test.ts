import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { lithuaniaKazakhstan } from '../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { moldovaKazakhstan } from '../../../domain/agreement/agreements/moldova-kazakhstan.ts';
import { norwayKazakhstan } from '../../../domain/agreement/agreements/norway-kazakhstan.ts';
import type { ClockName } from '../../../domain/agreement/clock-name.ts';
import type { EvidenceKind } from '../../../domain/agreement/evidence.ts';
import { confirmSilence } from '../../../domain/case/confirm-silence.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import { recordMissed } from '../../../domain/deadline/record-missed.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { anAgreement, at, day, FR, fact, KZ, limitsWith, received, registered } from '../specimen.ts';

const [LT, MD, NO] = [stateOf('LT'), stateOf('MD'), stateOf('NO')];

/** Received on 4 June 2026 at 08:00 UTC, about somebody who is not a national, on that evidence alone. */
const about = (requestingState: typeof LT, ...kinds: EvidenceKind[]): ReadmissionCase => {
  const evidence = kinds.map((kind) => ({
    kind,
    form: kind === 'visa' ? ('original' as const) : ('statement' as const),
    issuedBy: KZ,
    attachments: [],
  }));
  const person = { ...received().person, nationalities: [FR] };
  return {
    ...received(),
    requestingState,
    category: 'third-country-national',
    person,
    evidence,
    evidenceReceived: evidence.length,
  } as ReadmissionCase;
};

const clock = (file: ReadmissionCase, agreement: Agreement, now: string, name: ClockName = 'reply') =>
  deadlinesIn(file, agreement, at(now)).find((deadline) => deadline.clock === name);

const answered = (file: ReadmissionCase, answeredAt: string): ReadmissionCase => ({
  ...file,
  inquiry: { result: 'confirmed', official: 'H', answeredAt: at(answeredAt) },
});

describe('evidence that speaks for a fact and does not prove it is inquired into first, and so', () => {
  test.each([
    ['Lithuania', LT, lithuaniaKazakhstan],
    ['Moldova', MD, moldovaKazakhstan],
  ])('under %s-Kazakhstan the time to reply waits for the answer, and runs from it', (_party, state, agreement) => {
    const file = about(state, 'agency-record');
    expect(clock(file, agreement, '2026-06-10T12:00:00Z', 'inquiry')).toMatchObject({
      state: 'running',
      from: at('2026-06-04T08:00:00Z'),
    });
    expect(clock(file, agreement, '2026-06-10T12:00:00Z')).toMatchObject({ state: 'not-started' });
    const done = answered(file, '2026-06-10T12:00:00Z');
    expect(clock(done, agreement, '2026-06-11T12:00:00Z', 'inquiry')).toMatchObject({ state: 'met' });
    // Fourteen days from 10 June: calendar days with that day counted, to the 23rd.
    expect(clock(done, agreement, '2026-06-11T12:00:00Z')).toMatchObject({
      state: 'running',
      from: at('2026-06-10T12:00:00Z'),
      run: { earliest: { lastDay: '2026-06-23' } },
    });
  });

  test('under Lithuania-Kazakhstan, where nothing is heard, it runs from the end of the twenty days in each reading of them', () => {
    const file = about(LT, 'agency-record');
    // Twenty calendar days with 4 June counted end with the 23rd in Almaty; twenty working days after it, without St John’s, with 3 July in Vilnius.
    expect(clock(file, lithuaniaKazakhstan, '2026-06-23T18:59:59Z')).toMatchObject({ state: 'not-started' });
    const reply = clock(file, lithuaniaKazakhstan, '2026-06-23T19:00:00Z');
    expect(reply).toMatchObject({
      state: 'running',
      from: at('2026-06-23T18:59:59.999Z'),
      // Fourteen days from the 23rd, that day counted, to 6 July; fourteen working days after 3 July, without 6 July, to the 24th in Vilnius.
      run: { earliest: { until: '2026-07-06T19:00:00.000Z' }, latest: { until: '2026-07-24T21:00:00.000Z' } },
    });
    expect(clock(file, lithuaniaKazakhstan, '2026-07-03T21:00:00Z', 'inquiry')).toMatchObject({ state: 'missed' });
    expect(clock(file, lithuaniaKazakhstan, '2026-07-24T20:59:59Z')).toMatchObject({ state: 'running' });
    expect(clock(file, lithuaniaKazakhstan, '2026-07-24T21:00:00Z')).toMatchObject({ state: 'missed' });
  });

  test('silence before that is no consent, and the fact alone is taken as accepted', () => {
    const file = about(LT, 'agency-record');
    const silent = (now: string) =>
      confirmSilence(registered(file), { official: 'H', subject: 'a-supervisor' }, lithuaniaKazakhstan, at(now));
    expect(silent('2026-06-20T00:00:00Z')).toMatchObject({
      error: { kind: 'silence-without-effect', source: expect.stringContaining('inquiry') },
    });
    expect(silent('2026-07-24T20:59:59Z')).toMatchObject({ error: { kind: 'time-to-reply-runs' } });
    expect(silent('2026-07-24T21:00:00Z')).toMatchObject({ ok: true });
    const missed = recordMissed({ shared: file }, lithuaniaKazakhstan, at('2026-07-03T21:00:00Z'))?.shared?.missedDeadlines;
    expect(missed?.map(({ clock, effect }) => [clock, effect])).toEqual([['inquiry', 'fact-accepted']]);
  });

  test('extended, it runs to its later end from the later beginning', () => {
    const extension = { at: at('2026-07-04T08:00:00Z'), official: 'H', reasons: 'R', source: 'S' };
    const file = { ...about(LT, 'agency-record'), extensions: [extension] };
    // Thirty working days after 3 July, without 6 July in both States: to Monday 17 August; the Assumption is a Saturday.
    expect(clock(file, lithuaniaKazakhstan, '2026-07-04T09:00:00Z')).toMatchObject({
      state: 'extended',
      run: { latest: { until: '2026-08-17T21:00:00.000Z' } },
    });
  });

  test('under Norway-Kazakhstan, whose text may put the twenty days in the place of the fourteen or beside them, silence is not consent early', () => {
    const file = about(NO, 'agency-record');
    expect(clock(file, norwayKazakhstan, '2026-06-22T12:00:00Z')).toMatchObject({ state: 'not-started' });
    // Twenty calendar days from 4 June: to the 23rd or the 24th; fourteen on: to 6 July at the earliest, with the 23rd counted.
    expect(clock(file, norwayKazakhstan, '2026-07-07T12:00:00Z')).toMatchObject({
      state: 'running',
      run: { earliest: { until: '2026-07-06T19:00:00.000Z' } },
    });
  });

  test('under an agreement that says nothing of the reply, the inquiry has its time and the reply has its own', () => {
    const rules = anAgreement({
      evidence: lithuaniaKazakhstan.evidence,
      limits: limitsWith({
        inquiry: { period: fact({ count: 20, unit: 'calendar-days' }), start: fact('receipt') },
        reply: { period: fact({ count: 14, unit: 'calendar-days' }), start: fact('receipt') },
      }),
    });
    const file = about(LT, 'agency-record');
    expect(clock(file, rules, '2026-06-10T12:00:00Z', 'inquiry')).toMatchObject({ run: { latest: { lastDay: '2026-06-24' } } });
    expect(clock(file, rules, '2026-06-10T12:00:00Z')).toMatchObject({
      state: 'running',
      run: { latest: { lastDay: '2026-06-18' } },
    });
  });

  test('not where something proves it, nor about a national', () => {
    for (const file of [about(LT, 'agency-record', 'visa'), { ...about(LT, 'agency-record'), category: 'own-national' }]) {
      expect(clock(file as ReadmissionCase, lithuaniaKazakhstan, '2026-06-10T12:00:00Z', 'inquiry')).toBeUndefined();
      expect(clock(file as ReadmissionCase, lithuaniaKazakhstan, '2026-06-10T12:00:00Z')).toMatchObject({
        from: at('2026-06-04T08:00:00Z'),
      });
    }
  });
});

describe('a hearing under Lithuania-Kazakhstan', () => {
  const asked = (requestedAt: string, recordedAt?: string, file: ReadmissionCase = { ...received(), requestingState: LT }) => ({
    ...file,
    interviews: [
      ...file.interviews,
      {
        n: file.interviews.length + 1,
        stage: 'consular' as const,
        languages: ['kk'],
        requestedAt: at(requestedAt),
        ...(recordedAt === undefined
          ? {}
          : { held: { on: day('2026-06-12'), result: 'inconclusive' as const, official: 'H', recordedAt: at(recordedAt) } }),
      },
    ],
  });

  test('lets the time to reply begin with the notice of its result', () => {
    expect(clock(asked('2026-06-05T08:00:00Z'), lithuaniaKazakhstan, '2026-06-13T08:00:00Z')).toMatchObject({
      state: 'not-started',
    });
    const heard = asked('2026-06-05T08:00:00Z', '2026-06-12T09:00:00Z');
    expect(clock(heard, lithuaniaKazakhstan, '2026-06-13T08:00:00Z')).toMatchObject({ from: at('2026-06-12T09:00:00Z') });
  });

  test('without a notice with the end of its ten days, in each reading of them', () => {
    // From 5 June: ten calendar days end with Sunday the 14th in Almaty, ten working days after it with Friday the 19th in Vilnius.
    const reply = clock(asked('2026-06-05T08:00:00Z'), lithuaniaKazakhstan, '2026-06-15T08:00:00Z');
    expect(reply).toMatchObject({ state: 'running', from: at('2026-06-14T18:59:59.999Z') });
    const heard = asked('2026-06-05T08:00:00Z', '2026-06-30T08:00:00Z');
    expect(clock(heard, lithuaniaKazakhstan, '2026-07-01T08:00:00Z')?.run?.latest).toEqual(
      expect.objectContaining({ until: reply?.run?.latest.until }),
    );
  });

  test('that is asked for before the request came counts from when it came', () => {
    expect(clock(asked('2026-06-03T09:00:00Z'), lithuaniaKazakhstan, '2026-06-05T08:00:00Z', 'interview')).toMatchObject({
      event: 'receipt',
      from: at('2026-06-04T08:00:00Z'),
    });
  });

  test('that is asked for once the reply is late opens no time again', () => {
    // Fourteen working days after 4 June, without St John’s, end with the 25th in Vilnius.
    expect(clock(asked('2026-06-25T20:59:59Z'), lithuaniaKazakhstan, '2026-06-26T08:00:00Z')).toMatchObject({
      state: 'not-started',
    });
    expect(clock(asked('2026-06-25T21:00:00Z'), lithuaniaKazakhstan, '2026-06-26T08:00:00Z')).toMatchObject({ state: 'missed' });
  });

  test('that is asked for while an inquiry still puts the reply off, or ended it not long ago, is in time', () => {
    const file = about(LT, 'agency-record');
    const during = asked('2026-06-27T08:00:00Z', undefined, file);
    expect(clock(during, lithuaniaKazakhstan, '2026-06-28T08:00:00Z')).toMatchObject({ state: 'not-started' });
    const after = asked('2026-06-27T08:00:00Z', undefined, answered(file, '2026-06-20T08:00:00Z'));
    expect(clock(after, lithuaniaKazakhstan, '2026-06-28T08:00:00Z')).toMatchObject({ state: 'not-started' });
  });

  test('one after another: the last that was held counts', () => {
    const twice = asked('2026-06-24T08:00:00Z', '2026-06-26T09:00:00Z', asked('2026-06-05T08:00:00Z', '2026-06-12T09:00:00Z'));
    expect(clock(twice, lithuaniaKazakhstan, '2026-06-27T08:00:00Z')).toMatchObject({ from: at('2026-06-26T09:00:00Z') });
  });
});
