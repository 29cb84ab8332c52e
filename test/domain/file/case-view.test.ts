import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Side } from '../../../domain/caller.ts';
import { sharedFields, caseView as viewOf } from '../../../domain/file/case-view.ts';
import { type OwnFile, ownFields } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { workListItem } from '../../../domain/file/work-list-item.ts';
import { filledCases, filledOwnFiles } from '../case/arbitrary-files.ts';
import { accepted, opened, refused } from '../specimen.ts';
import { authorisedOwn, inEveryStatus } from '../specimen-movement.ts';

const sides = ['requesting', 'requested'] as const;

/** As an officer sees it with an own file, and without one as somebody whom the roles show none. */
const caseView = (file: ReadmissionCase, side: Side, own?: OwnFile) =>
  viewOf(file, side, own ?? {}, own === undefined ? ['monitor'] : ['officer']);

describe('a side sees the declared fields and no others', () => {
  test('who opened the case, and whatever nobody declared, never shows', () => {
    fc.assert(
      fc.property(filledCases, fc.constantFrom(...sides), ({ file, hidden }, side) => {
        const shown = JSON.stringify([caseView(file, side), workListItem(file, side)]);
        for (const value of hidden) expect(shown).not.toContain(value);
      }),
    );
  });

  test('the view has no field beyond those declared', () => {
    const known = new Set<string>([...sharedFields, 'caseId', 'side', 'owed', 'ownFile']);
    fc.assert(
      fc.property(filledCases, filledOwnFiles, ({ file }, { own }) => {
        const view = caseView(file, 'requesting', own);
        for (const field of Object.keys(view)) expect(known).toContain(field);
        for (const field of Object.keys(view.ownFile ?? {})) expect(ownFields).toContain(field);
      }),
    );
  });

  test('every declared field that the case has does show', () => {
    for (const file of [accepted(), refused(), ...Object.values(inEveryStatus())]) {
      const view = caseView(file, 'requesting') as Record<string, unknown>;
      const held = file as unknown as Record<string, unknown>;
      for (const field of sharedFields.filter((name) => held[name] !== undefined)) expect(view[field]).toEqual(held[field]);
    }
  });

  test('both sides see the same, but for the side on which they stand', () => {
    for (const file of Object.values(inEveryStatus())) {
      const [one, other] = sides.map((side) => caseView(file, side));
      expect({ ...one, side: 'either' }).toEqual({ ...other, side: 'either' });
    }
  });

  test('the internal id goes by the name of caseId', () => {
    expect(caseView(opened(), 'requesting')).toMatchObject({ caseId: opened().id, side: 'requesting' });
    expect(caseView(opened(), 'requesting')).not.toHaveProperty('id');
  });
});

describe('the own file', () => {
  test('shows its declared fields to those of its own side who are given it', () => {
    fc.assert(
      fc.property(filledOwnFiles, ({ own, kept, hidden }) => {
        const shown = JSON.stringify(caseView(opened(), 'requested', own));
        for (const value of kept) expect(shown).toContain(value);
        for (const value of hidden) expect(shown).not.toContain(value);
      }),
    );
  });

  test('leaves no trace in the view of whoever is not given it', () => {
    expect(caseView(opened(), 'requesting')).not.toHaveProperty('ownFile');
  });

  test('does not say who assessed and who authorised, which the rules alone need', () => {
    const view = caseView(opened(), 'requesting', authorisedOwn());
    expect(JSON.stringify(view)).not.toMatch(/subject-of-the-/);
    expect(view.ownFile).toMatchObject({ assessment: { assessor: 'Assessor' }, authorisation: { official: 'Head' } });
  });

  test('shows an escort the authorisation, the holds, fitness and escort, and nothing else', () => {
    const own = { ...authorisedOwn(), holds: [] };
    expect(Object.keys(viewOf(opened(), 'requesting', own, ['escort']).ownFile ?? {}).sort()).toEqual([
      'authorisation',
      'escort',
      'fitness',
      'holds',
    ]);
  });

  test('that is still empty shows as empty', () => {
    expect(caseView(opened(), 'requested', {}).ownFile).toEqual({});
  });
});
