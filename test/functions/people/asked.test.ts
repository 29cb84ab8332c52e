import { describe, expect, test } from 'vitest';
import { asked } from '../../../functions/people/asked.ts';

const invited = (address: string) => asked.safeParse({ act: 'invite', roles: ['officer'], address });

describe('An address by which a person is entered', () => {
  test('is of visible ASCII, and the same in small letters and in capitals', () => {
    expect(invited("A.O'Neill+1@KZ.example").data).toMatchObject({ address: "a.o'neill+1@kz.example" });
  });

  test.each([
    ['a Cyrillic letter', '\u0430igerim@kz.example'],
    ['a letter that nobody sees', 'ai\u200bgerim@kz.example'],
    ['an accent', 'aig\u00e9rim@kz.example'],
    ['a capital whose small letter has two parts', '\u0130brahim@kz.example'],
    ['a space', 'ai gerim@kz.example'],
    ['a second @', 'ai@gerim@kz.example'],
    ['another domain’s look', 'aigerim@k\u0437.example'],
  ])('is not understood with %s: one person could be two subjects by it', (_, address) => {
    expect(invited(address).success).toBe(false);
  });
});
