import type { ExclusionGround } from '../agreement/exclusion.ts';
import type { Limb, ThirdStateFilter } from '../agreement/scope.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/** How the requesting State's own visa or permit was got, or that its conditions were breached: what an agreement may except. */
export const ownPermitExceptions = ['obtained-by-fraud', 'forged-papers', 'false-statements', 'conditions-breached'] as const;

/** The requesting State's own visa or permit, which excludes the request unless one of the agreement's exceptions is stated. */
export type OwnPermit = {
  readonly validUntil: CalendarDate;
  readonly exception?: (typeof ownPermitExceptions)[number];
  readonly transitVisa?: true;
};

/** A visa or permit of the requested State. */
export type RequestedPermit = {
  readonly kind: 'visa' | 'residence-permit';
  readonly number?: string;
  readonly validUntil: CalendarDate;
  readonly obtainedByForgery: boolean;
};

/** The circumstances of which each is a ground of exclusion under some agreement. */
export const circumstances = [
  'transit-visa-held',
  'visa-given-after-entry',
  'lawful-visa-free-entry',
  'no-visa-needed',
  'neighbour-state',
  'recognised-refugee',
  'returnable-third-state',
  'removed-by-requested-state',
] as const satisfies readonly ExclusionGround[];

export type Circumstance = (typeof circumstances)[number];

/** What ties a person who is not its national to the requested State, as the requesting State states it. */
export type Connection = {
  readonly limb: Limb;
  readonly statement: string;
  readonly airportTransitOnly: boolean;
  /** What else the requesting State states that some agreements exclude. */
  readonly circumstances?: readonly Circumstance[];
  /** With whom the State of that person has readmission treaties, where the agreement asks for it. */
  readonly thirdStateTreaties?: ThirdStateFilter;
  readonly ownPermit?: OwnPermit;
  readonly requestedPermit?: RequestedPermit;
  /** What stood in the way of filing in time, where the agreement extends the time by it. */
  readonly obstacle?: string;
};

/** By what of it an agreement is found. */
export const tieOf = (connection: Connection | undefined): Partial<Pick<Connection, 'limb' | 'thirdStateTreaties'>> => {
  if (connection === undefined) return {};
  const { limb, thirdStateTreaties } = connection;
  return { limb, ...(thirdStateTreaties === undefined ? {} : { thirdStateTreaties }) };
};
