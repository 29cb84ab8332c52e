import { describe, expect, test } from 'vitest';
import type { Kept } from '../../../../domain/file/kept-entry.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { day } from '../../specimen.ts';
import { guardedOwn, morning } from '../../specimen-movement.ts';
import { changed, standing, whyNot, without } from './standing.ts';

const recordedAt = addHours(morning, -20);
const elsewhere = (claim: 'undecided' | 'protected'): readonly Kept[] => [
  { caseId: 'another', entries: [{ kind: 'claim', claim, since: addHours(morning, -900) }] },
];

describe('a claim for protection', () => {
  test('that was not looked for is not none', () => {
    expect(whyNot('claim', without('claim'))).toBe('It was not checked whether protection was claimed');
  });

  test('stops while it is undecided and when it was granted, and not when it was finally rejected', () => {
    expect(standing('claim', changed('claim', { outcome: 'undecided' }))).toMatchObject({
      why: 'A claim for protection is undecided',
      since: recordedAt,
    });
    expect(standing('claim', changed('claim', { outcome: 'protected' }))).toMatchObject({
      why: 'The person is protected',
      since: recordedAt,
    });
    expect(standing('claim', changed('claim', { outcome: 'finally-rejected' }))).toMatchObject({
      state: 'met',
      since: recordedAt,
    });
  });

  test.each(['undecided', 'protected'] as const)('that is %s in another case of this State stops here too', (claim) => {
    expect(standing('claim', { kept: elsewhere(claim) })).toMatchObject({
      why: `In case another a claim for protection is ${claim}`,
      since: addHours(morning, -900),
    });
  });

  test('that the other State keeps of the person is its own matter: nothing of it shows here', () => {
    expect(standing('claim', { keptThere: elsewhere('undecided') })).toEqual(standing('claim', {}));
  });

  test('a stop in another case is no claim there', () => {
    const kept: readonly Kept[] = [
      { caseId: 'another', entries: [{ kind: 'stop', n: 1, country: 'KZ' as never, since: morning, by: 'finder-there' }] },
    ];
    expect(whyNot('claim', { kept })).toBe('met');
  });

  test('was looked for within three days', () => {
    expect(whyNot('claim', changed('claim', { checkedOn: day('2026-06-16') }))).toBe('met');
    expect(whyNot('claim', changed('claim', { checkedOn: day('2026-06-15') }))).toBe('It was checked more than 3 days ago');
  });

  test('on the own file of the moving State alone', () => {
    const { claim } = guardedOwn();
    expect(whyNot('claim', { other: { claim: { ...claim, outcome: 'undecided' } as NonNullable<typeof claim> } })).toBe('met');
  });

  test('a claim of somebody else, settled as such, is none of this person', () => {
    const said = { fact: 'another-person', explanation: 'E', sources: ['S'], assessor: 'B', proposedBy: 'second' } as const;
    const settled = { ...said, proposedAt: addHours(morning, -200), official: 'Head', reopenedBy: 'supervisor' };
    const counselTold = { who: 'person', toldAt: addHours(morning, -190), how: 'In writing' } as const;
    const other = (hours: number) => ({
      caseId: 'another',
      personEdition: 1,
      proposal: settled,
      reopening: { ...settled, counselTold, reopenedAt: addHours(morning, -hours) },
    });
    const whyWith = (hours: number) => whyNot('claim', { kept: elsewhere('undecided'), own: { otherPersons: [other(hours)] } });
    expect(whyWith(72)).toBe('met');
    expect(whyWith(71)).not.toBe('met');
  });
});
