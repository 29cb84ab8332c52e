import { expect } from 'vitest';
import type { ProblemKind } from '../../../../functions/http/problems.ts';
import type { OperationName } from '../../operations.ts';
import { realRisk, type Stage, type Step } from '../../stages.ts';

type Body = Record<string, unknown>;

/** A well-formed request that the law or the state of the case refuses. What is not named is as the operation's own sample has it. */
export type Slip = {
  readonly kind: ProblemKind;
  /** How far the case has come, how it was opened, and what happened to it besides. */
  readonly stage?: Stage;
  /** The case was opened two months ago: a time has run out. */
  readonly ago?: true;
  readonly opening?: string;
  readonly besides?: readonly Step[];
  readonly states?: { readonly requesting: string; readonly requested: string };
  readonly claims?: Record<string, string>;
  /** The file that France has in the case, which the operation is about: of nobody where none is named. */
  readonly attachment?: 'waited' | 'clean' | 'shared';
  readonly change?: (body: Body) => Body;
  readonly facts?: Record<string, unknown>;
  /** For an operation that is about no case. */
  readonly query?: Record<string, string>;
  readonly agreementId?: string;
  /** The stops that were made before, and by whom. */
  readonly stops?: readonly { readonly claims: Record<string, string>; readonly body: Body }[];
};

export type Slips = Readonly<Partial<Record<OperationName, readonly Slip[]>>>;

/** The body with these fields instead. */
export const but =
  (fields: Body): NonNullable<Slip['change']> =>
  (body) => ({ ...body, ...fields });

/** France learns of a claim for protection that is not yet decided. */
export const claimUndecided: Step = {
  does: 'recordClaimStatus',
  by: 'requesting',
  but: { outcome: 'undecided', checkedOn: new Date().toISOString().slice(0, 10) },
};

/** What bars an act of the side that knows of a claim. */
export const barred = { kind: 'claim-bars-outgoing', besides: [claimUndecided], facts: { claim: 'undecided' } } as const;

/** France finds a real risk in Kazakhstan. */
export const riskFound: Step = realRisk('requesting');

/** What a stop of France against the way to Kazakhstan bars. */
export const stopped = { kind: 'person-stopped', besides: [riskFound], facts: { country: 'KZ' } } as const;

export const future = '2199-01-01';
export const futureInstant = '2199-01-01T00:00:00.000Z';

/** Any text. */
export const aText: unknown = expect.any(String);
