import type { AgreementOfCase } from '../file/readmission-case.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { GivenGround } from './transit-ground.ts';
import type { TransitRequest } from './transit-request.ts';

/** What both States hold of a transit whatever became of it. */
type Common = {
  readonly id: string;
  readonly agreement: AgreementOfCase;
  readonly requestingState: StateCode;
  readonly transitState: StateCode;
  readonly request: TransitRequest;
  /** Counts the itineraries: an answer is to one of them. From 1. */
  readonly itineraryEdition: number;
  readonly receivedAt: Instant;
  readonly changedAt: Instant;
};

/** The transit State lets the person through, at that time and place. */
export type TransitAcceptance = {
  readonly at: Instant;
  readonly official: string;
  readonly meetingPoint: string;
  readonly itineraryEdition: number;
  readonly conditions?: string;
  /** The subject who let the person through. Shown to neither State; absent in what was accepted before it was recorded. */
  readonly by?: string;
};

export type TransitRefusal = {
  readonly at: Instant;
  readonly official: string;
  readonly grounds: readonly GivenGround[];
  /** Absent where a real risk is a ground: its words stay with the State that found it. */
  readonly reasons?: string;
};

/** Why an acceptance is revoked: a ground appeared, or the way on is no longer assured (in every text read). */
export type Revocation = {
  readonly at: Instant;
  readonly official: string;
  readonly grounds: readonly GivenGround[];
  readonly onwardNotAssured: boolean;
  readonly acknowledgedAt?: Instant;
  readonly acknowledgedBy?: string;
};

export type Passage = { readonly enteredAt: Instant; readonly exitedAt?: Instant };

export type Requested = Common & { readonly status: 'requested'; readonly earlierAcceptance?: TransitAcceptance };
/** It came later than the agreement admits; the transit State can still let the person through, by saying so. */
export type Inadmissible = Common & { readonly status: 'inadmissible'; readonly source: string; readonly article?: string };
export type AcceptedTransit = Common & { readonly status: 'accepted'; readonly acceptance: TransitAcceptance };
export type RefusedTransit = Common & { readonly status: 'refused'; readonly refusal: TransitRefusal };
export type RevokedTransit = Common & {
  readonly status: 'revoked';
  readonly acceptance: TransitAcceptance;
  readonly revocation: Revocation;
};
export type UnderWay = Common & {
  readonly status: 'under-way';
  readonly acceptance?: TransitAcceptance;
  readonly passage: Passage;
};
export type PassedOut = Common & { readonly status: 'passed-out'; readonly passage: Passage };
/** The person is in the transit State and goes no further: the requesting State takes the person back, a movement under the guard. */
export type ToBeTakenBack = Common & {
  readonly status: 'to-be-taken-back';
  readonly passage: Passage;
  readonly revocation?: Revocation;
  /** The case in which the person is taken back, once the requesting State opened it. */
  readonly takeBackCase?: string;
};
/** The requesting State has the person back. */
export type TakenBackTransit = Common & {
  readonly status: 'taken-back';
  readonly passage: Passage;
  readonly revocation?: Revocation;
  readonly takeBackCase: string;
  readonly takenBackAt: Instant;
};
export type LapsedTransit = Common & { readonly status: 'lapsed'; readonly lapsedAt: Instant };
export type WithdrawnTransit = Common & {
  readonly status: 'withdrawn';
  readonly withdrawnAt: Instant;
  /** The acceptance had been revoked before. */
  readonly revocation?: Revocation;
};

/** A transit, each status with only the fields it can have. */
export type Transit =
  | Requested
  | Inadmissible
  | AcceptedTransit
  | RefusedTransit
  | RevokedTransit
  | UnderWay
  | PassedOut
  | ToBeTakenBack
  | TakenBackTransit
  | LapsedTransit
  | WithdrawnTransit;

export type TransitStatus = Transit['status'];

export const transitStatuses = [
  'requested',
  'inadmissible',
  'accepted',
  'refused',
  'revoked',
  'under-way',
  'passed-out',
  'to-be-taken-back',
  'taken-back',
  'lapsed',
  'withdrawn',
] as const satisfies readonly TransitStatus[];

/** The transit is not in a state in which this can be done. */
export type WrongTransitState = {
  readonly kind: 'wrong-transit-state';
  readonly transitStatus: TransitStatus;
  readonly possibleIn: readonly TransitStatus[];
};

/** What every status holds, for the step to another one. */
export const commonOf = ({
  id,
  agreement,
  requestingState,
  transitState,
  request,
  itineraryEdition,
  receivedAt,
  changedAt,
}: Transit): Common => ({ id, agreement, requestingState, transitState, request, itineraryEdition, receivedAt, changedAt });
