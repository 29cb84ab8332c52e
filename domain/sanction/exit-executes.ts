import type { ExitProof } from '../file/exit-proof.ts';
import type { OwnFile } from '../file/own-file.ts';
import { bearingBans } from './bearing-bans.ts';
import { executingExit } from './executing-exit.ts';
import { exitOfDecision } from './exit-of-decision.ts';

/** What a proof of the exit counts for: the execution of the return decision on record, and the bans whose time it begins. */
export type ExitExecutes = { readonly returnDecision: boolean; readonly bans: readonly number[] };

/** Of two proofs of the same the one that was recorded later counts; the earlier one stays on record. */
export const exitExecutes = (own: OwnFile, { n }: ExitProof): ExitExecutes => ({
  returnDecision: exitOfDecision(own)?.n === n,
  bans: bearingBans(own)
    .filter((ban) => executingExit(own, ban)?.n === n)
    .map((ban) => ban.n),
});
