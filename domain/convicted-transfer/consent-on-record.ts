import type { Interpreting } from '../file/notification.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { RepresentedFor } from './treaties/terms.ts';

/** That the person was told what a transfer means and what follows from it, before any consent. `n` counts from 1. */
export type Information = {
  readonly n: number;
  readonly toldOn: CalendarDate;
  /** One that the person understands. */
  readonly language: string;
  readonly interpreting: Interpreting;
  readonly official: string;
  readonly recordedAt: Instant;
};

export const consentingParties = ['person', 'representative'] as const;

export const counselAtConsent = ['present', 'offered-and-refused'] as const;

/** Who consents: the person, or a representative, for whom the treaty has to provide. */
export type ConsentBy =
  | { readonly is: 'person' }
  | {
      readonly is: 'representative';
      readonly name: string;
      readonly why: RepresentedFor;
      /** The paper by which somebody represents the person. */
      readonly appointedBy: string;
    };

/** Counsel was there, or was offered and refused. That none was offered is no consent. */
export type CounselAtConsent =
  | { readonly was: 'present'; readonly name: string }
  | { readonly was: 'offered-and-refused'; readonly offeredOn: CalendarDate };

export const verificationFindings = ['free-and-informed', 'not-free-or-not-informed'] as const;

/** What the receiving side found when its consul or official spoke with the person. */
export type ConsentVerification = {
  readonly found: (typeof verificationFindings)[number];
  readonly on: CalendarDate;
  readonly official: string;
  readonly recordedAt: Instant;
  /** The subject who recorded it. Not shown. */
  readonly by: string;
};

/** That consent was taken back: when, by whom it was heard, and what fell with it. */
export type ConsentWithdrawal = { readonly at: Instant; readonly official: string; readonly recordedAt: Instant };

/** A consent in writing. It is never taken off the file. `n` counts from 1. */
export type ConsentOnRecord = {
  readonly n: number;
  readonly consenting: ConsentBy;
  readonly givenOn: CalendarDate;
  /** One that the person understands. */
  readonly language: string;
  readonly interpreting: Interpreting;
  readonly counsel: CounselAtConsent;
  /** The official before whom it was given. */
  readonly official: string;
  /** The written declaration, by its reference. */
  readonly declaration: string;
  /** Which information went before. */
  readonly information: number;
  readonly recordedAt: Instant;
  readonly verification?: ConsentVerification;
  readonly withdrawal?: ConsentWithdrawal;
  /** The subject who recorded it. Not shown: it is there so that another one verifies it. */
  readonly by: string;
};

/** The consent that stands: neither taken back nor found not to be free. */
export const standingConsent = ({
  consents = [],
}: {
  readonly consents?: readonly ConsentOnRecord[];
}): ConsentOnRecord | undefined =>
  consents.find(({ withdrawal, verification }) => withdrawal === undefined && verification?.found !== 'not-free-or-not-informed');
