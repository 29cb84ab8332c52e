import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorityOf } from '../../../domain/alert/authorities.ts';
import { documentAlerts } from '../../../domain/alert/document-alert.ts';
import { alertsBetween, nextAlertAt } from '../../../domain/alert/owed-alerts.ts';
import { authorities } from '../../../domain/alert/register.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { documentThresholds } from '../../../domain/policy/documents.ts';
import { addDays, type CalendarDate, dayNumber, weekdayOf } from '../../../domain/time/calendar-date.ts';
import { calendarOf } from '../../../domain/time/calendars/calendar-of.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { isWorked, workingDays } from '../../../domain/time/working-days.ts';
import { dayIn, startOfDay } from '../../../domain/time/zone.ts';
import { anAgreement, at, day } from '../specimen.ts';
import { now, withAsked, withIssued } from '../travel-document/specimen-document.ts';

const until = (validUntil: string, shared = withIssued({ validUntil: day(validUntil) })) => documentAlerts(shared);
const told = (validUntil: string, index = 0) =>
  (until(validUntil)[index] ?? []).map(({ daysBefore, at: when }) => [daysBefore, when]);

describe('of a document that expires while the return is open', () => {
  test('the issuing State hears, to extend it, and the moving State, to ask or to cancel', () => {
    expect(until('2026-12-16').map(([first]) => [first?.part, first?.to, first?.issuer])).toEqual([
      ['issuer', 'requested', 'requested'],
      ['mover', 'requesting', 'requested'],
    ]);
  });

  test('30, 14, 7, 3 and 1 days before and when it is over, at the midnight of that authority', () => {
    // 16 December 2026 is a Wednesday and a holiday of Kazakhstan; the moving State of the specimen is the Netherlands.
    expect(told('2026-12-16', 1)).toEqual([
      [30, '2026-11-15T23:00:00.000Z'],
      [14, '2026-12-01T23:00:00.000Z'],
      [7, '2026-12-08T23:00:00.000Z'],
      [3, '2026-12-10T23:00:00.000Z'],
      [1, '2026-12-14T23:00:00.000Z'],
      [0, '2026-12-16T23:00:00.000Z'],
    ]);
  });

  test('on the last working day before, where the day is off: three days before a Wednesday is a Sunday, so on Friday', () => {
    const friday = startOfDay(day('2026-12-11'), 'Asia/Almaty');
    expect(told('2026-12-16', 0)).toContainEqual([3, friday]);
  });

  test('what is over is told on its day, worked or not', () => {
    expect(told('2026-12-15', 0).at(-1)).toEqual([0, startOfDay(day('2026-12-16'), 'Asia/Almaty')]);
  });

  test('nobody hears anything once the return is done, given up or not yet agreed to', () => {
    for (const status of ['opened', 'received', 'refused', 'transferred', 'taken-back', 'withdrawn', 'closed'] as const)
      expect(documentAlerts({ ...withIssued(), status } as ReadmissionCase)).toEqual([]);
    expect(documentAlerts(withAsked())).toEqual([]);
  });

  test('of a document that was short from the beginning they hear at once, by the nearest threshold', () => {
    // Nine days are left: the threshold of seven days falls on Sunday 14 June, and is told on Friday the 12th, which is today.
    const short = withIssued({ issuedOn: day('2025-12-20'), validUntil: day('2026-06-21') });
    for (const alerts of documentAlerts(short)) {
      expect(alerts.map(({ daysBefore }) => daysBefore)).toEqual([7, 3, 1, 0]);
      expect(alerts[0]?.at).toBe(now);
    }
  });

  test('of one in whose place another was asked for nobody hears any more', () => {
    const expired = at('2026-12-20T08:00:00Z');
    expect(documentAlerts(withAsked(withIssued(), 'd-2', expired))).toEqual([]);
  });

  test('a long standstill gives one alert for each State, by the nearest threshold, and the next is asked for after it', () => {
    const shared = withIssued({ validUntil: day('2026-12-16') });
    const late = at('2026-12-12T08:00:00Z');
    const { documents } = alertsBetween(shared, anAgreement(), now, late);
    expect(documents.map(({ part, daysBefore }) => [part, daysBefore])).toEqual([
      ['issuer', 3],
      ['mover', 3],
    ]);
    const ahead = documentAlerts(shared)
      .flatMap((alerts) => alerts.map((alert) => alert.at))
      .filter((when) => when > late);
    const next = nextAlertAt(shared, anAgreement(), late) ?? '';
    expect(next <= (ahead.sort().at(0) ?? '')).toBe(true);
  });
});

