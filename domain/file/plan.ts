import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Care } from './care.ts';

/** An airport, port or crossing point in a State. */
export type Place = { readonly state: StateCode; readonly name: string };

/** One leg of the way. Every State in which the person sets foot, or changes flights, ends a leg. */
export type Leg = {
  readonly from: Place;
  readonly to: Place;
  readonly departsAt: Instant;
  readonly arrivesAt: Instant;
  /** The flight, or the registration of the vehicle or ship. */
  readonly transport: string;
};

/** Somebody who accompanies the person: unarmed, in plain clothes, with identity and mission papers. */
export type EscortMember = {
  readonly name: string;
  readonly rank?: string;
  readonly documentNumber: string;
  readonly documentValidUntil: CalendarDate;
  readonly medical: boolean;
};

/** With what the person crosses: a document issued in the case, or the person's own passport as it was checked. */
export type CrossingDocument =
  | { readonly kind: 'travel-document'; readonly documentId: string }
  | {
      readonly kind: 'passport';
      readonly number: string;
      readonly issuedBy: StateCode;
      readonly validUntil: CalendarDate;
      readonly checkedOn: CalendarDate;
    };

/** How the person is to be moved (transfer notification, Benelux-Kazakhstan annex 2). */
export type Plan = {
  readonly mode: 'air' | 'land' | 'sea';
  readonly whyNotByAir?: string;
  readonly legs: readonly [Leg, ...Leg[]];
  readonly escorts: readonly EscortMember[];
  readonly document: CrossingDocument;
  readonly medicalNeed?: Care;
  readonly protectiveMeasures?: string;
};

const last = ({ legs }: Plan): Leg => legs.at(-1) ?? legs[0];

/** When the person is to leave. */
export const departureOf = (plan: Plan): Instant => plan.legs[0].departsAt;

/** When the person is to be there. */
export const arrivalOf = (plan: Plan): Instant => last(plan).arrivesAt;

/** Every State that the person reaches on the way, the last of them the receiving one. */
export const statesOnTheWay = (plan: Plan): readonly StateCode[] => [...new Set(plan.legs.map(({ to }) => to.state))];
