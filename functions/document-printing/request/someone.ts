import { type Nationality, refugeeCodes } from '../../../domain/person/nationality.ts';
import type { FamilyMember, Person } from '../../../domain/person/person.ts';
import { nameIn } from '../../mail/law/states-named.ts';
import type { Value } from '../printed.ts';
import { birthText } from './dates.ts';
import { fullNameLines, nameOnOneLine, nameText } from './names.ts';
import { byHand, orNone, stated, type Telling, textOf } from './telling.ts';

/** Somebody of whom a form asks: the person, or a member of the family, of whom less is on file. */
export type Someone = FamilyMember & Partial<Person>;

/** A nationality in words: a State's name, or that the person is a refugee. */
const nationalityText = ({ words, language }: Telling, code: Nationality): string => {
  const refugee = refugeeCodes.find((one) => one === code);
  return refugee === undefined ? nameIn(language)(code) : words.case.refugee[refugee];
};

/** Of what the person is a national; of a member of the family nothing is on file. */
export const nationalitiesOf = (telling: Telling, { nationalities }: Someone): readonly Value[] => {
  if (nationalities === undefined) return [byHand];
  if (nationalities.length > 0) return [textOf(nationalities.map((code) => nationalityText(telling, code)).join(', '))];
  const { stateless, unknownNationality } = telling.words.said;
  return [textOf(telling.shared.category === 'stateless-person' ? stateless : unknownNationality)];
};

export const namesOf = (telling: Telling, someone: Someone): readonly Value[] => fullNameLines(telling, someone);

export const surnameOf = (telling: Telling, { surname }: Someone): readonly Value[] =>
  orNone(telling, surname === undefined ? [] : [textOf(nameText(telling, surname))]);

export const givenNamesOf = (telling: Telling, { givenNames }: Someone): readonly Value[] =>
  orNone(telling, givenNames === undefined ? [] : [textOf(nameText(telling, givenNames))]);

type Kind = NonNullable<Person['otherNames']>[number]['kind'];

/** The other names of these kinds, each with its kind where that is not what was asked for. */
export const otherNamesOf = (telling: Telling, someone: Someone, kinds: readonly Kind[], plain = false): readonly Value[] => {
  if (someone.sex === undefined) return [byHand];
  const named = (someone.otherNames ?? []).filter(({ kind }) => kinds.includes(kind));
  return orNone(
    telling,
    named.map(({ kind, name }) =>
      textOf(plain ? nameText(telling, name) : stated(telling, telling.words.case.otherName[kind], nameText(telling, name))),
    ),
  );
};

export const sexOf = ({ words }: Telling, { sex }: Someone): readonly Value[] =>
  sex === undefined ? [byHand] : [textOf(words.case.sex[sex])];

export const birthDateOf = ({ law }: Telling, { dateOfBirth }: Someone): Value => textOf(birthText(law, dateOfBirth));

export const birthPlaceOf = (telling: Telling, { placeOfBirth, sex }: Someone): Value => {
  if (sex === undefined) return byHand;
  if (placeOfBirth === undefined) return textOf(telling.words.said.notStated);
  const { place, country } = placeOfBirth;
  const name = nameText(telling, place);
  return textOf(country === undefined ? name : `${name}, ${nameIn(telling.language)(country)}`);
};

/** A member of the family by name and date of birth, on one line. */
export const memberText = (telling: Telling, member: FamilyMember): string =>
  `${nameOnOneLine(telling, member)}${telling.words.between}${stated(telling, telling.words.said.bornOn, birthText(telling.law, member.dateOfBirth))}`;
