import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZone } from '../../../../domain/travel-document/mrz/read-zone.ts';
import { zoneOf } from '../../../../domain/travel-document/mrz/zone.ts';
import { facts } from './arbitrary-zone.ts';

/** The specimen of Doc 9303-4 with the code of a single sheet in place of a passport's. */
const upper = 'PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
const lower = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';

const set = (line: string, at: number, text: string): string => line.slice(0, at) + text + line.slice(at + text.length);

const faultOf = (lines: readonly string[]) => {
  const read = readZone(lines);
  return read.ok ? undefined : read.error;
};

describe('a reader', () => {
  test('reads the specimen of part 4', () => {
    expect(readZone([upper, lower])).toEqual({
      ok: true,
      value: {
        issuingState: 'UTO',
        surname: 'ERIKSSON',
        givenNames: 'ANNA MARIA',
        number: 'L898902C3',
        nationality: 'UTO',
        dateOfBirth: '740812',
        sex: 'F',
        validUntil: '120415',
      },
    });
  });

  test('reads the example of part 3, which has 0 as the check digit over nothing', () => {
    const read = readZone([upper, 'HA672242<6YTO5802254M9601086<<<<<<<<<<<<<<08']);
    expect(read.ok && read.value).toMatchObject({ number: 'HA672242', nationality: 'YTO', sex: 'M', validUntil: '960108' });
  });

  test('reads a filler as the check digit over nothing', () => {
    expect(readZone([upper, 'HA672242<6YTO5802254M9601086<<<<<<<<<<<<<<<8'])).toMatchObject({ ok: true });
  });

  test('reads a date of birth of which nothing is known', () => {
    const read = readZone([upper, 'HA672242<6D<<<<<<<<0<9601086<<<<<<<<<<<<<<<0']);
    expect(read.ok && read.value).toMatchObject({ nationality: 'D', dateOfBirth: '<<<<<<', sex: '<' });
  });

  test('reads a name to the last place, of one identifier or of two', () => {
    const namesIn = (name: string) => {
      const read = readZone([`PUUTO${name}`, lower]);
      return read.ok ? [read.value.surname, read.value.givenNames] : undefined;
    };
    expect(namesIn('A'.repeat(39))).toEqual(['A'.repeat(39), '']);
    expect(namesIn(`${'A'.repeat(38)}<`)).toEqual(['A'.repeat(38), '']);
    expect(namesIn(`${'A'.repeat(37)}<<`)).toEqual(['A'.repeat(37), '']);
    expect(namesIn('BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI')).toEqual(['BENNELONG WOOLOOMOOLOO WARRANDYTE W', 'DI']);
  });

  test('refuses anything but two lines of 44 characters', () => {
    for (const lines of [[], [upper], [upper, lower, lower], [upper.slice(1), lower], [upper, `${lower}<`], [upper, '']])
      expect(faultOf(lines)).toStrictEqual({ kind: 'zone-unreadable', why: 'length' });
  });

  test('refuses characters that are in no zone', () => {
    for (const strange of ['a', ' ', '-', 'É', '٣', '\n'])
      for (const lines of [
        [set(upper, 10, strange), lower],
        [upper, set(lower, 3, strange)],
      ])
        expect(faultOf(lines)).toStrictEqual({ kind: 'zone-unreadable', why: 'alphabet' });
  });

  test.each(['P<', 'PP', 'PE', 'UP', 'I<', '<<'])('refuses a document of the code %s', (code) => {
    expect(faultOf([set(upper, 0, code), lower])).toStrictEqual({ kind: 'zone-unreadable', why: 'document-code' });
  });

  test.each([
    ['issuingState', 0, 3, '0'],
    ['name', 0, 43, '1'],
    ['numberCheck', 1, 9, '<'],
    ['nationality', 1, 12, '0'],
    ['dateOfBirth', 1, 13, 'B'],
    ['dateOfBirthCheck', 1, 19, 'Z'],
    ['sex', 1, 20, 'X'],
    ['validUntil', 1, 21, '<'],
    ['validUntilCheck', 1, 27, 'S'],
    ['optionalDataCheck', 1, 42, 'I'],
    ['compositeCheck', 1, 43, 'O'],
  ] as const)('refuses a character that may not stand in the field %s', (field, line, at, character) => {
    const lines = [upper, lower].map((text, index) => (index === line ? set(text, at, character) : text));
    expect(faultOf(lines)).toStrictEqual({ kind: 'zone-unreadable', why: 'alphabet', field });
  });

  test.each([
    ['number', 0, 'M'],
    ['number', 9, '7'],
    ['dateOfBirth', 13, '8'],
    ['dateOfBirth', 19, '3'],
    ['validUntil', 26, '6'],
    ['validUntil', 27, '8'],
    ['optionalData', 28, 'Y'],
    ['optionalData', 42, '2'],
    ['optionalData', 42, '<'],
    ['composite', 43, '1'],
  ] as const)('refuses a wrong check digit of %s: place %i with %s', (field, at, character) => {
    expect(faultOf([upper, set(lower, at, character)])).toStrictEqual({ kind: 'zone-unreadable', why: 'check-digit', field });
  });

  test('refuses two errors that hide each other from one check digit, since the composite one weighs them otherwise', () => {
    const shifted = 'HA672242<6YTO5802254M9601086<<<<<<<<<<<<<<08'.replace('HA672242<6', 'HA672249<7');
    expect(faultOf([upper, shifted])).toStrictEqual({ kind: 'zone-unreadable', why: 'check-digit', field: 'composite' });
  });
});

