import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf, linkBack, partiesToBoth, type Relation, relations } from '../../../domain/file/linked-case.ts';
import { at, FR, KZ, NL } from '../specimen.ts';

const naming = { caseId: 'this', openedBy: NL, since: at('2026-06-01T08:00:00Z') };
const back = (relation: Relation) => linkBack(naming, { caseId: 'that', relation }).relation;

describe('a link that one case states, as it stands at the other', () => {
  test('names this case there, which State opened it, and when', () => {
    expect(linkBack(naming, { caseId: 'that', relation: 'spouse' })).toEqual({ ...naming, relation: 'spouse' });
  });

  test('a parent’s case knows of the child in whose case the parent is named', () => {
    expect(back('parent')).toBe('child');
    expect(back('child')).toBe('parent');
  });

  test('a ward is protected as a child is', () => {
    expect(back('guardian')).toBe('child');
  });

  test('spouses, brothers and sisters are the same from either side', () => {
    for (const relation of ['spouse', 'sibling'] as const) expect(back(relation)).toBe(relation);
  });

  test('seen from there and back again it never loses a child', () => {
    for (const relation of relations) if (back(relation) === 'child') expect(back(back(relation))).toBe('parent');
  });
});

describe('a link between two cases', () => {
  const state = fc.constantFrom(FR, KZ, NL);
  const between = fc
    .record({ requestingState: state, requestedState: state })
    .filter(({ requestingState, requestedState }) => requestingState !== requestedState);

  test('counts for those States alone that are a party to both', () => {
    const one = { requestingState: FR, requestedState: KZ };
    expect(partiesToBoth(one, { requestingState: KZ, requestedState: FR })).toEqual([FR, KZ]);
    expect(partiesToBoth(one, { requestingState: KZ, requestedState: NL })).toEqual([KZ]);
    expect(partiesToBoth(one, { requestingState: FR, requestedState: NL })).toEqual([FR]);
    fc.assert(
      fc.property(between, between, (here, there) => {
        expect([...partiesToBoth(here, there)].sort()).toEqual([...partiesToBoth(there, here)].sort());
      }),
    );
  });

  test('stands in the file of both where the other State can read the case that is named, else in the file of the opener', () => {
    const here = { requestingState: KZ, requestedState: FR };
    const [both, alone] = (['a', 'b'] as const).map((caseId) => ({ caseId, relation: 'child' as const }));
    if (both === undefined || alone === undefined) throw new Error('Two links');
    const named = [
      { link: both, there: { requestingState: FR, requestedState: KZ } },
      { link: alone, there: { requestingState: KZ, requestedState: NL } },
    ];
    expect(familyOf(named, here)).toEqual({ shared: [both], kept: [alone] });
  });
});
