import { describe, expect, test } from 'vitest';
import { linkBack, type Relation, relations } from '../../../domain/case/linked-case.ts';

const back = (relation: Relation) => linkBack('this', { caseId: 'that', relation }).relation;

describe('a link that one case states, as it stands at the other', () => {
  test('names this case there', () => {
    expect(linkBack('this', { caseId: 'that', relation: 'spouse' })).toEqual({ caseId: 'this', relation: 'spouse' });
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
