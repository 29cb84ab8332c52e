import * as z from 'zod';
import { attachment } from './attachment.ts';
import { birthDate } from './birth-date.ts';
import { name } from './name.ts';
import { once } from './once.ts';
import { state } from './state.ts';
import { line } from './text.ts';

/** A member of the family, as data. */
export const familyMember = once(() =>
  z.strictObject({ surname: name(), givenNames: name(), dateOfBirth: birthDate() }).meta({ id: 'FamilyMember' }),
);

/** The person whom a case is about. */
export const person = once(() =>
  z
    .strictObject({
      surname: name(),
      givenNames: name(),
      otherNames: z
        .array(z.strictObject({ kind: z.enum(['maiden', 'former', 'alias', 'nickname', 'pseudonym']), name: name() }))
        .max(20)
        .exactOptional(),
      sex: z.enum(['female', 'male', 'unspecified']),
      dateOfBirth: birthDate(),
      placeOfBirth: z.strictObject({ place: name(), country: state().exactOptional() }).exactOptional(),
      nationalities: z.array(state()).max(5).meta({ description: 'Empty where none is known' }),
      lastResidenceInRequestedState: line(300).exactOptional(),
      civilStatus: z.enum(['single', 'married', 'partnership', 'divorced', 'widowed', 'unknown']).exactOptional(),
      spouse: familyMember().exactOptional(),
      minorChildren: z.array(familyMember()).max(20).exactOptional(),
      photograph: attachment().exactOptional(),
    })
    .meta({ id: 'Person' }),
);
