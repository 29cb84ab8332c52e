import type { Sex } from '../../person/person.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { StateCode } from '../../state-code.ts';
import type { BirthDate } from '../../time/birth-date.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import { checkDigitOf } from './check-digit.ts';
import { componentsOf } from './components.ts';
import { dateField } from './date-field.ts';
import { nameField } from './name-field.ts';
import { nationalityCodeOf, type ZoneNationality } from './nationality-code.ts';
import { icaoCodeOf } from './state-codes.ts';

/** What the zone says. The names are those in Latin letters that the issuer states; one of the two may be empty. */
export type ZoneFacts = {
  readonly issuingState: StateCode;
  readonly surname: string;
  readonly givenNames: string;
  /** One to nine capital letters and digits. */
  readonly number: string;
  readonly nationality: ZoneNationality;
  readonly dateOfBirth: BirthDate;
  readonly sex: Sex;
  readonly validUntil: CalendarDate;
};

/** Two lines of 44 characters. */
export type Zone = readonly [string, string];

export type ZoneFault =
  | { readonly kind: 'name-not-in-latin-letters'; readonly name: string }
  | { readonly kind: 'number-not-for-zone'; readonly number: string };

/**
 * P says that the document is one of passport size, U that it is a single sheet: so an emergency travel document that is no booklet
 * is marked, every one from 2028 that has a zone (Doc 9303-8, section 4.1.5; Doc 9303-4, section 4.4, note 1). Removal and
 * repatriation are among what such documents are for (Doc 9303-8, section 4.1.1).
 */
const documentCode = 'PU';

/** X stands in the visual zone alone: here it is a filler, as what is not stated (Doc 9303-4, section 4.2.2.2). */
const sexes: Readonly<Record<Sex, string>> = { female: 'F', male: 'M', x: '<', unspecified: '<' };

/**
 * Places 29 to 42 are the State's own and stay empty. The check digit over nothing may be 0 or a filler (Doc 9303-4, section
 * 4.2.2.2): with a filler, any character that is read into the empty places is an error, where with 0 an A, K or U is not.
 */
const optionalData = '<'.repeat(15);

const withCheckDigit = (field: string): string => field + checkDigitOf(field);

/** The name field. A name of one identifier is the primary one, whichever it was stated as. */
const nameOf = ({ surname, givenNames }: ZoneFacts): Result<string, ZoneFault> => {
  const [first, second] = [componentsOf(surname), componentsOf(givenNames)];
  if (second === undefined) return fail({ kind: 'name-not-in-latin-letters', name: givenNames });
  if (first === undefined || first.length + second.length === 0)
    return fail({ kind: 'name-not-in-latin-letters', name: surname });
  return ok(first.length === 0 ? nameField(second, []) : nameField(first, second));
};

/**
 * The machine-readable zone of a travel document on a single sheet, of size TD3 (Doc 9303-4, sections 4.2.2 to 4.2.4). Fails where a
 * name has anything but Latin letters or none at all, and where the number is not of one to nine capitals and digits.
 */
export const zoneOf = (facts: ZoneFacts): Result<Zone, ZoneFault> => {
  const name = nameOf(facts);
  if (!name.ok) return name;
  if (!/^[A-Z0-9]{1,9}$/.test(facts.number)) return fail({ kind: 'number-not-for-zone', number: facts.number });

  const issuer = icaoCodeOf(facts.issuingState).padEnd(3, '<');
  const nationality = nationalityCodeOf(facts.nationality).padEnd(3, '<');
  const number = withCheckDigit(facts.number.padEnd(9, '<'));
  const birth = withCheckDigit(dateField(facts.dateOfBirth));
  const expiry = withCheckDigit(dateField(facts.validUntil));
  const composite = checkDigitOf(number + birth + expiry + optionalData);
  return ok([
    documentCode + issuer + name.value,
    number + nationality + birth + sexes[facts.sex] + expiry + optionalData + composite,
  ]);
};
