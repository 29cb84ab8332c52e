import type { Agreement } from '../../agreement/agreement.ts';
import type { AgreementUse } from '../../agreement/use-stop.ts';
import type { Role, Side } from '../../caller.ts';
import type { Kept } from '../../file/kept-entry.ts';
import type { MovementKind } from '../../file/kind.ts';
import type { NamedBy } from '../../file/linked-case.ts';
import type { Movement } from '../../file/movement.ts';
import type { OwnFile } from '../../file/own-file.ts';
import type { ReadmissionCase } from '../../file/readmission-case.ts';
import type { Transcribable } from '../../file/transcribed.ts';
import type { StateCode } from '../../state-code.ts';
import type { Instant } from '../../time/instant.ts';

/** All that the guard looks at, at one instant. `authoriser` is the subject who would let the person depart, where there is one. */
export type GuardFacts = {
  readonly kind: MovementKind;
  readonly file: ReadmissionCase;
  readonly movement?: Movement;
  readonly receiver: StateCode;
  /** Where the person sets foot on the way, the receiving State among them. */
  readonly way: readonly StateCode[];
  readonly movers: OwnFile;
  readonly receivers: OwnFile;
  /** What each side's register of persons keeps of the person from its other cases. */
  readonly moversKept: readonly Kept[];
  readonly receiversKept: readonly Kept[];
  /** The cases that the moving State can read and that name this one as that of a member of the family. */
  readonly linkedFrom: readonly NamedBy[];
  readonly uses: Readonly<Record<Side, AgreementUse>>;
  /** Whether the receiving State is not connected, so that its own file says nothing. */
  readonly receiverOnPaper: boolean;
  readonly agreement: Agreement;
  readonly authoriser?: string;
  readonly at: Instant;
};

/**
 * How a condition stands. `since` is when its fact was recorded, `until` when it will be too old. `why` says what is missing; it
 * holds no personal data and nothing of the other State's own file.
 */
export type Verdict =
  | { readonly state: 'met'; readonly since?: Instant; readonly until?: Instant; readonly source: string }
  | { readonly state: 'not-met'; readonly why: string; readonly since?: Instant; readonly source: string }
  | { readonly state: 'not-applicable'; readonly why: string; readonly source: string };

/**
 * One condition: the kinds of movement that need it, whether both States may know how it stands, who can supply the fact where
 * one of the two States can, and the check. What `barsPlan` has to be settled before a plan is sent to the other State.
 */
export type Condition = {
  readonly neededFor: readonly MovementKind[];
  readonly visibleTo: 'both' | 'mover';
  readonly barsPlan?: true;
  readonly suppliedBy?: {
    readonly side: 'mover' | 'receiver' | 'issuer' | 'any-party';
    readonly operation: string;
    readonly roles: readonly Role[];
    /** The act that a letter has to be, where the other State is not connected and this is how it is supplied. */
    readonly says?: Transcribable;
  };
  readonly check: (facts: GuardFacts) => Verdict;
};
