import fc from 'fast-check';
import { parse } from 'mrz';
import { describe, expect, test } from 'vitest';
import { type StateCode, stateOf } from '../../../../domain/state-code.ts';
import type { BirthDate } from '../../../../domain/time/birth-date.ts';
import type { CalendarDate } from '../../../../domain/time/calendar-date.ts';
import { type ReadZone, readZone } from '../../../../domain/travel-document/mrz/read-zone.ts';
import { icaoCodeOf } from '../../../../domain/travel-document/mrz/state-codes.ts';
import { type Zone, type ZoneFacts, zoneOf } from '../../../../domain/travel-document/mrz/zone.ts';
import { facts as anyFacts, type Written } from './arbitrary-zone.ts';

const facts: ZoneFacts = {
  issuingState: stateOf('KZ'),
  surname: 'Akhmetov',
  givenNames: 'Timur Serikuly',
  number: 'K7M2X4QRT',
  nationality: stateOf('KZ'),
  dateOfBirth: '1990-04-12' as BirthDate,
  sex: 'male',
  validUntil: '2027-05-01' as CalendarDate,
};

const written = (changed: Partial<ZoneFacts>): Zone => {
  const zone = zoneOf({ ...facts, ...changed });
  if (!zone.ok) throw new Error(zone.error.kind);
  return zone.value;
};

const lower = (changed: Partial<ZoneFacts>): string => written(changed)[1];

const faultOf = (changed: Partial<ZoneFacts>) => {
  const zone = zoneOf({ ...facts, ...changed });
  return zone.ok ? undefined : zone.error;
};

describe('a zone', () => {
  test('is two lines of 44 characters', () => {
    expect(written({})).toEqual(['PUKAZAKHMETOV<<TIMUR<SERIKULY<<<<<<<<<<<<<<<', 'K7M2X4QRT2KAZ9004126M2705011<<<<<<<<<<<<<<<8']);
  });

  test('has the code of the State, a single letter for Germany, with fillers after it', () => {
    const [first, second] = written({ issuingState: stateOf('DE'), nationality: stateOf('DE') });
    expect(first.slice(0, 7)).toBe('PUD<<AK');
    expect(second.slice(10, 13)).toBe('D<<');
  });

  test('has XXA for a person without a State and XXX for one of whom none is told', () => {
    expect(lower({ nationality: 'stateless' }).slice(10, 13)).toBe('XXA');
    expect(lower({ nationality: 'unspecified' }).slice(10, 13)).toBe('XXX');
  });

  test('has fillers for what is not known of the date of birth', () => {
    expect(lower({ dateOfBirth: '1990-04' as BirthDate }).slice(13, 20)).toBe('9004<<1');
    expect(lower({ dateOfBirth: '1990' as BirthDate }).slice(13, 20)).toBe('90<<<<3');
    expect(lower({ dateOfBirth: '2003-01-09' as BirthDate }).slice(13, 20)).toBe('0301095');
  });

  test('has F, M or a filler for the sex: X stands in print alone', () => {
    const sexes = ['female', 'male', 'x', 'unspecified'] as const;
    expect(sexes.map((sex) => lower({ sex }).slice(20, 21))).toEqual(['F', 'M', '<', '<']);
  });

  test('has XXB or XXC for a refugee, and XKX for a person of Kosovo', () => {
    expect((['XXB', 'XXC', 'XK'] as const).map((nationality) => lower({ nationality }).slice(10, 13))).toEqual([
      'XXB',
      'XXC',
      'XKX',
    ]);
  });

  test('has fillers after a short number', () => {
    expect(lower({ number: 'AB2134' }).slice(0, 10)).toBe('AB2134<<<5');
    expect(lower({ number: '7' }).slice(0, 10)).toBe('7<<<<<<<<9');
  });

  test('has nothing in the places of the State’s own, nor a check digit over them', () => {
    expect(lower({}).slice(28, 43)).toBe('<'.repeat(15));
  });

  test('has given names as primary identifier where there is no surname, or only a dash for one', () => {
    for (const surname of ['', ' ', '-', '—']) expect(written({ surname })[0]).toBe('PUKAZTIMUR<SERIKULY'.padEnd(44, '<'));
    for (const givenNames of ['', ' ', '-', '—']) expect(written({ givenNames })[0]).toBe('PUKAZAKHMETOV'.padEnd(44, '<'));
  });

  test('is not made of a name that has other letters than Latin ones, and says of which', () => {
    expect(faultOf({ surname: 'Ахметов' })).toEqual({ kind: 'name-not-in-latin-letters', name: 'Ахметов' });
    expect(faultOf({ givenNames: 'Timur Серік' })).toEqual({ kind: 'name-not-in-latin-letters', name: 'Timur Серік' });
    expect(faultOf({ surname: '', givenNames: 'Тимур' })).toEqual({ kind: 'name-not-in-latin-letters', name: 'Тимур' });
    expect(faultOf({ surname: 'Akhmetov 2nd' })).toEqual({ kind: 'name-not-in-latin-letters', name: 'Akhmetov 2nd' });
  });

  test('is not made of no name', () => {
    expect(faultOf({ surname: '', givenNames: '' })).toEqual({ kind: 'name-not-in-latin-letters', name: '' });
    expect(faultOf({ surname: '-', givenNames: '.' })).toEqual({ kind: 'name-not-in-latin-letters', name: '-' });
  });

  test.each([
    '',
    'ABCDEFGHIJ',
    'k7m2x4qrt',
    'AB-12',
    'AB 12',
    'AB<12',
    'АВ12',
    'A\n',
  ])('is not made of the number %j', (number) => {
    expect(faultOf({ number })).toEqual({ kind: 'number-not-for-zone', number });
  });
});