const anyDay = fc.integer({ min: dayNumber(day('2026-12-12')), max: dayNumber(day('2029-12-31')) });
const dayNumbered = (number: number): CalendarDate => addDays(day('1970-01-01'), number);

describe('whatever the last day of a document', () => {
  const week = { restDays: 'saturday-sunday', tentative: 'off' } as const;
  const ahead = (validUntil: CalendarDate) =>
    until(validUntil)
      .flat()
      .filter(({ daysBefore, at: when }) => daysBefore > 0 && when > now)
      .map(({ to, daysBefore, at: when }) => {
        const state = to === 'requesting' ? withIssued().requestingState : withIssued().requestedState;
        return {
          calendar: calendarOf(state),
          on: dayIn(authorityOf(state).zone, when),
          latest: addDays(validUntil, -daysBefore),
        };
      });

  test('no authority is told later than so many days before it in its own zone, nor on a day that is off', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        for (const { calendar, on, latest } of ahead(dayNumbered(number))) {
          expect(on <= latest).toBe(true);
          expect(calendar && isWorked(workingDays(calendar, week), dayNumber(on))).toBe(true);
        }
      }),
    );
  });

  test('swept every day, each threshold is told once to each State, in their order', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const validUntil = dayNumbered(number);
        const shared = withIssued({ validUntil });
        const seen: string[] = [];
        let from: Instant = addHours(now, -1);
        for (
          let sweep = at(`${addDays(validUntil, -60)}T09:00:00Z`);
          sweep < at(`${addDays(validUntil, 4)}T09:00:00Z`);
          sweep = addHours(sweep, 24)
        ) {
          const owed = alertsBetween(shared, anAgreement(), from, sweep).documents.filter(({ at: when }) => when > from);
          seen.push(...owed.map(({ part, daysBefore }) => `${part} ${daysBefore}`));
          from = sweep;
        }
        for (const part of ['issuer', 'mover']) {
          const own = seen.filter((entry) => entry.startsWith(part));
          expect(new Set(own).size).toBe(own.length);
          // Thresholds that fall on one working day are told as one, by the nearest.
          expect(own.length).toBeGreaterThanOrEqual(4);
          const numbers = own.map((entry) => Number(entry.split(' ')[1]));
          expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
          expect(numbers.at(-1)).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the directory of authorities', () => {
  test('has each State once, in a zone that exists and in languages that are written', () => {
    expect(new Set(authorities().map(({ state }) => state)).size).toBe(authorities().length);
    for (const { zone, state } of authorities()) {
      expect(() => dayIn(zone, now)).not.toThrow();
      expect(calendarOf(state)?.zone).toBe(zone);
    }
  });

  test('knows nothing of a State that it does not have but English and UTC', () => {
    expect(authorityOf(withIssued().requestingState).zone).toBe('Europe/Amsterdam');
    expect(authorityOf('AT' as never)).toMatchObject({ languages: ['en'], zone: 'UTC' });
  });
});

test('thresholds are the ones of the design', () => {
  expect(documentThresholds).toEqual([30, 14, 7, 3, 1]);
  expect(weekdayOf(dayNumber(day('2026-12-16')))).toBe(3);
});
