import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { belarusKazakhstan } from '../../../domain/agreement/agreements/belarus-kazakhstan.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { hungaryKazakhstan } from '../../../domain/agreement/agreements/hungary-kazakhstan.ts';
import { latviaKazakhstan } from '../../../domain/agreement/agreements/latvia-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { russiaKazakhstan } from '../../../domain/agreement/agreements/russia-kazakhstan.ts';
import type { ClockName } from '../../../domain/agreement/clock-name.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import { recordMissed } from '../../../domain/deadline/record-missed.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { accepted, at, received, refused } from '../specimen.ts';
import { confirmed, morning, notified, planned } from '../specimen-movement.ts';

const clock = (file: ReadmissionCase, agreement: Agreement, name: ClockName, now = morning) =>
  deadlinesIn(file, agreement, now).find((deadline) => deadline.clock === name);

type Planned = Extract<ReadmissionCase, { status: 'accepted' }>;
const plannedAt = (file: ReadmissionCase, when: string): ReadmissionCase => {
  const { transfer } = file as Planned;
  return { ...file, transfer: { ...transfer, plannedAt: at(when) } } as ReadmissionCase;
};

describe('who has papers that dispense with a request', () => {
  const announced = planned(notified());

  test.each([
    ['Latvia', latviaKazakhstan],
    ['Belarus', belarusKazakhstan],
  ])('is announced 72 hours before under %s-Kazakhstan, and by no other time', (_party, agreement) => {
    expect(clock(announced, agreement, 'no-request-notice')).toMatchObject({
      state: 'met',
      owedBy: 'requesting',
      run: { earliest: { until: '2026-06-17T10:00:00.000Z' }, latest: { until: '2026-06-17T10:00:00.000Z' } },
    });
    expect(clock(announced, agreement, 'transfer-notice')).toBeUndefined();
    expect(clock(plannedAt(announced, '2026-06-17T09:59:59Z'), agreement, 'no-request-notice')).toMatchObject({ state: 'met' });
    expect(clock(plannedAt(announced, '2026-06-17T10:00:00Z'), agreement, 'no-request-notice')).toMatchObject({
      state: 'missed',
    });
  });

  test('is announced as anybody where the text names no time of its own', () => {
    expect(clock(announced, beneluxKazakhstan, 'no-request-notice')).toBeUndefined();
    expect(clock(announced, beneluxKazakhstan, 'transfer-notice')).toMatchObject({ state: 'met' });
  });

  test('and who was accepted on request is announced by the time for that', () => {
    expect(clock(planned(), latviaKazakhstan, 'no-request-notice')).toBeUndefined();
    expect(clock(planned(), latviaKazakhstan, 'transfer-notice')).toBeDefined();
  });
});

describe('the terms of a transfer under Russia-Kazakhstan', () => {
  const fromRussia = (file: ReadmissionCase): ReadmissionCase => ({ ...file, requestingState: stateOf('RU') });

  test('are answered within four working days of the plan, which neither of a Russian day off is', () => {
    // From Wednesday 10 June: 10, 11, 12 and 15 in Kazakhstan; 11, 15, 16 and 17 in Russia, which is off on the 12th.
    expect(clock(fromRussia(planned()), russiaKazakhstan, 'transfer-terms', at('2026-06-11T08:00:00Z'))).toMatchObject({
      state: 'running',
      owedBy: 'requested',
      from: at('2026-06-10T08:00:00Z'),
      run: { earliest: { lastDay: '2026-06-15', state: 'KZ' }, latest: { lastDay: '2026-06-17', state: 'RU' } },
    });
    expect(clock(fromRussia(planned()), russiaKazakhstan, 'transfer-terms', at('2026-06-17T20:59:59Z'))?.state).toBe('running');
    expect(clock(fromRussia(planned()), russiaKazakhstan, 'transfer-terms', at('2026-06-17T21:00:00Z'))?.state).toBe('missed');
  });

  test('are answered by a yes or a no, and nothing follows from silence', () => {
    expect(clock(fromRussia(confirmed()), russiaKazakhstan, 'transfer-terms')).toMatchObject({ state: 'met' });
    const { transfer } = planned() as Planned;
    const decline = { at: at('2026-06-12T08:00:00Z'), official: 'H', reasons: 'No flight.' };
    const declined = { ...planned(), transfer: { ...transfer, decline } } as unknown as ReadmissionCase;
    expect(clock(fromRussia(declined), russiaKazakhstan, 'transfer-terms')).toMatchObject({ state: 'met' });
    const missed = recordMissed({ shared: fromRussia(planned()) }, russiaKazakhstan, morning)?.shared?.missedDeadlines ?? [];
    expect(missed.find((one) => one.clock === 'transfer-terms')).toMatchObject({ effect: 'nothing' });
  });

  test('have no time where the text has none', () => {
    expect(clock(planned(), beneluxKazakhstan, 'transfer-terms')).toMatchObject({
      state: 'unset',
      notComputed: { kind: 'limit-not-in-text' },
    });
  });
});

