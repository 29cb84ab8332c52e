/** Where a field of a zone of size TD3 stands, counted from 0, and what may stand in it (Doc 9303-4, section 4.2.2). */
type Field = { readonly line: 0 | 1; readonly from: number; readonly to: number; readonly alphabet: RegExp };

const letters = /^[A-Z<]*$/;
const digits = /^[0-9]*$/;
const either = /^[A-Z0-9<]*$/;

/** The fields of the two lines, the check digits apart from what they are over. */
export const fields = {
  issuingState: { line: 0, from: 2, to: 5, alphabet: letters },
  name: { line: 0, from: 5, to: 44, alphabet: letters },
  number: { line: 1, from: 0, to: 9, alphabet: either },
  numberCheck: { line: 1, from: 9, to: 10, alphabet: digits },
  nationality: { line: 1, from: 10, to: 13, alphabet: letters },
  dateOfBirth: { line: 1, from: 13, to: 19, alphabet: /^[0-9<]*$/ },
  dateOfBirthCheck: { line: 1, from: 19, to: 20, alphabet: digits },
  sex: { line: 1, from: 20, to: 21, alphabet: /^[FM<]$/ },
  validUntil: { line: 1, from: 21, to: 27, alphabet: digits },
  validUntilCheck: { line: 1, from: 27, to: 28, alphabet: digits },
  optionalData: { line: 1, from: 28, to: 42, alphabet: either },
  optionalDataCheck: { line: 1, from: 42, to: 43, alphabet: /^[0-9<]$/ },
  compositeCheck: { line: 1, from: 43, to: 44, alphabet: digits },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof fields;
