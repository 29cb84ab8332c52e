import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { attachment } from './attachment.ts';
import { birthDate } from './birth-date.ts';
import { name, named, unnamed } from './name.ts';
import { countryOfBirth, nationality } from './nationality.ts';
import { sex } from './sex.ts';
import { line } from './text.ts';

/** The fields of somebody's name, of which one at least is given. */
const fullName = () => ({ surname: name().exactOptional(), givenNames: name().exactOptional() });

/** A member of the family, as data. */
export const familyMember = once(() =>
  z
    .strictObject({ ...fullName(), dateOfBirth: birthDate() })
    .refine(named, unnamed)
    .meta({ id: 'FamilyMember' }),
);

/** What of a person stands on a document. */
export const holderFields = () => ({
  ...fullName(),
  sex: sex(),
  dateOfBirth: birthDate(),
  nationalities: z.array(nationality()).max(5).meta({ description: 'Empty where none is known' }),
});

/** The person whom a case is about. */
export const person = once(() =>
  z
    .strictObject({
      ...holderFields(),
      otherNames: z
        .array(z.strictObject({ kind: z.enum(['maiden', 'former', 'alias', 'nickname', 'pseudonym']), name: name() }))
        .max(20)
        .exactOptional(),
      placeOfBirth: z.strictObject({ place: name(), country: countryOfBirth().exactOptional() }).exactOptional(),
      lastResidenceInRequestedState: line(300).exactOptional(),
      civilStatus: z.enum(['single', 'married', 'partnership', 'divorced', 'widowed', 'unknown']).exactOptional(),
      spouse: familyMember().exactOptional(),
      minorChildren: z.array(familyMember()).max(20).exactOptional(),
      photograph: attachment().exactOptional(),
    })
    .refine(named, unnamed)
    .meta({ id: 'Person', description: 'With a surname, given names or both: many people have one name only' }),
);
