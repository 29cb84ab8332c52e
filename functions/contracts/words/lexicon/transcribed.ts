import type { Lexicon } from '../words.ts';

const byOneOfThem = 'The name of the official who did it';

/** What a State that is not connected does by letter, as the other State transcribes it. */
export const transcribed = {
  LetterRead: {
    is: 'The letter that an act was read from',
    has: {
      attachmentId: 'The attachment that is the scanned letter',
      sha256: 'The SHA-256 of the scanned letter',
      reference: 'The reference that the letter bears',
    },
  },
  LetterEntered: {
    is: 'The letter as it was entered',
    has: {
      attachmentId: 'The attachment that is the scanned letter; absent where a case was opened on it, and the scan came later',
      sha256: 'The SHA-256 of the scanned letter',
      reference: 'The reference that the letter bears',
    },
  },
  Transcription: {
    is: 'A letter of the other State as one person entered it. Nothing happens by it before another person confirms it',
    has: {
      n: 'Its number among the letters of the case, from 1',
      letter: 'The letter from which it was entered',
      enteredAt: 'When it was entered',
      official: 'The name of the official who entered it',
      settled: 'How it ended; absent while it waits for a second person',
    },
  },
  TranscriptionSettled: {
    is: 'How a letter that was entered ended',
    has: { as: 'Whether another person confirmed it', at: 'When that was', official: byOneOfThem },
  },
  TranscribedAct: {
    has: {
      n: 'Its number among the acts of the case that were transcribed, from 1',
      letter: 'The letter from which it was read',
      at: 'When the second person confirmed it, and so when it was done here',
      officials: 'Who transcribed it',
      nothingStands: 'That nothing stands against the departure on the other side; only of that act',
      takenBack: 'That the State that transcribed it took it back; it counts no more',
      answer: 'What the State in whose name it stands says of it, once it is connected',
    },
  },
  TranscribedActOfficials: {
    is: 'The two officials who transcribed an act',
    has: { entered: 'Who entered it', confirmed: 'Who compared it with the letter and confirmed it' },
  },
  TranscribedActNothingStands: {
    is: 'That the other State says by letter that it neither holds the case nor found a risk',
    has: { saidAt: 'When it said so', personEdition: 'Of which edition of the person’s data it was said' },
  },
  TranscriptionTakenBack: {
    is: 'That a transcribed act was taken back',
    has: { at: 'When it was taken back', official: byOneOfThem, reasons: 'Why it is not what the letter says' },
  },
  TranscribedActAnswer: {
    is: 'What a State says of an act that was transcribed in its name',
    has: {
      result: 'Whether the act is its own',
      at: 'When it said so',
      official: byOneOfThem,
      reasons: 'Why it contests the act; absent where it confirms it',
    },
  },
  LetterNamed: {
    is: 'The letter that an act was read from, in short',
    has: { attachmentId: 'The attachment that is the scanned letter', sha256: 'The SHA-256 of the scanned letter' },
  },
  TranscribedMark: {
    has: {
      n: 'Its number among the acts of the case that were transcribed, from 1',
      letter: 'The letter from which it was read',
      at: 'When the second person confirmed it, and so when it was done here',
    },
  },
  WaitingLetterNamed: {
    is: 'A letter that waits for a second person, in short',
    has: {
      attachmentId: 'The attachment that is the scanned letter; absent where a case was opened on it, and the scan came later',
      sha256: 'The SHA-256 of the scanned letter',
    },
  },
  WaitingLetter: {
    has: {
      n: 'Its number among the letters of the case, from 1',
      letter: 'The letter from which it was entered',
      enteredAt: 'When it was entered',
    },
  },
  LetterList: {
    is: 'The letters of a case: those that your State entered, and every act that was transcribed',
    has: { caseId: 'The case, as its operations take it' },
  },
} as const satisfies Lexicon;
