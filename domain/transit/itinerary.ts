import type { EscortMember, Place } from '../file/plan.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';

/** When, where and by what somebody crosses a border. */
export type Crossing = { readonly at: Instant; readonly place: Place; readonly transport: string };

/** A State on the way beside the one that is asked, and whether it lets the person through. */
export type OtherState = { readonly state: StateCode; readonly consents: boolean; readonly reference?: string };

/** The way that is asked for (Benelux-Kazakhstan annex 6; Switzerland-Kazakhstan art. 12; Poland-Kazakhstan arts. 13-14). */
export type Itinerary = {
  readonly mode: 'air' | 'land' | 'sea';
  readonly whyNotByAir?: string;
  readonly entry: Crossing;
  readonly exit: Crossing;
  readonly destination: StateCode;
  readonly otherStates: readonly OtherState[];
  readonly escorts: readonly EscortMember[];
};

/** The States beyond the one that is asked: those that the person reaches afterwards, the destination last. Each has to be safe. */
export const onwardStates = ({ destination, otherStates }: Itinerary): readonly StateCode[] => [
  ...new Set([...otherStates.map(({ state }) => state), destination]),
];
