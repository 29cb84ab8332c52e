import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** Who changes a case: a State, or the service itself, which only records what the time has done. */
export type Actor = StateCode | 'service';

/** A change of a case: by whom, which move, when; which attachment it is about; in whose name it was transcribed from a letter. */
export type Act = {
  readonly caseId: string;
  readonly state: Actor;
  readonly move: string;
  readonly at: Instant;
  readonly attachment?: { readonly attachmentId: string; readonly sha256: string };
  readonly inNameOf?: StateCode;
};
