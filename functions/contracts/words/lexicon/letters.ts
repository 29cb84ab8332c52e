import type { Lexicon } from '../words.ts';

const answersForIt = 'The official of your State who answers for this, by name; the other State reads it';

const act = { official: answersForIt };

/** What is stated of letters of a State that is not connected. */
export const letters = {
  Letter: {
    is: 'The letter from which an act is read',
    has: {
      attachmentId: 'The attachment of the case that is the scanned letter; it was found clean',
      reference: 'The reference that the letter bears',
    },
  },
  LetterOfRequest: {
    is: 'The letter by which the request came',
    has: { dated: 'The date that the letter bears', reference: 'The reference that the letter bears' },
  },
  DeliveryOfLetter: {
    is: 'When the letter came, and what proves it',
    has: {
      deliveredAt: 'When the letter reached your State: the request counts from then, and its times run from it',
      proof: 'What proves it',
      reference: 'The number of the receipt, the post or the note',
    },
  },
  RequestFromLetter: {
    is: 'What the letter of a State that is not connected says when it asks your State to readmit a person, as an opening states it',
    has: {
      requestingState: 'The State that asks, in whose name the case is opened',
      category: 'Whom the request is about; the agreement has rules of its own for each category',
      connection: 'What ties the person to your State: for somebody who is not its national, and only then',
      nationalTie: 'Why the person is taken back as a national although no such nationality is stated',
      urgency: 'Why the case is urgent; absent in an ordinary case',
      notice: 'The valid passport, and permit, with which no request is needed; absent in a request',
      person: 'The person who is to be readmitted',
      linkedCases: 'The cases of members of the family that are open already, twenty at most',
      evidence: 'What proves, or speaks for, nationality, identity and the way taken',
      irregularity: 'Why the person is in the requesting State unlawfully',
      care: 'What the person needs on the way, only with the person’s consent',
      protectiveMeasures: 'What protects the person or others on the way',
      service: 'The service of the requesting State that handles the case',
      letter: 'The letter by which the request came',
      delivery: 'When the letter came, and what proves it',
      ...act,
    },
  },
  TravelDocumentByLetter: {
    is: 'What a letter says of a travel document that the other State issued',
    has: {
      number: 'The number that is on the document',
      authority: 'The authority that issued it',
      place: 'Where it was issued',
      issuedOn: 'The day on which it was issued',
      validUntil: 'The last day on which it is valid',
    },
  },
  HandOverByLetter: {
    is: 'What a letter says of the hand-over of a travel document',
    has: {
      on: 'The day on which it was handed over',
      to: 'To which authority',
      official: 'The name of the official who answers for it',
    },
  },
  DocumentExtensionByLetter: {
    is: 'What a letter says of the extension of a travel document',
    has: { validUntil: 'The last day on which it is valid now', official: 'The name of the official who answers for it' },
  },
  TravelDocumentCancellationByLetter: {
    is: 'What a letter says of the cancellation of a travel document',
    has: { reason: 'Why it is cancelled' },
  },
  NothingStands: { is: 'That the other State says that nothing stands against the departure on its side' },
  TranscriptionEntry: {
    is: 'A letter as one person enters it',
    has: { says: 'What the letter says', letter: 'The letter from which it is read', ...act },
  },
  TranscriptionConfirmation: { is: 'That a second person compared what was entered with the letter', has: act },
  TranscriptionDrop: { is: 'That what was entered is not what the letter says', has: act },
  TranscriptionCorrection: {
    is: 'That an act is taken back that was transcribed',
    has: { ...act, reasons: 'Why it is not what the letter says; the other State reads it' },
  },
  TranscribedConfirmation: { is: 'That an act that was transcribed in your State’s name is its own', has: act },
  TranscribedContest: {
    is: 'That an act that was transcribed in your State’s name is not its own, or not so',
    has: { ...act, reasons: 'Why; the other State reads it' },
  },
} as const satisfies Lexicon;
