import { describe, expect, test } from 'vitest';
import { isSet } from '../../../domain/agreement/fact.ts';
import { authorityOf } from '../../../domain/alert/authorities.ts';
import { centralAuthorityOf } from '../../../domain/alert/central-authorities.ts';
import { justiceOf, officeNamed } from '../../../domain/alert/office.ts';
import { readersOf } from '../../../domain/alert/readers.ts';
import { stateOf } from '../../../domain/state-code.ts';

describe('who reads the mails of an office', () => {
  test('is the authority for readmission where the office is called as the State', () => {
    const { languages, zone } = authorityOf(stateOf('BE'));
    expect(readersOf(stateOf('BE'))).toEqual({ languages, zone });
  });

  test.each([
    ['KZ', ['kk', 'ru'], 'Asia/Almaty'],
    ['FR', ['fr'], 'Europe/Paris'],
    ['RU', ['ru'], 'Europe/Moscow'],
    ['VN', ['en'], 'Asia/Ho_Chi_Minh'],
    ['MA', ['fr'], 'Africa/Casablanca'],
    ['BR', ['en'], 'America/Sao_Paulo'],
    // Nothing is stated of it.
    ['PE', ['en'], 'UTC'],
  ])('is the central authority of %s for its office of justice', (state, languages, zone) => {
    expect(readersOf(justiceOf(stateOf(state)))).toEqual({ languages, zone });
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });

  test('a central authority is named only as far as a source names it, and none is verified: no treaty was read to that article', () => {
    const named = ['KZ', 'FR', 'RU', 'VN', 'MA', 'BR'].map((state) => [state, centralAuthorityOf(stateOf(state)).name] as const);
    expect(
      named.filter(([, name]) => isSet(name)).map(([state, name]) => [state, 'certainty' in name && name.certainty]),
    ).toEqual([
      ['KZ', 'secondary'],
      ['MA', 'weak'],
    ]);
    for (const [, name] of named) if (!isSet(name)) expect(name.lookUp).not.toBe('');
  });
});

describe('an office', () => {
  test.each(['KZ', 'KZ.justice'])('is known again by its name: %s', (name) => {
    expect(officeNamed(name)).toBe(name);
  });

  test.each(['', 'kz', 'XX', 'XX.justice', 'KZ.', 'KZ.police', 'KZ.justice.justice'])('is none that is called %s', (name) => {
    expect(() => officeNamed(name)).toThrow(RangeError);
  });
});
