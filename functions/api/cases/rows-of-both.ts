import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { sharedChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import { registering } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import { person } from '../../schema/person.ts';
import { line, text } from '../../schema/text.ts';

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
    may: [...sharedChange, ...registering],
    body: once(() => z.strictObject({ person: person(), reason: text(2000) }).meta({ id: 'Correction' })),
    problems: [
      'attachment-not-usable',
      'claim-bars-outgoing',
      'wrong-state',
      'nothing-corrected',
      'date-in-future',
      'too-many-names',
    ],
  }),
  migrateCase: moveRow({
    path: '/cases/{caseId}/migration',
    summary: 'Move a case in flight to the agreement, or the edition, that applies between the two States today',
    roles: ['supervisor'],
    side: 'any-party',
    person: true,
    may: sharedChange,
    body: once(() =>
      z
        .strictObject({
          agreement: line(100).meta({ description: 'The agreement that you believe applies today. It is found by rule.' }),
          official: line(200),
          reasons: text(4000),
        })
        .meta({ id: 'MigrationOfCase' }),
    ),
    problems: [
      'wrong-state',
      'no-agreement',
      'agreement-not-in-force',
      'agreement-ended',
      'agreement-suspended',
      'rules-not-loaded',
      'category-not-covered',
      'third-state-treaty-not-stated',
      'tie-not-in-agreement',
      'agreement-not-as-asserted',
      'already-under-agreement',
    ],
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
