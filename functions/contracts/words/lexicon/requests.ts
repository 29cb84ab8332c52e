import type { Lexicon } from '../words.ts';

/** What a State states when it asks another to readmit a person. */
export const requests = {
  RequestForReadmission: {
    is: 'What the requesting State states when it opens a case: who the person is, why the requested State is asked, and by which service',
    has: {
      requestedState: 'The State that is asked to readmit the person',
      category: 'Whom the request is about; the agreement has rules of its own for each category',
      connection: 'What ties the person to the requested State: for somebody who is not its national, and only then',
      nationalTie: 'Why the requested State takes the person back as a national although no such nationality is stated',
      urgency: 'Why the case is urgent; absent in an ordinary case',
      notice: 'The valid passport, and permit, with which no request is needed; absent in a request',
      person: 'The person who is to be readmitted',
      linkedCases: 'The cases of members of the family that are open already, twenty at most',
      evidence: 'What proves, or speaks for, nationality, identity and the way taken',
      irregularity: 'Why the person is in the requesting State unlawfully',
      care: 'What the person needs on the way, only with the person’s consent',
      protectiveMeasures: 'What protects the person or others on the way, and the other State has to know',
      service: 'The service of your State that handles the case',
    },
  },
  Connection: {
    is: 'What ties somebody who is not its national to the requested State, as the requesting State states it',
    has: {
      statement: 'The facts of this tie, in words',
      airportTransitOnly: 'Whether the person was in the requested State only in the transit area of an airport',
      requestedPermit: 'A visa or permit of the requested State that the person has or had',
    },
  },
  ConnectionOwnPermit: {
    is: 'The requesting State’s own visa or permit, which excludes the request unless an exception of the agreement is stated',
    has: {
      validUntil: 'The last day of its validity',
      exception: 'What takes the exclusion away, where something does',
      transitVisa: 'Present where it is a transit visa, which some agreements do not count',
    },
  },
  ConnectionRequestedPermit: {
    is: 'A visa or permit of the requested State',
    has: {
      kind: 'Whether it is a visa or a residence permit',
      number: 'The number that stands on it',
      validUntil: 'The last day of its validity',
      obtainedByForgery: 'Whether the person got it by forged papers',
    },
  },
  NationalTie: {
    is: 'Why the requested State takes back as a national somebody who is not stated to be one',
    has: { statement: 'The facts of this tie, in words' },
  },
  Urgency: {
    is: 'Why the requesting State takes the case for urgent: the person was caught at a border or airport after a direct irregular arrival',
    has: {
      place: 'Where the person was caught',
      apprehendedAt: 'When the person was caught; urgent times run from it where the agreement says so',
      statement: 'What happened, in words',
    },
  },
  Notice: {
    has: {
      passport: 'The person’s valid passport, or another paper that the agreement takes for one, as an officer checked it',
      permit: 'The visa or permit of the requested State, where the person is not its national',
    },
  },
  NoticePassport: {
    is: 'A passport as an officer of the requesting State checked it, or another paper that the agreement takes for one',
    has: {
      number: 'The number that stands on it',
      issuedBy: 'The State that issued it',
      validUntil: 'The last day of its validity',
      checkedOn: 'The day on which it was checked',
      checkedBy: 'The officer who checked it',
    },
  },
  NoticePermit: {
    is: 'The visa or permit of the requested State with which somebody who is not its national may enter',
    has: {
      kind: 'Whether it is a visa or a residence permit',
      number: 'The number that stands on it',
      validUntil: 'The last day of its validity',
      checkedOn: 'The day on which it was checked',
    },
  },
  LinkedCase: {
    has: {
      caseId: 'The case of that member of the family',
      relation: 'What the person of that case is to the person of this one',
    },
  },
  Evidence: {
    is: 'One piece of evidence of nationality, of identity or of the way taken',
    has: {
      kind: 'What it is; what it proves is for the agreement to say',
      form: 'In which form it is there',
      authenticity: 'Whether somebody examined if it is genuine; absent where that is not stated',
      number: 'The number that stands on it',
      issuedBy: 'The State that issued it; some lines of the agreements ask for one State’s',
      issuedOn: 'The day of its issue',
      validUntil: 'The last day of its validity',
      description: 'What it shows, in words',
      attachments: 'Files that belong to it, by their digests: the files themselves do not go through this service',
    },
  },
  Attachment: {
    is: 'A file, by its digest and size: the file itself is given otherwise and is proved by the digest',
    has: {
      sha256: 'The SHA-256 of its bytes, as 64 hexadecimal digits in lower case',
      mediaType: 'Its media type, for instance application/pdf',
      size: 'How many bytes it has, up to 50 million',
    },
  },
  Irregularity: {
    is: 'Why the person is in the requesting State unlawfully, and when that was established',
    has: {
      kind: 'Whether it is the entry, the stay or the residence that is unlawful',
      establishedOn: 'The day on which your authority established it; the time to file runs from it where the agreement says so',
      enteredOn: 'The day on which the person entered the requesting State',
      unlawfulSince: 'Since which day the stay is unlawful',
      circumstances: 'What else there is to say about it',
    },
  },
  Care: {
    is: 'What the person needs on the way: stated only with the person’s consent',
    has: {
      needs: 'What the person needs, for instance medicines, a wheelchair, rest',
      personConsents: 'Always true: without the person’s consent nothing of this is stated',
    },
  },
  ServiceInCharge: {
    is: 'The service that handles the case on one side',
    has: {
      authority: 'The authority, by its name',
      unit: 'The unit within the authority',
      official: 'The official in charge, by name',
      email: 'Where the other side can write to it',
      phone: 'Where the other side can call it, with the code of the country',
    },
  },
} as const satisfies Lexicon;
