import type { Side } from '../caller.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** What a State that is not connected does by letter about a request that it got. */
const ofRequested = [
  'confirmReceipt',
  'requestEvidence',
  'recordInterview',
  'answerInquiry',
  'extendReply',
  'acceptCase',
  'refuseCase',
  'withdrawAcceptance',
  'claimError',
] as const;

/** What it does about a request of its own. */
const ofRequesting = [
  'openCase',
  'addEvidence',
  'requestInterview',
  'withdrawCase',
  'answerErrorClaim',
  'openTakeBack',
  'recordTakingBack',
] as const;

/** What it does about the document and the movement, on whichever side it stands. */
const ofEither = [
  'requestTravelDocument',
  'issueTravelDocument',
  'handOverTravelDocument',
  'extendTravelDocument',
  'cancelTravelDocument',
  'planTransfer',
  'cancelTransfer',
  'confirmTransfer',
  'declineTransfer',
  'recordDeparture',
  'recordArrival',
  'sayNothingStands',
  'closeCase',
] as const;

/**
 * What can be transcribed from a letter. That a State said nothing is in no letter, so silence is not among them. `sayNothingStands`: the
 * receiving State says that it neither holds the case nor found a risk.
 */
export const transcribable = [...ofRequested, ...ofRequesting, ...ofEither] as const;

export type Transcribable = (typeof transcribable)[number];

/** The letter that an act was read from, as it is attached. */
export type Letter = {
  readonly attachmentId: string;
  readonly sha256: string;
  /** The date that the letter bears. */
  readonly dated: CalendarDate;
  readonly reference?: string;
};

/** A letter of the other State as one person entered it. Nothing has happened by it: another person compares it with the letter first. */
export type Transcription = {
  readonly n: number;
  readonly operation: Transcribable;
  /**
   * What the letter says, as the operation takes it: JSON, read by the operation's own schema when it is entered and when it is
   * confirmed. Once it is settled it is gone: what was done stands in the shared file.
   */
  readonly said?: string;
  /** The SHA-256 of what the letter says, by which the same letter is known that is entered again. What was entered before has none. */
  readonly saidSha256?: string;
  /** Of an opening the scan is not there yet: only its hash is known. */
  readonly letter: Omit<Letter, 'attachmentId'> & { readonly attachmentId?: string };
  readonly enteredAt: Instant;
  readonly official: string;
  readonly by: string;
  readonly settled?: { readonly as: 'confirmed' | 'dropped'; readonly at: Instant; readonly official: string };
};

/** What the State in whose name an act was transcribed says of it, once it is connected. */
export const transcriptAnswers = ['confirmed', 'contested'] as const;

/** An act of a State that was not connected, as the other State transcribed it from a letter. Both States see it, marked as such. */
export type Transcribed = {
  readonly n: number;
  readonly operation: Transcribable;
  /** In whose name. */
  readonly inNameOf: Side;
  readonly letter: Letter;
  readonly saidSha256?: string;
  readonly at: Instant;
  /** The officials of the other State who entered it and who confirmed it. */
  readonly officials: { readonly entered: string; readonly confirmed: string };
  /** Of `sayNothingStands`: when it was said, and of which edition of the person. */
  readonly nothingStands?: { readonly saidAt: Instant; readonly personEdition: number };
  readonly takenBack?: { readonly at: Instant; readonly official: string; readonly reasons: string };
  readonly answer?: {
    readonly result: (typeof transcriptAnswers)[number];
    readonly at: Instant;
    readonly official: string;
    readonly reasons?: string;
  };
};

/** Who transcribed an act: the two subjects. For the rules alone. */
export type Transcribers = { readonly n: number; readonly subjects: readonly [string, string] };

/** Whether the act still counts: neither taken back by the State that transcribed it nor contested by the one in whose name it stands. */
export const counts = ({ takenBack, answer }: Transcribed): boolean => takenBack === undefined && answer?.result !== 'contested';

export type OpeningNotConfirmed = { readonly kind: 'opening-not-confirmed' };

/** Whether the request came by letter and one person alone has read it so far: nothing is answered to it before a second has. */
export const openingNotConfirmed = ({ transcriptions = [] }: { readonly transcriptions?: readonly Transcription[] }): boolean =>
  transcriptions.some(({ operation, settled }) => operation === 'openCase' && settled === undefined);
