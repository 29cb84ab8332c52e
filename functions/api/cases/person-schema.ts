import * as z from 'zod';
import { once } from '../../http/once.ts';
import { attachment, birthDate, line, state } from '../../http/schema-words.ts';

const latin = once(() =>
  z
    .string()
    .min(1)
    .max(100)
    .regex(/^(?=.*\p{L})[\p{Script=Latin}\p{M}\p{N}\s.'’‘`()/,-]+$/u, 'Must be in Latin letters, as the document gives it')
    .meta({
      description: 'In Latin letters, as a document gives it; never made up from the original script',
      example: 'AKHMETOV',
    }),
);

const name = once(() =>
  z
    .strictObject({
      latin: latin(),
      original: line(100).meta({ description: 'In its original script', example: 'АХМЕТОВ' }).exactOptional(),
    })
    .meta({ id: 'Name' }),
);

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
