import { freshness } from '../../../../domain/policy/movement.ts';
import type { Lexicon } from '../words.ts';

const ofTheMover = 'The official of your State who answers for this, by name; it stays in your own file';
const ofYourState = 'The official of your State who answers for this, by name; the other State reads it';

/** How a person is moved. */
export const movements = {
  Plan: {
    is: 'How the person is to be moved, as the moving State tells the receiving one',
    has: {
      mode: 'By what means the person is moved',
      whyNotByAir: 'Why the person does not go by air; owed where it is by land or sea',
      escorts: 'Who accompanies the person; empty where nobody does',
      document: 'With what the person crosses the border',
      medicalNeed: 'What the person needs on the way, only with the person’s consent',
      protectiveMeasures: 'What protects the person or others on the way, and the other State has to know',
    },
  },
  PlanDocument: { is: 'With what the person crosses: a document issued in the case, or the person’s own passport' },
  PlanDocumentTravelDocument: {
    is: 'That the person crosses with a travel document of the case',
    has: { kind: 'Always `travel-document`: one of the case', documentId: 'The travel document of the case' },
  },
  PlanDocumentPassport: {
    is: 'That the person crosses with the own passport, as an officer checked it',
    has: {
      kind: 'Always `passport`: the person’s own',
      number: 'The number of the passport',
      issuedBy: 'The State that issued it',
      validUntil: 'The last day of its validity',
      checkedOn: `The day on which it was checked; for a departure within ${freshness.passportCheckDays} days`,
    },
  },
  Leg: {
    is: 'One leg of the way, from one place to the next',
    has: {
      from: 'Where the leg begins',
      to: 'Where the leg ends',
      departsAt: 'When the person is to leave that place',
      arrivesAt: 'When the person is to be there',
    },
  },
  Place: {
    is: 'An airport, port or crossing point in a State',
    has: { state: 'The State in which it lies', name: 'The name of the airport, port or crossing point' },
  },
  EscortMember: {
    is: 'Somebody who accompanies the person: unarmed, in plain clothes, with identity and mission papers',
    has: {
      name: 'The full name',
      rank: 'The rank or office',
      documentNumber: 'The number of the travel document',
      documentValidUntil: 'The last day of that document’s validity, after the end of the way',
      medical: 'Whether it is a doctor or nurse',
    },
  },
  WindowExtension: {
    is: 'That the requesting State takes more time for the transfer',
    has: {
      reasons: 'Which obstacle lasts; it stays in your own file',
      until: 'The last day that is asked for; the other State sees it',
    },
  },
  TransferCancellation: {
    is: 'That the moving State gives up the plan',
    has: { reason: 'Why; it stays in your own file' },
  },
  TransferConfirmation: {
    is: 'That the receiving State confirms time and place of the plan',
    has: { official: ofYourState, meetingPoint: 'Where the person and the escorts are met' },
  },
  TransferDecline: {
    is: 'That the receiving State declines the plan as it is',
    has: { official: ofYourState, reasons: 'Why; the other State reads it' },
  },
  EscortDecision: {
    is: 'Whether the person is escorted, by how many, and whether by a medical one',
    has: {
      escorts: 'How many accompany the person: 0 where nobody does, 20 at most',
      medical: 'Whether one of them is a doctor or nurse',
      reasons: 'Why; it stays in your own file',
      official: ofTheMover,
    },
  },
  DepartureAuthorisation: {
    is: 'That a supervisor lets the person depart',
    has: { official: 'The supervisor who answers for this, by name; it stays in your own file' },
  },
  Departure: { is: 'That the person departed', has: { departedAt: 'When the person departed' } },
  FailedDeparture: {
    is: 'That a planned departure failed',
    has: {
      reason: 'Why, as a code; the other State reads it',
      explanation: 'What happened, in words; it stays in your own file',
    },
  },
  Arrival: {
    is: 'That the person arrived',
    has: {
      arrivedAt: 'When the person arrived, not before the departure',
      place: 'Where the person arrived',
      official: 'The official who received the person, by name; the other State reads it',
    },
  },
  ErrorClaimFacts: {
    is: 'Why the requested State takes a readmission for an error',
    has: {
      official: ofYourState,
      reasons: 'Why it was an error; the other State reads it',
      attachments: 'Files that belong to the claim, by their digests',
    },
  },
  ErrorClaimAnswer: {
    is: 'The answer of the requesting State to a claim of error',
    has: {
      official: ofYourState,
      accepted: 'Whether it was an error: then the person is to be taken back',
      reasons: 'Why; the other State reads it',
    },
  },
  TakeBack: {
    is: 'That the requesting State opens the taking back of the person',
    has: { official: ofYourState, reason: 'Why the person is taken back' },
  },
  Movement: {
    is: 'A movement of the person, as both States see it',
    has: {
      n: 'The number of the movement in the case, from 1',
      kind: 'Why the person is moved',
      stage: 'How far the movement is',
      revision: 'How often the plan was made or changed, from 1: a confirmation and an authorisation are of one revision',
      plan: 'How the person is to be moved, or was',
      plannedAt: 'When this revision was planned',
      confirmation: 'That the receiving State confirmed this revision',
      decline: 'That the receiving State declined this revision',
      departure: 'That the person departed',
      arrival: 'That the person arrived',
      cancelledAt: 'When the moving State gave it up; why stays with that State',
      failure: 'That the departure failed',
    },
  },
  MovementConfirmation: {
    is: 'That the receiving State confirmed the plan',
    has: {
      at: 'When it confirmed',
      official: 'The official of the receiving State who answers for it',
      meetingPoint: 'Where the person and the escorts are met',
    },
  },
  MovementDeparture: { is: 'That the person departed', has: { at: 'When the person departed' } },
  MovementArrival: {
    is: 'That the person arrived',
    has: {
      at: 'When the person arrived',
      place: 'Where the person arrived',
      official: 'The official who received the person',
    },
  },
  MovementFailure: {
    is: 'That a planned departure failed',
    has: { at: 'When that was recorded', reason: 'Why, as a code; the words stay with the moving State' },
  },
  Guard: {
    is: 'Every condition of the movement at hand: nobody departs unless each is met',
    has: {
      caseId: 'The case whose movement it is',
      kind: 'Why the person is, or would be, moved',
      mover: 'The side that moves the person',
      at: 'At which moment the conditions were looked at',
      movement: 'The number of the planned movement; absent where none is planned',
      revision: 'The revision of its plan; absent where none is planned',
      conditions: 'The conditions that such a movement needs, as far as your side may know how they stand',
    },
  },
  GuardCondition: {
    is: 'A condition of the movement, how it stands, and who can supply what is missing',
    has: {
      condition: 'Which condition it is',
      state: 'How it stands',
      why: 'What is missing, or why it does not matter here, as a sentence without personal data',
      source: 'The rule from which the condition comes',
      suppliedBy: 'Who can supply the fact, and by which operation; absent where neither State can by one act',
    },
  },
  GuardConditionSuppliedBy: {
    is: 'Who can supply a fact of the guard',
    has: {
      side: 'Which of the two States',
      operation: 'The operation, by its operationId',
      roles: 'In which roles, any of them',
    },
  },
  GuardStop: {
    is: 'A stop for a real risk of your State that stands against the way',
    has: { country: 'The State in which the real risk is', since: 'When it was found' },
  },
  GuardLinkedCase: {
    is: 'The case of a member of the family that the guard looks at',
    has: { caseId: 'The case of that member of the family' },
  },
} as const satisfies Lexicon;
