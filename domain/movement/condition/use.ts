import { stopFor } from '../../agreement/use-stop.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Stop switches of the two States, design rule 1';

/** Neither State has stopped using the agreement for such a person, or towards a State on the way. */
export const use = ({ kind, file, way, uses }: GuardFacts): Verdict => {
  const stops = Object.values(uses)
    .flatMap((agreementUse) => way.map((destination) => stopFor(agreementUse, { category: file.category, destination })))
    .filter((stop) => stop !== undefined);
  // Bringing back a person who was moved in breach, or in error, is no use of the agreement: only a stopped destination bars it.
  const outward = kind !== 'take-back' && kind !== 'return-after-error';
  const bars = stops.filter(({ destination }) => outward || destination !== undefined);
  const [stop] = bars;
  return stop === undefined ? met(source) : notMet(source, `The use was stopped on ${stop.since}`);
};
