import type { Work } from '../grant.ts';

/** Work that a clock wakes. `every` is a rate in minutes. */
export type ScheduleRow = Work & { readonly everyMinutes: number };

/** The schedules, by name. */
export const schedules = {
  sweep: {
    entry: 'schedule/sweep',
    summary: 'Act on everything that is owed by now: deadlines missed, warnings and reminders, replies and mails not yet sent',
    everyMinutes: 1,
    may: [
      'read DUE#',
      'put DUE#',
      'read CASE#',
      'put CASE#',
      'put HISTORY#',
      'put WORK#',
      'read OUTBOX#',
      'put OUTBOX#',
      'remove OUTBOX#',
      'send duty-mail',
      'send outbound',
    ],
    needs: ['stage', 'stage-records'],
    timeoutSeconds: 50,
    memoryMegabytes: 512,
    harmIfLost: 'No deadline is watched and nothing unsent is sent again: replies run late and nobody is told.',
  },
} as const satisfies Record<string, ScheduleRow>;
