import type { Instant } from '../time/instant.ts';
import type { Hearing } from './hearing.ts';

/** Under which article a ban on return is proposed: none granted, stayed beyond it, any other obligation (CESEDA L612-6, L612-7, L612-8). */
export const banBases = ['no-voluntary-period', 'stayed-beyond-period', 'other-obligation'] as const;

export type BanBasis = (typeof banBases)[number];

/** On which ground a ban that stands is prolonged (CESEDA L612-11). */
export const prolongationGrounds = ['stayed-though-to-leave-at-once', 'stayed-beyond-period', 'returned-during-ban'] as const;

export type ProlongationGround = (typeof prolongationGrounds)[number];

/** That something was looked for, whether it is there, and why that is said. */
export type Weighed = { readonly found: boolean; readonly reasons: string };

/** The four that the reasons of a ban have to show, each in words (CESEDA L612-10). */
export type BanCriteria = {
  readonly presence: string;
  readonly ties: string;
  readonly earlierMeasures: string;
  readonly threat: string;
};

export const protectedPermits = ['L425-1', 'L425-3', 'of-another-member-state'] as const;

export const permitExceptions = ['earlier-obligation-not-obeyed', 'public-order'] as const;

/** Whether the person held a permit that spares its holder a ban, and which exception is relied on all the same (CESEDA L612-9). */
export type ProtectedPermit =
  | { readonly is: 'none' }
  | {
      readonly is: 'held';
      readonly permit: (typeof protectedPermits)[number];
      readonly exception?: (typeof permitExceptions)[number];
    };

/** Beside every proposal against the person: that the person was heard, and why it is made although the finding is no breach. */
type AgainstPerson = {
  readonly months: number;
  readonly seriousThreat: Weighed;
  readonly criteria: BanCriteria;
  readonly hearing: Hearing;
  readonly reasons: string;
  /** Why a ban is proposed although the person is returned for an objective reason, or for none that is established. */
  readonly despiteFinding?: string;
};

export type ProposedBan = AgainstPerson & {
  readonly sanction: 'ban';
  readonly basis: BanBasis;
  readonly humanitarian: Weighed;
  readonly permit: ProtectedPermit;
};

/** `ban`: the `n` of the ban that would be prolonged, and by how many months more. */
export type ProposedProlongation = AgainstPerson & {
  readonly sanction: 'prolongation';
  readonly ban: number;
  readonly ground: ProlongationGround;
};

/** That no ban be imposed: where the law makes one compulsory, on humanitarian reasons alone. */
export type ProposedNone = {
  readonly sanction: 'none';
  readonly basis: BanBasis;
  readonly humanitarian: Weighed;
  /** Who holds a permit that spares its holder needs no humanitarian reasons. */
  readonly permit?: ProtectedPermit;
  readonly reasons: string;
};

export type ProposedSanction = ProposedBan | ProposedProlongation | ProposedNone;

/** What one person proposes and another decides. Nothing follows from it by itself. Of two the later one counts. `n` counts from 1. */
export type SanctionProposal = {
  readonly n: number;
  readonly content: ProposedSanction;
  /** The version of the finding that stood then; absent: none was recorded. */
  readonly finding?: number;
  readonly proposedAt: Instant;
  /** The subject who proposed. Not shown: it is there so that another one decides. */
  readonly by: string;
};
