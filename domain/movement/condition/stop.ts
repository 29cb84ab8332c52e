import { reopenedBy, type Standing, stopSource, stopsAgainst } from '../../protection/standing-stop.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const saying = ({ country, recordedIn, from }: Standing): string => {
  const where = recordedIn === undefined ? '' : ` (in case ${recordedIn})`;
  return from === undefined
    ? `A real risk was found in ${country}${where} and is not reopened`
    : `The stop for ${country}${where} was reopened; nobody departs before ${from}`;
};

/** No real risk that this State found for the person, in this case or another, stands against a State on the way. */
export const stop = ({ file, movers, moversKept, way, authoriser, at }: GuardFacts): Verdict => {
  const [first] = stopsAgainst({ own: movers, kept: moversKept, edition: file.personEdition }, way, at);
  if (first !== undefined) return notMet(stopSource, saying(first), first.since);
  return authoriser !== undefined && reopenedBy(movers, authoriser)
    ? notMet(stopSource, 'Whoever reopened a stop, or proposed to, cannot let the person depart')
    : met(stopSource);
};
