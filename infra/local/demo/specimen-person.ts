/** Syllables by which specimen persons are told apart, in Latin and in Cyrillic letters. */
const syllables = [
  ['BA', 'БА'],
  ['DA', 'ДА'],
  ['GA', 'ГА'],
  ['LA', 'ЛА'],
  ['MA', 'МА'],
  ['NA', 'НА'],
  ['RA', 'РА'],
] as const;

const length = 7;

/** Begun anywhere, so that a story told twice on one instance is about other persons. */
let count = Math.floor(Math.random() * syllables.length ** (length - 1));

const next = (): number => {
  count += 1;
  return count;
};

/** A name in Latin letters and in its original script. */
export type SpecimenName = { readonly latin: string; readonly original: string };

/** A surname that no other specimen person of this process has. */
export const anotherSurname = (): SpecimenName => {
  const digits = [...next().toString(syllables.length).padStart(length, '0')].map((digit) => syllables[Number(digit)]);
  const spelt = (script: 0 | 1): string => digits.map((syllable) => syllable?.[script] ?? '').join('');
  return { latin: spelt(0), original: spelt(1) };
};

/** The same name as another office might write it. */
export const speltOtherwise = ({ latin, original }: SpecimenName): SpecimenName => ({
  latin: `${latin.slice(0, 1)}${latin.slice(1).toLowerCase()}ow`,
  original: `${original}ОВ`,
});

/** The same value with other numbers of documents, wherever they stand in it. */
const withOtherNumbers = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withOtherNumbers);
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) =>
      field === 'number' && typeof part === 'string'
        ? [field, `N${String(next()).padStart(8, '0')}`]
        : [field, withOtherNumbers(part)],
    ),
  );
};

/** The sample of a request with numbers of documents that no other request has. */
export const ofItsOwn = (request: Record<string, unknown>): Record<string, unknown> =>
  withOtherNumbers(request) as Record<string, unknown>;

/**
 * The sample of a request about a specimen person of its own, whom no register takes for that of another case: a State that
 * records a claim for protection in one case sends nothing about the same person in any other.
 */
export const aboutSomebodyElse = (
  request: Record<string, unknown>,
  surname: SpecimenName = anotherSurname(),
): Record<string, unknown> => {
  const person = request['person'] as { readonly otherNames?: readonly object[] };
  const otherNames = person.otherNames?.map((other) => ({ ...other, name: anotherSurname() }));
  return ofItsOwn({ ...request, person: { ...person, surname, ...(otherNames === undefined ? {} : { otherNames }) } });
};
