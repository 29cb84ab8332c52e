import { describe, expect, test } from 'vitest';
import { correctConvictedPerson } from '../../../domain/convicted-transfer/correct-convicted-person.ts';
import { barringHandOver } from '../../../domain/convicted-transfer/hand-over-guard.ts';
import type { Person } from '../../../domain/person/person.ts';
import { decidedAt, person, rules } from './specimen-facts.ts';
import { afterMove, complete, type Files, seenBy } from './specimen-transfer.ts';

const corrected = (but: Partial<Person>): Files => {
  const files = complete();
  const facts = { side: 'sentencing', reason: 'By the passport', person: { ...person, ...but } } as const;
  return afterMove(files, 'sentencing', correctConvictedPerson(seenBy(files, 'sentencing'), facts, decidedAt));
};

const barring = (files: Files): readonly string[] =>
  barringHandOver({ ...files, rules, at: decidedAt }).map(({ condition }) => condition);

describe('a correction of the data of a convicted person', () => {
  test('of who the person is lets nobody go on what was found, agreed and decided before', () => {
    const files = corrected({ sex: 'female' });
    expect(files.shared.status).toBe('requested');
    expect(files.shared.personEdition).toBe(2);
    expect(barring(files)).toEqual(
      expect.arrayContaining(['nationality', 'both-states', 'court-decision', 'real-risk', 'plan', 'confirmation']),
    );
  });

  test('leaves the consent, which is the person’s own', () => {
    expect(barring(corrected({ sex: 'female' }))).not.toContain('consent');
  });

  test('of anything else changes nothing that was found', () => {
    const files = corrected({ placeOfBirth: undefined, otherNames: [{ kind: 'alias', name: { latin: 'OTHER' } }] } as never);
    expect(files.shared.personEdition).toBe(1);
    expect(barring(files)).toEqual([]);
  });

  test('that corrects nothing is none', () => {
    const files = complete();
    const facts = { side: 'sentencing', reason: 'R', person: { ...person } } as const;
    expect(correctConvictedPerson(seenBy(files, 'sentencing'), facts, decidedAt)).toMatchObject({
      error: { kind: 'nothing-corrected' },
    });
  });
});
