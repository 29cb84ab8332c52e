import type { AgreementUse } from '../../../domain/agreement/use-stop.ts';
import type { Side } from '../../../domain/caller.ts';
import type { Files, GuardedFiles, Moved } from '../../../domain/case/files.ts';
import type { ReadmissionCase } from '../../../domain/case/readmission-case.ts';
import { otherSide } from '../../../domain/case/side.ts';
import type { GuardTable } from '../../../domain/movement/guard.ts';
import type { OwnFile } from '../../../domain/protection/own-file.ts';
import type { Result } from '../../../domain/result.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { frozen } from '../specimen.ts';

/** The case with both own files, the time, and the guard's table under test. */
export type World = {
  shared: ReadmissionCase;
  readonly owns: Record<Side, OwnFile>;
  readonly uses: Record<Side, AgreementUse>;
  now: Instant;
  readonly table: GuardTable;
};

/** What was done, told apart from how the case keeps it: what the rules must have seen before a person departs. */
export type Told = {
  consent?: 'given' | 'withdrawn';
  decision?: { readonly annulled: boolean; readonly names: boolean; readonly enforceable: boolean };
  remedies?: { readonly pending: boolean; readonly certifiedAt: Instant };
  claim?: { readonly barred: boolean; readonly checkedAt: Instant };
  assessment?: {
    readonly safe: boolean;
    readonly at: Instant;
    readonly confirmedAt: Instant;
    readonly edition: number;
    readonly by: string;
  };
  readonly holds: Record<Side, number>;
  /** When either side last held the case. */
  heldAt?: Instant;
  fitness?: boolean;
  escort?: number;
  minor: boolean;
  edition: number;
  bestInterest?: boolean;
  childInterest?: boolean;
  hasChild: boolean;
  planned?: { readonly revision: number; readonly covered: boolean; readonly escorts: number };
  confirmed?: number;
  authorised?: { readonly at: Instant; readonly by: string; readonly revision: number };
  inForce: boolean;
  readonly stopped: Record<Side, boolean>;
};

/** Lets a side act, and takes up what moved. Gives whether the move was allowed. */
export const act = (
  world: World,
  side: Side,
  move: (files: GuardedFiles & Files) => Result<Moved, { readonly kind: string }>,
): boolean => {
  const owns = { requesting: world.owns.requesting, requested: world.owns.requested };
  const done = move(frozen({ shared: world.shared, own: owns[side], owns, uses: { ...world.uses } }));
  if (!done.ok) return false;
  const other = world.owns[otherSide(side)];
  world.shared = frozen(done.value.shared ?? world.shared);
  world.owns[side] = frozen(done.value.own ?? world.owns[side]);
  if (world.owns[otherSide(side)] !== other) throw new Error('A move touched the own file of the other State');
  return true;
};
