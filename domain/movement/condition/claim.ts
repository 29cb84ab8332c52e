import { claimIn } from '../../file/kept-entry.ts';
import { keptOfThePerson } from '../../file/other-person.ts';
import { freshness } from '../../policy/movement.ts';
import { addDays, earliestDayAnywhere } from '../../time/calendar-date.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Convention of 28 July 1951, art. 33; France: CESEDA L541-1 and L721-4';

/** It was checked lately that no claim for protection is undecided or was granted, and no other case of this State about the person says otherwise. */
export const claim = ({ file, movers, moversKept, at }: GuardFacts): Verdict => {
  const known = movers.claim;
  if (known === undefined) return notMet(source, 'It was not checked whether protection was claimed');
  if (known.outcome === 'undecided') return notMet(source, 'A claim for protection is undecided', known.recordedAt);
  if (known.outcome === 'protected') return notMet(source, 'The person is protected', known.recordedAt);
  const other = claimIn(keptOfThePerson(moversKept, movers.otherPersons, file.personEdition, at));
  if (other !== undefined) return notMet(source, `In case ${other.caseId} a claim for protection is ${other.claim}`, other.since);
  if (known.checkedOn < addDays(earliestDayAnywhere(at), -freshness.claimDays))
    return notMet(source, `It was checked more than ${freshness.claimDays} days ago`, known.recordedAt);
  return met(source, known.recordedAt);
};
