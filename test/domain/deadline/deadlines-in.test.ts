import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import type { ClockName } from '../../../domain/agreement/clock-name.ts';
import { changeTrack } from '../../../domain/case/change-track.ts';
import { correctPerson } from '../../../domain/case/correct-person.ts';
import { extendReply } from '../../../domain/case/extend-reply.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import {
  accepted,
  anAgreement,
  at,
  day,
  done,
  fact,
  limitsWith,
  opened,
  opening,
  received,
  refused,
  registered,
  sharedOf,
} from '../specimen.ts';

const files = (shared: ReadmissionCase) => registered(shared);

const acceptance = { status: 'accepted', acceptance: { by: 'reply', at: at('2026-06-08T08:00:00Z'), official: 'H' } } as const;

const clockIn = (file: ReadmissionCase, agreement: Agreement, name: ClockName, now: Instant) => {
  const found = deadlinesIn(file, agreement, now).find(({ clock }) => clock === name);
  if (found === undefined) throw new Error(`The case has no clock ${name}`);
  return found;
};

const early = at('2026-06-05T08:00:00Z');

describe('the clock of the reply', () => {
  test('has not started while no delivery is proven', () => {
    expect(clockIn(opened(), beneluxKazakhstan, 'reply', early)).toMatchObject({ state: 'not-started', owedBy: 'requested' });
  });

  test('runs from the receipt, to the night of its last day in either State, the day of receipt counted or not', () => {
    expect(clockIn(received(), beneluxKazakhstan, 'reply', early)).toMatchObject({
      state: 'running',
      event: 'receipt',
      from: at('2026-06-04T08:00:00Z'),
      run: {
        earliest: { until: '2026-06-24T19:00:00.000Z', zone: 'Asia/Almaty' },
        latest: { until: '2026-06-25T22:00:00.000Z', zone: 'Europe/Amsterdam' },
      },
      rule: { period: { count: 21, unit: 'calendar-days' }, certainty: 'verified', expiry: { effect: 'consent' } },
    });
  });

  test('is met by the reply, late or in time, and missed only after its latest reading', () => {
    expect(clockIn(accepted(), beneluxKazakhstan, 'reply', at('2027-01-01T00:00:00Z'))).toMatchObject({ state: 'met' });
    expect(clockIn(refused(), beneluxKazakhstan, 'reply', at('2027-01-01T00:00:00Z'))).toMatchObject({ state: 'met' });
    const late = { ...accepted(), acceptance: { by: 'reply', at: at('2026-07-01T00:00:00Z'), official: 'H' } } as ReadmissionCase;
    expect(clockIn(late, beneluxKazakhstan, 'reply', at('2027-01-01T00:00:00Z'))).toMatchObject({ state: 'met', late: true });
    expect(clockIn(received(), beneluxKazakhstan, 'reply', at('2026-06-25T21:59:59Z'))).toMatchObject({ state: 'running' });
    expect(clockIn(received(), beneluxKazakhstan, 'reply', at('2026-06-25T22:00:00Z'))).toMatchObject({ state: 'missed' });
  });

  test('is unset between France and Kazakhstan, and says where the law is to be looked up', () => {
    expect(clockIn(received(), franceKazakhstan, 'reply', early)).toMatchObject({
      state: 'unset',
      notComputed: { kind: 'limit-unset', lookUp: expect.stringContaining('Time to reply') },
    });
  });

  test('names no event where the agreement names none: when the request was received is then not the start of anything', () => {
    const found = clockIn(received(), franceKazakhstan, 'reply', early);
    expect(found).not.toHaveProperty('from');
    expect(found).not.toHaveProperty('event');
    expect(deadlinesIn(accepted(), franceKazakhstan, early).filter(({ event }) => event !== undefined)).toEqual([]);
  });

  test('stands still while the agreement is suspended for such a person, and goes on after those days', () => {
    const suspensions = [{ from: day('2026-06-10'), until: day('2026-06-14'), source: 'Note of 1 June' }];
    const rules = { ...beneluxKazakhstan, suspensions };
    expect(clockIn(received(), rules, 'reply', at('2026-06-11T12:00:00Z'))).toMatchObject({ state: 'suspended' });
    expect(clockIn(received(), rules, 'reply', at('2026-06-16T12:00:00Z'))).toMatchObject({
      state: 'running',
      run: { earliest: { lastDay: '2026-06-29' }, latest: { lastDay: '2026-06-30' } },
    });
    const others = {
      ...rules,
      suspensions: [{ from: day('2026-06-10'), categories: ['stateless-person'] as const, source: 'Note' }],
    };
    expect(clockIn(received(), others, 'reply', at('2026-06-11T12:00:00Z'))).toMatchObject({ state: 'running' });
  });
});

