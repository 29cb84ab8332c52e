import type { Lexicon } from '../words.ts';

/** Who somebody is. */
export const persons = {
  Person: {
    has: {
      surname: 'The family name; absent where the person has none',
      givenNames: 'The given names, with a father’s name where it is one of them; absent where the person has none',
      otherNames: 'Other names that the person has or had; by each of them the person is found again',
      placeOfBirth: 'Where the person was born',
      lastResidenceInRequestedState: 'The last place of residence in the requested State, as an address or a place',
      civilStatus: 'Whether the person is married, as far as it is known',
      spouse: 'The husband or wife, as data alone: whoever travels has a case of their own',
      minorChildren: 'The children under age, as data alone: whoever travels has a case of their own',
      photograph: 'A photograph of the person',
    },
  },
  PersonOtherName: {
    is: 'Another name that the person has or had',
    has: { kind: 'Which other name it is', name: 'The name itself' },
  },
  PersonPlaceOfBirth: {
    is: 'Where the person was born',
    has: {
      place: 'The town or village, in Latin letters and in its original script',
      country: 'The State in which that place lies today',
    },
  },
  Name: { is: 'A name in Latin letters as a document gives it and, where there is one, in its original script' },
  FamilyMember: {
    is: 'A member of the person’s family, as data alone. At least one of surname and given names is there',
    has: { surname: 'The family name; absent where there is none', givenNames: 'The given names; absent where there are none' },
  },
  Holder: {
    is: 'For whom a travel document is: what stands on it about the person',
    has: { surname: 'The family name, as the case had it then', givenNames: 'The given names, as the case had them then' },
  },
  LatinName: {
    has: { surname: 'The family name in Latin letters', givenNames: 'The given names in Latin letters' },
  },
} as const satisfies Lexicon;
