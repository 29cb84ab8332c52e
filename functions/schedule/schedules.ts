import type { Work } from '../grant.ts';
import { wrongSecretRings } from '../ports/right-secret.ts';

/** Work that a clock wakes. `every` is a rate in minutes. */
export type ScheduleRow = Work & { readonly everyMinutes: number };

/** The schedules, by name. */
export const schedules = {
  sweep: {
    entry: 'schedule/sweep',
    summary: 'Act on everything that is owed by now: deadlines missed, alerts and digests, replies and mails not yet sent',
    everyMinutes: 1,
    may: [
      'read DUE#',
      'put DUE#',
      'check DUE#',
      'read ALERT#',
      'put ALERT#',
      'read CASE#',
      'put CASE#',
      // Whose own file sets it a date is told of that date alone.
      'read OWNFILE#',
      'put HISTORY#',
      'put WORK#',
      // A transit that lapses leaves the list of those that are open.
      'remove WORK#',
      'read TRANSIT#',
      'put TRANSIT#',
      // A message that waits is an item of its own until it is applied.
      'remove TRANSIT#',
      // Of a transfer of a convicted person both States are reminded; the time changes nothing of it.
      'read CONVICTED#',
      'put RECEIPT#',
      'read OUTBOX#',
      'put OUTBOX#',
      'remove OUTBOX#',
      'send duty-mail',
      'send outbound',
      'send outbound-justice',
      'sign reply',
    ],
    needs: ['stage', 'states', 'on-paper', 'justice-states', 'stage-records', 'duty-addresses'],
    timeoutSeconds: 50,
    atOnce: 2,
    memoryMegabytes: 512,
    harmIfLost: 'No deadline is watched and nothing unsent is sent again: replies run late and nobody is told.',
    alarmsOn: {
      'alert-unacknowledged':
        'An urgent alert went to every duty address of an office of a State and nobody acknowledged it: call the authority.',
    },
  },
  reconcile: {
    entry: 'schedule/reconcile',
    summary:
      'Compare the alerts that were owed with those that were delivered, and give the cases of an earlier release their places in the work lists',
    everyMinutes: 480,
    may: [
      'read ALERT#',
      'read DUE#',
      'read CASE#',
      'put CASE#',
      'read WORK#',
      'put WORK#',
      'put PERSON#',
      'read FINGERPRINT#',
      'put FINGERPRINT#',
    ],
    needs: ['stage', 'states', 'on-paper', 'justice-states', 'identity-key'],
    timeoutSeconds: 300,
    atOnce: 1,
    memoryMegabytes: 512,
    harmIfLost: 'Nobody notices that alerts were not delivered, and a document or a deadline runs out unseen.',
    alarmsOn: {
      'alerts-undelivered':
        'Alerts that an office of a State was owed were not delivered: look at the log for which, and tell the authority another way.',
      ...wrongSecretRings,
    },
  },
} as const satisfies Record<string, ScheduleRow>;
