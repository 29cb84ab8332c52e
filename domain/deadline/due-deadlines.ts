import type { Agreement } from '../agreement/agreement.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { DueDeadline } from '../file/work-list-item.ts';
import type { Instant } from '../time/instant.ts';
import { deadlinesIn } from './deadlines-in.ts';

/** The legal deadlines of a case that run at that instant, the most pressing first, as a work list shows them. */
export const dueDeadlines = (file: ReadmissionCase, agreement: Agreement, now: Instant): readonly DueDeadline[] =>
  deadlinesIn(file, agreement, now)
    .flatMap(({ clock, owedBy: by, state, run }) =>
      run !== undefined && (state === 'running' || state === 'extended')
        ? [{ clock, by, earliest: run.earliest.until, latest: run.latest.until }]
        : [],
    )
    .sort((one, other) => (one.earliest < other.earliest ? -1 : 1));
