import type { Side } from '../../../../domain/caller.ts';
import { fail, ok, type Result } from '../../../../domain/result.ts';
import type { StateCode } from '../../../../domain/state-code.ts';
import type { Instant } from '../../../../domain/time/instant.ts';

/** A procedure that no agreement knows: what somebody left behind is offered to the other State, which collects it. */
export type Luggage = {
  readonly id: string;
  readonly requestingState: StateCode;
  readonly requestedState: StateCode;
  readonly status: 'offered' | 'collected';
  readonly pieces: number;
  readonly collectedAt?: Instant;
};

/** What one State notes of it for itself. */
export type LuggageNotes = { readonly notes?: readonly string[] };

export type LuggageMoved = { readonly shared?: Luggage; readonly own?: LuggageNotes };

type Files = { readonly shared: Luggage; readonly own: LuggageNotes };

/** The requested State collects the luggage. */
export const collect = ({ shared }: Files, now: Instant): Result<LuggageMoved, { readonly kind: 'collected-already' }> =>
  shared.status === 'collected'
    ? fail({ kind: 'collected-already' })
    : ok({ shared: { ...shared, status: 'collected', collectedAt: now } });

/** A State notes something for itself. */
export const note = ({ own }: Files, text: string): Result<LuggageMoved, never> =>
  ok({ own: { notes: [...(own.notes ?? []), text] } });

export const sideOfLuggage = ({ requestingState, requestedState }: Luggage, state: StateCode): Side | undefined => {
  if (state === requestedState) return 'requested';
  return state === requestingState ? 'requesting' : undefined;
};
