import { describe, expect, test } from 'vitest';
import type { DeadlineAlert } from '../../../domain/alert/deadline-alert.ts';
import { documentAlerts } from '../../../domain/alert/document-alert.ts';
import type { Reminder } from '../../../domain/alert/reminder.ts';
import { urgencyOfDocument, urgencyOfOpening, urgencyOfReminder, urgencyOfWarning } from '../../../domain/alert/urgency.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { at, KZ, opened } from '../specimen.ts';
import { withIssued } from '../travel-document/specimen-document.ts';

const ordinary = opened();
const urgent = { ...ordinary, track: 'urgent' } as ReadmissionCase;
const now = at('2026-06-12T08:00:00Z');

/** A warning to Kazakhstan, whose next digest is written on 13 June at 2 o'clock UTC. */
const warning = (earliest: string): DeadlineAlert => ({
  clock: 'reply',
  by: 'requested',
  since: '2026-06-01T08:00:00Z',
  hoursBefore: 24,
  at: now,
  due: { earliest: at(earliest), latest: at('2026-07-01T08:00:00Z'), zone: 'Asia/Almaty' },
  basis: { certainty: 'verified', article: 'art. 1' },
});

describe('an alert waits for the digest of its authority', () => {
  test('but not where the deadline ends before the digest is written', () => {
    expect(urgencyOfWarning(ordinary, warning('2026-06-13T02:00:00Z'), KZ, now)).toBe('at-once');
    expect(urgencyOfWarning(ordinary, warning('2026-06-13T02:00:01Z'), KZ, now)).toBe('digest');
  });

  test('and not where nobody knows where a person is', () => {
    const reminder = (act: Reminder['act']): Reminder => ({
      act,
      by: 'requested',
      since: now,
      count: 1,
      at: now,
      to: ['requested'],
    });
    expect(urgencyOfReminder(ordinary, reminder('record-arrival'))).toBe('urgent');
    expect(urgencyOfReminder(ordinary, reminder('take-back'))).toBe('urgent');
    expect(urgencyOfReminder(ordinary, reminder('reply'))).toBe('digest');
    expect(urgencyOfReminder(urgent, reminder('reply'))).toBe('urgent');
  });

  test('and not where a document is over while the return is open', () => {
    const alerts = documentAlerts(withIssued())[0] ?? [];
    expect(alerts.map((alert) => urgencyOfDocument(withIssued(), alert))).toEqual([
      'digest',
      'digest',
      'digest',
      'digest',
      'digest',
      'urgent',
    ]);
    expect(alerts.map((alert) => urgencyOfDocument({ ...withIssued(), track: 'urgent' }, alert))).not.toContain('digest');
  });

  test('a request that is opened waits for none', () => {
    expect(urgencyOfOpening(ordinary)).toBe('at-once');
    expect(urgencyOfOpening(urgent)).toBe('urgent');
    expect(urgencyOfWarning(urgent, warning('2026-06-30T02:00:01Z'), KZ, now)).toBe('urgent');
  });
});
