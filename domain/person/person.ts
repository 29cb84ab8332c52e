import type { Attachment } from '../attachment.ts';
import type { BirthDate } from '../time/birth-date.ts';
import type { CountryOfBirth, Nationality } from './nationality.ts';

/** A name in Latin letters as a document gives it and, where there is one, in its original script. Neither is made from the other. */
export type Name = { readonly latin: string; readonly original?: string };

/** Another name the person has or had. */
export type OtherName = { readonly kind: 'maiden' | 'former' | 'alias' | 'nickname' | 'pseudonym'; readonly name: Name };

/** `x` is other than female or male, as a document says X; `unspecified`, that none is stated. */
export type Sex = 'female' | 'male' | 'x' | 'unspecified';

export type CivilStatus = 'single' | 'married' | 'partnership' | 'divorced' | 'widowed' | 'unknown';

/** What somebody is called. Many have one name only: either may be missing, never both (Doc 9303-3, section 4.6). */
export type FullName = { readonly surname?: Name; readonly givenNames?: Name };

/** The two in Latin letters, as lists and documents show them: what is missing is missing there too. */
export const latinNamesOf = ({ surname, givenNames }: FullName): { readonly surname?: string; readonly givenNames?: string } => ({
  ...(surname === undefined ? {} : { surname: surname.latin }),
  ...(givenNames === undefined ? {} : { givenNames: givenNames.latin }),
});

/** A member of the family, as data: never a licence to travel. */
export type FamilyMember = FullName & { readonly dateOfBirth: BirthDate };

/** The person whom the case is about (Benelux annexes 1A and 1B, Switzerland art. 5, Poland art. 5). */
export type Person = FullName & {
  readonly otherNames?: readonly OtherName[];
  readonly sex: Sex;
  readonly dateOfBirth: BirthDate;
  readonly placeOfBirth?: { readonly place: Name; readonly country?: CountryOfBirth };
  readonly nationalities: readonly Nationality[];
  readonly lastResidenceInRequestedState?: string;
  readonly civilStatus?: CivilStatus;
  readonly spouse?: FamilyMember;
  readonly minorChildren?: readonly FamilyMember[];
  readonly photograph?: Attachment;
};