describe('a reply that left in time and came late', () => {
  // Received on 4 June: ten days end in every reading with Monday 15 June, 22:00 UTC; twenty-one with 25 June.
  const sentAt = at('2026-06-15T12:00:00Z');
  const late = at('2026-06-26T08:00:00Z');
  const agreed = { ...accepted(), acceptance: { by: 'reply', at: late, sentAt, official: 'H' } } as ReadmissionCase;
  const refusedSo = {
    ...refused(),
    refusal: { ...(refused() as { refusal: object } & ReadmissionCase).refusal, at: late, sentAt },
  };

  test('is late under Poland-Kazakhstan, where consent turns on what the requesting authority received', () => {
    for (const file of [agreed, refusedSo as ReadmissionCase])
      expect(clock(file, polandKazakhstan, 'reply', late)).toMatchObject({ late: true, doneAt: late });
  });

  test('is in time under Benelux-Kazakhstan, which says nothing of receipt', () => {
    for (const file of [agreed, refusedSo as ReadmissionCase]) {
      expect(clock(file, beneluxKazakhstan, 'reply', late)).toMatchObject({ state: 'met', doneAt: sentAt });
      expect(clock(file, beneluxKazakhstan, 'reply', late)).not.toHaveProperty('late');
    }
  });

  test('that is not said to have left before is late by its receipt', () => {
    const unsaid = { ...accepted(), acceptance: { by: 'reply', at: late, official: 'H' } } as ReadmissionCase;
    expect(clock(unsaid, beneluxKazakhstan, 'reply', late)).toMatchObject({ late: true });
  });
});

describe('a transfer under Hungary-Kazakhstan', () => {
  // Accepted on 5 June 2026, the day after the receipt.
  const about = (category: ReadmissionCase['category'], file: ReadmissionCase = accepted()): ReadmissionCase =>
    ({ ...file, requestingState: stateOf('HU'), category }) as ReadmissionCase;

  test('of a national is due ten working days after the time to reply ended, though the answer came before', () => {
    // Three working days from 4 June end on the 8th, or on the 9th; ten more on the 22nd, or on the 23rd.
    expect(clock(about('own-national'), hungaryKazakhstan, 'transfer', at('2026-06-06T08:00:00Z'))).toMatchObject({
      event: 'end-of-reply-time',
      owedBy: 'requested',
      from: '2026-06-08',
      run: { earliest: { lastDay: '2026-06-22' }, latest: { lastDay: '2026-06-23' } },
    });
  });

  test.each([
    'third-country-national',
    'stateless-person',
  ] as const)('of a %s is due twenty working days after its fifteen', (category) => {
    // Fifteen working days from 4 June end on the 24th, or on the 25th; twenty more on 22 July in Hungary, or on the 24th in
    // Kazakhstan, which is off on 6 July.
    expect(clock(about(category), hungaryKazakhstan, 'transfer', at('2026-06-06T08:00:00Z'))).toMatchObject({
      from: '2026-06-24',
      run: { earliest: { lastDay: '2026-07-22', state: 'HU' }, latest: { lastDay: '2026-07-24', state: 'KZ' } },
    });
  });

  test('is not due before there is a consent', () => {
    expect(clock(about('own-national', received()), hungaryKazakhstan, 'transfer', at('2026-07-06T08:00:00Z'))).toBeUndefined();
  });
});
