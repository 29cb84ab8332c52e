import type { Kept } from '../../file/kept-entry.ts';
import { stopsIn } from '../../file/kept-entry.ts';
import { keptOfThePerson } from '../../file/other-person.ts';
import type { OwnFile } from '../../file/own-file.ts';
import { departureFrom } from '../../file/reopening.ts';
import type { StateCode } from '../../state-code.ts';
import type { Instant } from '../../time/instant.ts';
import type { GuardFacts, Verdict } from '../guard-facts.ts';
import { met, notMet } from './verdict.ts';

/** Why nobody is sent where a real risk was found. */
export const stopSource =
  'Non-refoulement: Convention against Torture, art. 3; Convention of 28 July 1951, art. 33. House rule: a finding stops person and country until it is reopened';

/** A stop that stands against a way, by whom it is known. */
export type Standing = {
  readonly country: StateCode;
  readonly since: Instant;
  readonly recordedIn?: string;
  readonly from?: Instant;
};

type Side = { readonly own: Pick<OwnFile, 'stops' | 'otherPersons'>; readonly kept: readonly Kept[]; readonly edition: number };

/** Every stop of one side that stands at that instant against one of those countries, in this case or in another about the same person. */
export const stopsAgainst = ({ own, kept, edition }: Side, way: readonly StateCode[], at: Instant): readonly Standing[] => {
  const here = (own.stops ?? []).map(({ country, foundAt: since, reopening }) => ({
    country,
    since,
    ...(reopening === undefined ? {} : { from: departureFrom(reopening.reopenedAt) }),
  }));
  const elsewhere = stopsIn(keptOfThePerson(kept, own.otherPersons, edition, at)).map(
    ({ country, since, caseId: recordedIn, departureFrom: from }) => ({
      country,
      since,
      recordedIn,
      ...(from === undefined ? {} : { from }),
    }),
  );
  return [...here, ...elsewhere].filter(({ country, from }) => way.includes(country) && (from === undefined || at < from));
};

const saying = ({ country, recordedIn, from }: Standing): string => {
  const where = recordedIn === undefined ? '' : ` (in case ${recordedIn})`;
  return from === undefined
    ? `A real risk was found in ${country}${where} and is not reopened`
    : `The stop for ${country}${where} was reopened; nobody departs before ${from}`;
};

/** Whether that subject proposed to reopen what this State found of the person, or reopened it. */
const reopenedBy = ({ stops = [], otherPersons = [] }: Side['own'], subject: string): boolean =>
  [...stops, ...otherPersons].some(
    ({ proposal, reopening }) =>
      reopening !== undefined && [proposal?.proposedBy, reopening.proposedBy, reopening.reopenedBy].includes(subject),
  );

/** No real risk that this State found for the person, in this case or another, stands against a State on the way. */
export const stop = ({ file, movers, moversKept, way, authoriser, at }: GuardFacts): Verdict => {
  const [first] = stopsAgainst({ own: movers, kept: moversKept, edition: file.personEdition }, way, at);
  if (first !== undefined) return notMet(stopSource, saying(first), first.since);
  return authoriser !== undefined && reopenedBy(movers, authoriser)
    ? notMet(stopSource, 'Whoever reopened a stop, or proposed to, cannot let the person depart')
    : met(stopSource);
};