const alphabet = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<'];
const worth = (character: string): number => alphabet.indexOf(character) % 36;

/** Whether the check digits are blind to one character in place of another: they are as good as equal, ten apart or twenty or thirty. */
const alike = (one: string, other: string): boolean => (worth(one) - worth(other)) % 10 === 0;

/** A number that is left without a character is none, whatever its check digit. */
const isStillNumber = ([, line = '']: readonly string[], at: number, from: string, to: string): boolean =>
  alike(from, to) && !/^<*$/.test(set(line, at, to).slice(0, 9));

/** Whether a zone with another character in that place is read all the same, by what Doc 9303 says of the place. */
const unseen = (line: number, at: number, from: string, to: string, lines: readonly string[]): boolean => {
  if (line === 0) return at > 1 && /[A-Z<]/.test(to);
  if (at >= 10 && at <= 12) return /[A-Z<]/.test(to);
  if (at === 20) return /[FM<]/.test(to);
  if (at <= 8) return isStillNumber(lines, at, from, to);
  if (at >= 13 && at <= 18) return /[0-9<]/.test(to) && alike(from, to);
  if (at >= 28 && at <= 41) return alike(from, to) && lines[1]?.charAt(42) !== '<';
  if (at === 42) return /[0<]/.test(to) && /[0<]/.test(from) && /^<*$/.test(lines[1]?.slice(28, 42) ?? '');
  return false;
};

const everyChange = (lines: readonly string[]): void => {
  for (const [line, text] of lines.entries())
    for (let at = 0; at < 44; at++)
      for (const character of alphabet) {
        const from = text.charAt(at);
        if (character === from) continue;
        const changed = lines.map((other, index) => (index === line ? set(other, at, character) : other));
        const what = `${from} to ${character} in line ${line + 1}, place ${at + 1}`;
        expect(readZone(changed).ok, what).toBe(unseen(line, at, from, character, lines));
      }
};

describe('one wrong character', () => {
  test('in a zone of ours is noticed, but in what no check digit is over and where two characters are alike to them', () => {
    fc.assert(
      fc.property(facts, ({ facts: made }) => {
        const zone = zoneOf(made);
        if (!zone.ok) throw new Error(zone.error.kind);
        everyChange(zone.value);
      }),
      { numRuns: 20 },
    );
  });

  test('in the specimens likewise, with data of the State’s own or with 0 as the check digit over none', () => {
    everyChange([upper, lower]);
    everyChange([upper, 'HA672242<6YTO5802254M9601086<<<<<<<<<<<<<<08']);
  });

  test('in the places of the State’s own is always noticed in a zone of ours, which has no check digit over them', () => {
    fc.assert(
      fc.property(
        facts,
        fc.integer({ min: 28, max: 41 }),
        fc.constantFrom(...alphabet.slice(0, 36)),
        ({ facts: made }, at, to) => {
          const zone = zoneOf(made);
          if (!zone.ok) throw new Error(zone.error.kind);
          expect(faultOf([zone.value[0], set(zone.value[1], at, to)])).toMatchObject({
            why: 'check-digit',
            field: 'optionalData',
          });
        },
      ),
    );
  });
});