/** The primary identifier and the secondary one, as components. */
const identifiersOf = (surname: Written, givenNames: Written): readonly (readonly string[])[] =>
  surname.components.length === 0 ? [givenNames.components, []] : [surname.components, givenNames.components];

const lengthOf = (identifiers: readonly (readonly string[])[]): number =>
  identifiers
    .filter((components) => components.length > 0)
    .map((components) => components.join('<'))
    .join('<<').length;

/** Whether what is read is the beginning of each component, in their order. */
const begins = (components: readonly string[], read: string): boolean =>
  read.split(' ').every((part, at) => (components[at] ?? '').startsWith(part));

const beside: Readonly<Record<string, string>> = { stateless: 'XXA', unspecified: 'XXX', XK: 'XKX', XXB: 'XXB', XXC: 'XXC' };

const nationalityOf = ({ nationality }: ZoneFacts): string => beside[nationality] ?? icaoCodeOf(nationality as StateCode);

const birthOf = ({ dateOfBirth }: ZoneFacts): string => {
  const [year = '', month = '<<', day = '<<'] = dateOfBirth.split('-');
  return year.slice(2) + month + day;
};

const expiryOf = ({ validUntil }: ZoneFacts): string => validUntil.replaceAll('-', '').slice(2);

const readOf = (zone: Zone): ReadZone => {
  const read = readZone(zone);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

describe('any zone', () => {
  test('says to our reader what it was made of, but for the names', () => {
    fc.assert(
      fc.property(anyFacts, ({ facts: made }) => {
        expect(readOf(written(made))).toMatchObject({
          issuingState: icaoCodeOf(made.issuingState),
          number: made.number,
          nationality: nationalityOf(made),
          dateOfBirth: birthOf(made),
          sex: { female: 'F', male: 'M', x: '<', unspecified: '<' }[made.sex],
          validUntil: expiryOf(made),
        });
      }),
    );
  });

  test('says the names to our reader: whole where they fit, else the beginnings of their words', () => {
    fc.assert(
      fc.property(anyFacts, ({ facts: made, surname, givenNames }) => {
        const read = readOf(written(made));
        const [primary = [], secondary = []] = identifiersOf(surname, givenNames);
        if (lengthOf([primary, secondary]) <= 39) {
          expect([read.surname, read.givenNames]).toEqual([primary.join(' '), secondary.join(' ')]);
          return;
        }
        expect(begins(primary, read.surname), read.surname).toBe(true);
        expect(begins(secondary, read.givenNames), read.givenNames).toBe(true);
        expect(read.givenNames === '').toBe(secondary.length === 0);
      }),
      { numRuns: 1000 },
    );
  });

  test('is valid to an independent reader, which reads in it what ours does', () => {
    fc.assert(
      fc.property(anyFacts, ({ facts: made, surname, givenNames }) => {
        // Where a name without given names leaves no two fillers after it, that reader takes it for given names too.
        const [primary = [], secondary = []] = identifiersOf(surname, givenNames);
        fc.pre(secondary.length > 0 || lengthOf([primary]) < 37);
        // Of the codes in use for Kosovo it knows RKS and UNK alone.
        fc.pre(made.nationality !== 'XK');
        const zone = written(made);
        const ours = readOf(zone);
        const theirs = parse(zone);
        expect(theirs.details.filter(({ valid }) => !valid)).toEqual([]);
        expect(theirs).toMatchObject({ format: 'TD3', valid: true, documentNumber: made.number });
        expect(theirs.fields).toMatchObject({
          documentCode: 'PU',
          issuingState: ours.issuingState,
          lastName: ours.surname,
          firstName: ours.givenNames,
          nationality: ours.nationality,
          birthDate: ours.dateOfBirth,
          sex: ['x', 'unspecified'].includes(made.sex) ? 'nonspecified' : made.sex,
          expirationDate: ours.validUntil,
          personalNumber: '',
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('is of 44 letters, digits and fillers in each line', () => {
    fc.assert(
      fc.property(anyFacts, ({ facts: made }) => {
        for (const line of written(made)) expect(line).toMatch(/^[A-Z0-9<]{44}$/);
      }),
    );
  });
});
