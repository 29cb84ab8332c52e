const syllables = ['BA', 'DA', 'GA', 'LA', 'MA', 'NA', 'RA'];

let count = 0;

/** A surname whose consonants no earlier one of this process has. */
const anotherSurname = (): string => {
  count += 1;
  const digits = [...count.toString(syllables.length).padStart(5, '0')];
  return digits.map((digit) => syllables[Number(digit)]).join('');
};

/** The same value with other numbers of documents, wherever they stand in it. */
const withOtherNumbers = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withOtherNumbers);
  return Object.fromEntries(
    Object.entries(value).map(([field, part]) => {
      if (field !== 'number' || typeof part !== 'string') return [field, withOtherNumbers(part)];
      count += 1;
      return [field, `N${String(count).padStart(8, '0')}`];
    }),
  );
};

/** The sample of a request with numbers of documents that no other request has. */
export const ofItsOwn = (request: Record<string, unknown>): Record<string, unknown> =>
  withOtherNumbers(request) as Record<string, unknown>;

/**
 * The same request about somebody else, whom no register takes for the person of another test: a State that records a claim for
 * protection in one case sends nothing about the same person in any other.
 */
export const aboutSomebodyElse = (request: Record<string, unknown>): Record<string, unknown> => {
  const person = request['person'] as { readonly otherNames?: readonly object[] };
  const otherNames = person.otherNames?.map((other) => ({ ...other, name: { latin: anotherSurname() } }));
  const surname = { latin: anotherSurname() };
  return ofItsOwn({ ...request, person: { ...person, surname, ...(otherNames === undefined ? {} : { otherNames }) } });
};
