import fc from 'fast-check';
import { isStateCode, type StateCode } from '../../../../domain/state-code.ts';
import type { BirthDate } from '../../../../domain/time/birth-date.ts';
import { dayNumbered } from '../../../../domain/time/calendar-date.ts';
import { proposedLatin } from '../../../../domain/travel-document/mrz/proposed-latin.ts';
import type { ZoneFacts } from '../../../../domain/travel-document/mrz/zone.ts';
import { kazakhTable, latinTable, russianTable } from './letter-tables.ts';

const capitals = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export const states: readonly StateCode[] = capitals.flatMap((one) => capitals.map((other) => one + other)).filter(isStateCode);

const french = new Set('ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ');

type Letter = readonly [string, string];

const scripts: readonly (readonly Letter[])[] = [
  [...capitals.map((letter): Letter => [letter, letter]), ...latinTable.filter(([letter]) => french.has(letter))],
  russianTable,
  [...russianTable, ...kazakhTable],
];

/** A name as it is written, and the components which the tables of Doc 9303 make of it. */
export type Written = { readonly original: string; readonly components: readonly string[] };

const word = (letters: readonly Letter[]): fc.Arbitrary<readonly Letter[]> =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...letters), fc.boolean())
      .map(([[letter, latin], low]): Letter => [low ? letter.toLowerCase() : letter, latin]),
    { minLength: 1, maxLength: 12 },
  );

/** Up to five words with what stands between them in names, an apostrophe in some. */
const name = (letters: readonly Letter[]): fc.Arbitrary<Written> =>
  fc
    .array(fc.tuple(word(letters), fc.constantFrom(' ', '-', '  ', ', ', ' – '), fc.constantFrom('', '', "'", '’')), {
      maxLength: 5,
    })
    .map((words) => ({
      original: words
        .map(([spelt, between, apostrophe], at) => {
          const [first = '', ...rest] = spelt.map(([letter]) => letter);
          return (at === 0 ? '' : between) + first + apostrophe + rest.join('');
        })
        .join(''),
      components: words.map(([spelt]) => spelt.map(([, latin]) => latin).join('')).filter((component) => component !== ''),
    }));

/** The two names of a person, in Latin letters with those of French, in Russian or in Kazakh: at least one of them has a letter. */
export const names: fc.Arbitrary<{ readonly surname: Written; readonly givenNames: Written }> = fc
  .constantFrom(...scripts)
  .chain((letters) => fc.record({ surname: name(letters), givenNames: name(letters) }))
  .filter(({ surname, givenNames }) => surname.components.length + givenNames.components.length > 0);

const day = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(to) / 86_400_000 }).map(dayNumbered);

/** A date of birth that is known to the day, to the month or to the year. */
const birthDate = fc
  .tuple(day('1900-01-01', '2026-01-01'), fc.constantFrom(4, 7, 10))
  .map(([date, known]) => date.slice(0, known) as BirthDate);

const number = fc.string({ unit: fc.constantFrom(...'0123456789', ...capitals), minLength: 1, maxLength: 9 });

/** Facts for a zone, the names made Latin by the proposal, and the names they are made from. */
export const facts = fc
  .record({
    names,
    issuingState: fc.constantFrom(...states),
    number,
    nationality: fc.constantFrom<ZoneFacts['nationality'][]>(...states, 'XK', 'XXB', 'XXC', 'stateless', 'unspecified'),
    dateOfBirth: birthDate,
    sex: fc.constantFrom<ZoneFacts['sex'][]>('female', 'male', 'x', 'unspecified'),
    validUntil: day('2026-01-01', '2040-12-31'),
  })
  .map(({ names: { surname, givenNames }, ...rest }) => ({
    surname,
    givenNames,
    facts: {
      ...rest,
      surname: proposedLatin(surname.original) ?? 'no proposal 1',
      givenNames: proposedLatin(givenNames.original) ?? 'no proposal 1',
    } satisfies ZoneFacts,
  }));
