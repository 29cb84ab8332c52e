import * as z from 'zod';
import { sharedChange } from '../../change/may-change.ts';
import { moveRow } from '../../change/move-row.ts';
import { once } from '../../http/once.ts';
import type { Routes } from '../../http/route.ts';
import { line, text } from '../../http/schema-words.ts';
import { person } from './person-schema.ts';

const officers = ['officer', 'supervisor'] as const;

/** What either State does about a case. */
export const rowsOfBoth = {
  changeTrack: moveRow({
    path: '/cases/{caseId}/track',
    summary: 'Take a case off the urgent track where its trigger fails, or contest that the other side did',
    roles: officers,
    side: 'any-party',
    person: false,
    may: sharedChange,
    body: once(() =>
      z.strictObject({ act: z.enum(['to-ordinary', 'contest']), explanation: text(2000) }).meta({ id: 'TrackChange' }),
    ),
    problems: ['wrong-state', 'not-on-urgent-track', 'nothing-to-contest'],
  }),
  correctPerson: moveRow({
    path: '/cases/{caseId}/person',
    summary: 'Correct the person’s data; where it changes who the person is, the requested State confirms again',
    roles: officers,
    side: 'any-party',
    person: false,
    may: sharedChange,
    body: once(() => z.strictObject({ person: person(), reason: text(2000) }).meta({ id: 'Correction' })),
    problems: ['wrong-state', 'nothing-corrected'],
  }),
  closeCase: moveRow({
    path: '/cases/{caseId}/closure',
    summary: 'Close a case that came to its end; a transfer is closed by the requested State, all else by the requesting one',
    roles: officers,
    side: 'any-party',
    person: false,
    may: sharedChange,
    body: once(() => z.strictObject({ official: line(200) }).meta({ id: 'Closure' })),
    problems: ['wrong-state', 'other-side-closes', 'error-claim-open'],
  }),
} as const satisfies Routes;
