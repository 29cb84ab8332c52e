import type { Side } from '../caller.ts';
import type { Instant } from '../time/instant.ts';

/** Why the requesting State takes a case for urgent: the person was caught at a border or airport after a direct irregular arrival. */
export type UrgentTrigger = { readonly place: 'border' | 'airport'; readonly apprehendedAt: Instant; readonly statement: string };

/** That a side took a case off the urgent track, or contested that the other did. Nothing here puts it back. */
export type TrackChange = {
  readonly act: 'to-ordinary' | 'contest';
  readonly by: Side;
  readonly at: Instant;
  readonly explanation: string;
};