describe('a reply that is extended', () => {
  const extended = (agreement: Agreement, until?: string) =>
    sharedOf(
      done(
        extendReply(
          files(received()),
          { official: 'Head', reasons: 'The archive is far.', ...(until === undefined ? {} : { until: day(until) }) },
          agreement,
          early,
        ),
      ),
    );

  test('by Switzerland-Kazakhstan runs six days on from its last day, and keeps the original', () => {
    expect(clockIn(extended(switzerlandKazakhstan), switzerlandKazakhstan, 'reply', early)).toMatchObject({
      state: 'extended',
      original: { earliest: { lastDay: '2026-06-18' }, latest: { lastDay: '2026-06-19' } },
      run: { earliest: { lastDay: '2026-06-24' }, latest: { lastDay: '2026-06-25' } },
    });
  });

  test('by Poland-Kazakhstan runs to forty days in all', () => {
    expect(clockIn(extended(polandKazakhstan), polandKazakhstan, 'reply', early)).toMatchObject({
      original: { earliest: { lastDay: '2026-06-13' }, latest: { lastDay: '2026-06-15' } },
      run: { earliest: { lastDay: '2026-07-13' }, latest: { lastDay: '2026-07-14' } },
    });
  });

  test('to a day within those forty runs to that day, explained as extended', () => {
    const { run } = clockIn(extended(polandKazakhstan, '2026-06-20'), polandKazakhstan, 'reply', early);
    expect(run).toMatchObject({ earliest: { lastDay: '2026-06-20', until: '2026-06-20T19:00:00.000Z' } });
    expect(run?.earliest.days().at(-1)).toEqual({ day: '2026-06-20', why: 'extended to this day' });
    // It is a Saturday: as any last day that is off it may roll to the Monday.
    expect(run).toMatchObject({ latest: { lastDay: '2026-06-22', until: '2026-06-22T22:00:00.000Z' } });
    expect(run?.latest.days().slice(-2)).toEqual([
      { day: '2026-06-20', why: 'extended to this day' },
      { day: '2026-06-22', why: 'to which it rolls' },
    ]);
  });

  test('is not extended any more once its clock was restarted: an identity that was corrected is answered anew', () => {
    const renamed = { ...received().person, surname: { latin: 'OTHER' } };
    const now = at('2026-06-10T08:00:00Z');
    const corrected = sharedOf(
      done(
        correctPerson(
          files({ ...extended(polandKazakhstan), ...acceptance } as ReadmissionCase),
          { person: renamed, reason: 'R', side: 'requesting', subject: 'corrector' },
          now,
        ),
      ),
    );
    expect(clockIn(corrected, polandKazakhstan, 'reply', now)).toMatchObject({
      state: 'running',
      from: now,
      run: { earliest: { lastDay: '2026-06-19' }, latest: { lastDay: '2026-06-22' } },
    });
    const again = extendReply(files(corrected), { official: 'H', reasons: 'R' }, polandKazakhstan, now);
    expect(done(again).shared?.extensions).toHaveLength(2);
  });

  test('not beyond them, not to an earlier day, and not once its time is over', () => {
    const extend = (until: string, now = early) =>
      extendReply(files(received()), { official: 'H', reasons: 'R', until: day(until) }, polandKazakhstan, now);
    expect(extend('2026-07-15')).toMatchObject({ error: { kind: 'extension-too-long', latest: '2026-07-14' } });
    expect(extend('2026-06-13')).toMatchObject({ error: { kind: 'extension-not-longer', lastDay: '2026-06-13' } });
    // Where the day of receipt counts, the ten days end with the 13th: a day more is more.
    expect(extend('2026-06-14')).toMatchObject({ ok: true });
    expect(extend('2026-06-20', at('2026-06-15T21:59:59Z'))).toMatchObject({ ok: true });
    expect(extend('2026-06-20', at('2026-06-15T22:00:00Z'))).toMatchObject({ error: { kind: 'time-to-reply-over' } });
  });
});

describe('an urgent case', () => {
  const urgency = { place: 'airport', apprehendedAt: opening, statement: 'Caught on arrival.' } as const;
  const urgent = received(opened({ urgency }));

  test('between France and Kazakhstan has two clocks of two days, of which nobody said from when they run', () => {
    for (const name of ['urgent-reply', 'urgent-arrival'] as const)
      expect(clockIn(urgent, franceKazakhstan, name, early)).toMatchObject({
        state: 'unset',
        rule: { period: { count: 2, unit: 'days' }, certainty: 'secondary' },
        notComputed: { kind: 'limit-unset' },
      });
    expect(deadlinesIn(urgent, franceKazakhstan, early).some(({ clock }) => clock === 'reply')).toBe(false);
  });

  test('with two “days” from the receipt has them in every reading: 48 hours, and two working days', () => {
    const twoDays = { period: fact({ count: 2, unit: 'days' } as const), start: fact('receipt' as const) };
    const rules = anAgreement({ limits: limitsWith({ 'urgent-reply': twoDays }) });
    // From Thursday 4 June: 48 hours end on Saturday, two working days with Monday.
    expect(clockIn(urgent, rules, 'urgent-reply', early)).toMatchObject({
      owedBy: 'requested',
      run: {
        earliest: { until: '2026-06-06T08:00:00.000Z', reading: { unit: 'hours' } },
        latest: { lastDay: '2026-06-08', reading: { unit: 'working-days' } },
      },
    });
  });

  test('was filed in time under Poland-Kazakhstan where it was opened within two days of the apprehension', () => {
    expect(clockIn(urgent, polandKazakhstan, 'urgent-filing', early)).toMatchObject({ state: 'met', from: opening });
    const late = received(opened({ urgency: { ...urgency, apprehendedAt: at('2026-05-30T08:00:00Z') } }));
    expect(clockIn(late, polandKazakhstan, 'urgent-filing', early)).toMatchObject({ state: 'met', late: true });
  });

  test('that goes to the ordinary track has the ordinary clock, from then on', () => {
    const now = at('2026-06-05T08:00:00Z');
    const ordinary = sharedOf(
      done(changeTrack(files(urgent), { act: 'to-ordinary', explanation: 'No direct arrival.', side: 'requested' }, now)),
    );
    expect(clockIn(ordinary, polandKazakhstan, 'reply', now)).toMatchObject({
      from: now,
      run: { earliest: { lastDay: '2026-06-14' }, latest: { lastDay: '2026-06-15' } },
    });
  });
});
