import type { FullName, Name } from '../../../domain/person/person.ts';
import type { Value } from '../printed.ts';
import type { Telling } from './telling.ts';

/** A name in Latin letters with its original spelling; where that cannot be printed the Latin one stands, and says so. */
export const nameText = ({ words, isPrintable }: Telling, { latin, original }: Name): string => {
  if (original === undefined || original === latin) return latin;
  return `${latin} (${isPrintable(original) ? original : words.said.originalNotPrinted})`;
};

/** Surname and given names, each on a line, the surname underlined: whichever of the two the person has. */
export const fullNameLines = (telling: Telling, { surname, givenNames }: FullName): readonly Value[] => [
  ...(surname === undefined ? [] : [{ text: nameText(telling, surname), underlined: true as const }]),
  ...(givenNames === undefined ? [] : [{ text: nameText(telling, givenNames) }]),
];

/** The whole name on one line. */
export const nameOnOneLine = (telling: Telling, { surname, givenNames }: FullName): string =>
  [surname, givenNames].flatMap((name) => (name === undefined ? [] : [nameText(telling, name)])).join(' ');

/** Whether a name has an original spelling that cannot be printed. */
const isCut = ({ isPrintable }: Telling, name: Name | undefined): boolean =>
  name?.original !== undefined && !isPrintable(name.original);

/** Whether some name of the case stands in Latin letters alone although another spelling of it is on file. */
export const anyOriginalNotPrinted = (telling: Telling): boolean => {
  const { person } = telling.shared;
  const { otherNames = [], placeOfBirth, spouse, minorChildren = [] } = person;
  const people: readonly FullName[] = [person, ...(spouse === undefined ? [] : [spouse]), ...minorChildren];
  return [
    ...people.flatMap(({ surname, givenNames }) => [surname, givenNames]),
    ...otherNames.map(({ name }) => name),
    placeOfBirth?.place,
  ].some((name) => isCut(telling, name));
};
