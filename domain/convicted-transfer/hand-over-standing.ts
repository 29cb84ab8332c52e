import type { Role } from '../caller.ts';
import type { Instant } from '../time/instant.ts';
import type { HandOverCondition } from './hand-over-condition.ts';
import type { TransferAct } from './transfer-acts.ts';
import type { TransferSide } from './transfer-side.ts';

/** Who can supply what a condition lacks, by which act of which roles. */
export type HandOverSupply = {
  readonly side: TransferSide | 'any-party';
  readonly operation: TransferAct;
  readonly roles: readonly Role[];
};

/** Whether both States may know how a condition stands, and who can supply what it lacks, where one of the two can by one act. */
export type HandOverConditionRead = {
  readonly visibleTo: 'both' | 'sentencing';
  readonly suppliedBy?: HandOverSupply;
};

/** `open`: one reading has it met. `no-rule`: the treaty does not ask for it, or was not read so far. Neither bars anybody. */
export const handOverStandings = ['met', 'not-met', 'not-known', 'open', 'no-rule'] as const;

/** How a condition stands: by which source, and since when it is on record. */
export type HandOverStanding = HandOverConditionRead & {
  readonly condition: HandOverCondition;
  readonly is: (typeof handOverStandings)[number];
  readonly source: string;
  readonly why?: string;
  readonly since?: Instant;
};
