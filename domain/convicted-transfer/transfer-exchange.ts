import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { GroundGiven } from './ground-given.ts';
import type { TransferSide } from './transfer-side.ts';
import type { TransferPaper } from './treaties/papers.ts';

export const interestedParties = ['person', 'sentencing', 'administering'] as const;

/** Who stated interest in the transfer: the person, or either State. It asks for nothing yet. */
export type Interest = {
  readonly from: (typeof interestedParties)[number];
  readonly statedOn: CalendarDate;
  readonly official: string;
  /** The subject who recorded it. Not shown. */
  readonly by: string;
};

/** A paper that goes with the request. */
export type PaperSent = { readonly paper: TransferPaper; readonly reference: string; readonly language: string };

/** One State asks the other for the transfer. */
export type TransferAsked = {
  readonly from: TransferSide;
  readonly official: string;
  readonly papers: readonly PaperSent[];
  readonly at: Instant;
  /** The day on which the State that is asked received it, in that State. What is left to serve is measured on it. */
  readonly receivedOn: CalendarDate;
  /** The subject who asked. Not shown. */
  readonly by: string;
};

/** A question about the request, and its answer by the other State. `n` counts from 1. */
export type TransferQuestion = {
  readonly n: number;
  readonly from: TransferSide;
  readonly question: string;
  readonly askedAt: Instant;
  readonly answer?: { readonly text: string; readonly at: Instant };
};

/** A State’s agreement to the transfer. It rests on the consent that stood then. */
export type StateAgreement = {
  readonly at: Instant;
  readonly official: string;
  readonly reasons: string;
  /** On which consent it rests. */
  readonly consent: number;
  /** The subject who agreed. Not shown. */
  readonly by: string;
};

/** A State’s agreement that fell with the consent on which it rested. It is kept: who agreed then assesses nothing and lets nobody go. */
export type FallenAgreement = StateAgreement & { readonly from: TransferSide };

/** That the data of the person were corrected, by which State and why. `identity`: who the person is was a matter of it. */
export type TransferCorrection = {
  readonly at: Instant;
  readonly from: TransferSide;
  readonly reason: string;
  readonly identity: boolean;
};

/** A State refused, on coded grounds. Its words are absent where a real risk is a ground: they stay with the State that found it. */
export type TransferRefused = {
  readonly from: TransferSide;
  readonly at: Instant;
  readonly official: string;
  readonly grounds: readonly GroundGiven[];
  readonly reasons?: string;
};
