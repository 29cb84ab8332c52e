import { describe, expect, test } from 'vitest';
import { type Issued, isFor } from '../../../domain/file/travel-document.ts';
import type { Person } from '../../../domain/person/person.ts';
import { proposedName, zoneOn } from '../../../domain/travel-document/document-zone.ts';
import { accepted } from '../specimen.ts';
import { withAsked, withIssued } from './specimen-document.ts';

const { surname: _surname, givenNames: _givenNames, ...nameless } = accepted().person;
const name = { latin: 'SUHARTO', original: 'СУХАРТО' };
const both: Person = { ...nameless, surname: name, givenNames: name };

describe.each([
  ['a surname', { ...nameless, surname: name }],
  ['given names', { ...nameless, givenNames: name }],
])('a document for somebody who has %s alone', (_which, person) => {
  const issuedFor = (changes = {}) => {
    const file = withIssued(changes, withAsked({ ...accepted(), person }));
    return { file, document: file.travelDocuments[0] as Issued };
  };

  test('has the one name as its primary identifier, and no other (Doc 9303-3, section 4.6)', () => {
    const { file, document } = issuedFor();
    expect(zoneOn(file, document)).toMatchObject({
      ok: true,
      value: [expect.stringMatching(/^PU[A-Z<]{3}SUHARTO<+$/), expect.anything()],
    });
  });

  test('is for that person, and not for somebody who has both', () => {
    const { document } = issuedFor();
    expect(isFor(document, person)).toBe(true);
    expect(isFor(document, both)).toBe(false);
  });

  test('has one name proposed, in the field in which the person has it', () => {
    expect(proposedName(issuedFor().document)).toEqual(
      'surname' in person ? { surname: 'SUKHARTO' } : { givenNames: 'SUKHARTO' },
    );
  });

  test('can have one name that the issuer states', () => {
    const { file, document } = issuedFor({ latinName: { givenNames: 'SOEHARTO' } });
    expect(zoneOn(file, document)).toMatchObject({
      ok: true,
      value: [expect.stringMatching(/^PU[A-Z<]{3}SOEHARTO<+$/), expect.anything()],
    });
  });
});
