import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Suspension } from '../time/suspension.ts';
import type { Fact, Rule } from './fact.ts';
import type { Category } from './scope.ts';

/** How far one State has come: signing is the agreement's own fact. */
export type Party = { readonly state: StateCode; readonly ratified: Rule<CalendarDate>; readonly notified: Rule<CalendarDate> };

/** When an agreement ends. `by` names the agreement that supersedes it; its cases in flight wait until they are moved to it. */
export type Ending = {
  readonly on: Rule<CalendarDate>;
  readonly how: Fact<'denounced' | 'superseded'>;
  readonly by?: Fact<string>;
};

/** The days on which the parties have suspended the agreement, or its obligations for some; without `until` it still is. */
export type AgreementSuspension = {
  readonly from: CalendarDate;
  readonly until?: CalendarDate;
  readonly categories?: readonly Category[];
  readonly source: string;
};

/** The suspensions that concern a person of that category. */
export const suspensionsFor = (suspensions: readonly AgreementSuspension[], category: Category): readonly AgreementSuspension[] =>
  suspensions.filter(({ categories }) => categories === undefined || categories.includes(category));

/** The suspensions for a person of that category: those whose last day is known, and those that last until further notice. */
export const standstills = (
  suspensions: readonly AgreementSuspension[],
  category: Category,
): { readonly closed: readonly Suspension[]; readonly open: readonly AgreementSuspension[] } => {
  const concerned = suspensionsFor(suspensions, category);
  return {
    closed: concerned.flatMap(({ from, until }) => (until === undefined ? [] : [{ from, until }])),
    open: concerned.filter(({ until }) => until === undefined),
  };
};
