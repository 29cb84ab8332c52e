import { describe, expect, test } from 'vitest';
import type { GuardCondition } from '../../../../domain/file/guard-condition.ts';
import type { OwnFile } from '../../../../domain/file/own-file.ts';
import { guard } from '../../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../../domain/movement/guard-facts-of.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { anAgreement, KZ, namedBy } from '../../specimen.ts';
import { assessed, confirmed, guarded, guardedOwn, morning } from '../../specimen-movement.ts';

type Given = { readonly own?: Partial<OwnFile>; readonly file?: object; readonly linked?: true };

/** Why the condition is not met where that subject lets the person depart, or `met`. */
const whyNot = (condition: GuardCondition, authoriser: string, { own, file = {}, linked }: Given): string | undefined => {
  const files = guarded({ ...confirmed(), ...file } as ReturnType<typeof confirmed>, guardedOwn(own));
  const linkedFrom = linked === undefined ? [] : [namedBy('of-the-child')];
  const rows = guard(guardFactsOf({ ...files, linkedFrom }, anAgreement(), morning, { authoriser }));
  const row = rows.find((one) => one.condition === condition);
  return row?.state === 'not-met' ? row.why : row?.state;
};

const reopening = {
  fact: 'finding-disproved',
  explanation: 'E',
  sources: ['S'],
  assessor: 'B',
  proposedAt: addHours(morning, -200),
  proposedBy: 'proposer',
  official: 'H',
  counselTold: { who: 'person', toldAt: addHours(morning, -190), how: 'In writing' },
  reopenedAt: addHours(morning, -180),
  reopenedBy: 'reopener',
} as const;
const stop = { n: 1, country: KZ, basis: 'assessment', foundAt: addHours(morning, -300), by: 'finder', reopening } as const;
const silence = {
  by: 'silence',
  at: addHours(morning, -90),
  official: 'H',
  silentSince: addHours(morning, -900),
  source: 'Art. 3',
} as const;
const inError = {
  linkedCase: 'of-the-child',
  finding: 'named-in-error',
  decidedBy: 'J',
  reasons: 'R',
  recordedAt: addHours(morning, -10),
  by: 'finder of the error',
} as const;

describe('whoever settled what a departure rests on does not let the person depart', () => {
  test.each([
    ['assessment', 'confirmer', { own: { assessment: { ...assessed(), confirmedBy: 'confirmer' } } }],
    ['assessment', 'subject-of-the-assessor', {}],
    ['stop', 'proposer', { own: { stops: [stop] } }],
    ['stop', 'reopener', { own: { stops: [stop] } }],
    ['consent', 'silent supervisor', { file: { acceptance: { ...silence, confirmedBy: 'silent supervisor' } } }],
    ['children', 'finder of the error', { own: { bestInterests: [inError] }, linked: true }],
  ] as const)('%s by %s', (condition, subject, given) => {
    expect(whyNot(condition, subject, given)).toMatch(/cannot let the person depart$/);
    expect(whyNot(condition, 'somebody else', given)).toBe('met');
  });

  test('nor does anybody where it is not on record who confirmed: it is confirmed anew', () => {
    const { confirmedBy: _unknown, ...before } = assessed();
    const again = { ...before, confirmedAt: addHours(before.confirmedAt, 1) };
    expect(whyNot('assessment', 'supervisor', { own: { assessment: again } })).toMatch(/not on record/);
    expect(whyNot('assessment', 'supervisor', { own: { assessment: { ...again, confirmedBy: 'confirmer' } } })).toBe('met');
    // One that nobody confirmed since it was made is confirmed by its assessor, who is on record.
    expect(whyNot('assessment', 'supervisor', { own: { assessment: before } })).toBe('met');
    expect(whyNot('consent', 'supervisor', { file: { acceptance: silence } })).toMatch(/not on record/);
  });
});
