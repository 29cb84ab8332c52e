import type { Agreement } from '../agreement/agreement.ts';
import type { AgreementUse } from '../agreement/use-stop.ts';
import type { Side } from '../caller.ts';
import type { ReadmissionCase } from '../case/readmission-case.ts';
import type { OwnFile } from '../protection/own-file.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { MovementKind } from './kind.ts';
import type { Movement } from './movement.ts';

/** All that the guard looks at, at one instant. `authoriser` is the subject who would let the person depart, where there is one. */
export type GuardFacts = {
  readonly kind: MovementKind;
  readonly file: ReadmissionCase;
  readonly movement?: Movement;
  readonly receiver: StateCode;
  readonly movers: OwnFile;
  readonly receivers: OwnFile;
  readonly uses: Readonly<Record<Side, AgreementUse>>;
  readonly agreement: Agreement;
  readonly authoriser?: string;
  readonly at: Instant;
};

/** How a condition stands. `why` says what is missing; it holds no personal data and nothing of the other State's own file. */
export type Verdict =
  | { readonly state: 'met'; readonly since?: Instant; readonly source: string }
  | { readonly state: 'not-met'; readonly why: string; readonly source: string }
  | { readonly state: 'not-applicable'; readonly why: string; readonly source: string };

/** One condition: the kinds of movement that need it, whether both States may know how it stands, who can supply the fact where one of the two States can, and the check. */
export type Condition = {
  readonly neededFor: readonly MovementKind[];
  readonly visibleTo: 'both' | 'mover';
  readonly suppliedBy?: { readonly side: 'mover' | 'receiver' | 'issuer' | 'any-party'; readonly operation: string };
  readonly check: (facts: GuardFacts) => Verdict;
};
