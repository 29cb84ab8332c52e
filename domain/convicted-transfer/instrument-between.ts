import { isSet } from '../agreement/fact.ts';
import { fail, ok, type Result } from '../result.ts';
import { type StateCode, stateOf } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { ConvictedPersonTreaty } from './treaty.ts';

/** Why no transfer of a convicted person can be opened between two States. */
export type NoInstrument =
  | { readonly kind: 'no-instrument'; readonly source?: string }
  | { readonly kind: 'instrument-planned'; readonly instrument: string; readonly source: string }
  | {
      readonly kind: 'instrument-not-in-force';
      readonly instrument: string;
      readonly inForceFrom?: CalendarDate;
      readonly lookUp?: string;
    };

export const noInstrumentReasons = [
  'no-instrument',
  'instrument-planned',
  'instrument-not-in-force',
] as const satisfies readonly NoInstrument['kind'][];

const franceAndKazakhstan =
  'None was found, and the treaty of France and Kazakhstan of 28 October 2021 on mutual assistance in criminal matters leaves out extradition and the transfer of convicted persons (report of the French National Assembly)';

/** What is known of States between which there is nothing. */
const knownAbsent = (one: StateCode, other: StateCode): { readonly source?: string } => {
  const both = [one, other];
  return both.includes(stateOf('FR')) && both.includes(stateOf('KZ')) ? { source: franceAndKazakhstan } : {};
};

const isConcluded = ({ stage }: ConvictedPersonTreaty): boolean => stage !== 'planned' && stage !== 'signing-authorised';

const binds = ({ states }: ConvictedPersonTreaty, one: StateCode, other: StateCode): boolean =>
  one !== other && states.includes(one) && states.includes(other);

const notInForce = ({ id, entryIntoForce }: ConvictedPersonTreaty): NoInstrument =>
  isSet(entryIntoForce)
    ? { kind: 'instrument-not-in-force', instrument: id, inForceFrom: entryIntoForce.value }
    : { kind: 'instrument-not-in-force', instrument: id, lookUp: entryIntoForce.lookUp };

const inForceOn = ({ entryIntoForce }: ConvictedPersonTreaty, on: CalendarDate): boolean =>
  isSet(entryIntoForce) && entryIntoForce.value <= on;

/**
 * The treaty under which a convicted person can be transferred between those States on that day: one of the two alone before one of many.
 * What is planned opens nothing, and an entry into force that was not found is none. Design rule 5.
 */
export const instrumentBetween = (
  treaties: readonly ConvictedPersonTreaty[],
  one: StateCode,
  other: StateCode,
  on: CalendarDate,
): Result<ConvictedPersonTreaty, NoInstrument> => {
  const between = treaties
    .filter((treaty) => binds(treaty, one, other))
    .toSorted((first, second) => first.states.length - second.states.length);
  const open = between.find((treaty) => isConcluded(treaty) && inForceOn(treaty, on));
  if (open !== undefined) return ok(open);
  const concluded = between.find(isConcluded);
  if (concluded !== undefined) return fail(notInForce(concluded));
  const [planned] = between;
  if (planned !== undefined) return fail({ kind: 'instrument-planned', instrument: planned.id, source: planned.source });
  return fail({ kind: 'no-instrument', ...knownAbsent(one, other) });
};
