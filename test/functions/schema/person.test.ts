import { describe, expect, test } from 'vitest';
import { familyMember, person } from '../../../functions/schema/person.ts';

const nobody = { sex: 'unspecified', dateOfBirth: '1991', nationalities: [] };
const name = { latin: 'SPECIMEN' };

describe('somebody with one name only', () => {
  test.each([
    ['a surname', { surname: name }],
    ['given names', { givenNames: name }],
  ])('is a person with %s, and a member of a family', (_which, names) => {
    expect(person().parse({ ...nobody, ...names })).toMatchObject(names);
    expect(familyMember().parse({ dateOfBirth: '2014', ...names })).toMatchObject(names);
  });

  test('is nobody without either', () => {
    expect(person().safeParse(nobody).error?.issues).toMatchObject([{ message: 'no-name' }]);
    expect(familyMember().safeParse({ dateOfBirth: '2014' }).success).toBe(false);
  });
});
