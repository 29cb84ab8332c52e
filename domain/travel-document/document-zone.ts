import type { ReadmissionCase } from '../file/readmission-case.ts';
import { stateOn } from '../file/side.ts';
import { type Issued, type TravelDocument, validUntilOf } from '../file/travel-document.ts';
import { documentNumberOf } from '../person/document-number.ts';
import type { LatinName } from '../person/latin-name.ts';
import { latinNamesOf, type Name } from '../person/person.ts';
import type { Result } from '../result.ts';
import { proposedLatin } from './mrz/proposed-latin.ts';
import { type Zone, type ZoneFault, zoneOf } from './mrz/zone.ts';

/** That a name has no place in the machine-readable zone. `proposed` is what transliteration offers; the issuer states it. */
export type NotForZone = {
  readonly kind: 'name-not-in-latin-letters';
  readonly name: string;
  readonly proposed?: LatinName;
};

const proposalFor = (name: Name | undefined): string | undefined =>
  name?.original === undefined ? undefined : proposedLatin(name.original);

/** What transliteration offers for the holder's name, where the case has it in its original script. A proposal and no more: it is the issuer who states the name. */
export const proposedName = ({ holder }: TravelDocument): LatinName | undefined => {
  const [surname, givenNames] = [proposalFor(holder.surname), proposalFor(holder.givenNames)];
  const complete =
    (holder.surname === undefined) === (surname === undefined) &&
    (holder.givenNames === undefined) === (givenNames === undefined);
  if (!complete) return undefined;
  return { ...(surname === undefined ? {} : { surname }), ...(givenNames === undefined ? {} : { givenNames }) };
};

/**
 * The machine-readable zone of an issued document as it is to be printed today: an extension is printed anew, since a border
 * reads the date in the zone and not a stamp beside it.
 */
export const zoneOn = (file: ReadmissionCase, document: Issued): Result<Zone, ZoneFault> => {
  const { holder, issued, issuer } = document;
  const { surname = '', givenNames = '' } = issued.latinName ?? latinNamesOf(holder);
  return zoneOf({
    issuingState: stateOn(file, issuer),
    surname,
    givenNames,
    number: documentNumberOf(issued.number) ?? '',
    nationality: holder.nationalities[0] ?? (file.category === 'stateless-person' ? 'stateless' : 'unspecified'),
    dateOfBirth: holder.dateOfBirth,
    sex: holder.sex,
    validUntil: validUntilOf(document),
  });
};

/** Why the document could not be printed with a zone, for its name. A long number of a State's own stands beside the zone and not in it. */
export const zoneFault = (file: ReadmissionCase, document: TravelDocument & Pick<Issued, 'issued'>): NotForZone | undefined => {
  const zone = zoneOn(file, document);
  if (zone.ok || zone.error.kind !== 'name-not-in-latin-letters') return undefined;
  const proposed = proposedName(document);
  return { ...zone.error, ...(proposed === undefined ? {} : { proposed }) };
};
