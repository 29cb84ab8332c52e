import { type Kept, stopsIn } from '../file/kept-entry.ts';
import { keptOfThePerson } from '../file/other-person.ts';
import type { OwnFile } from '../file/own-file.ts';
import { departureFrom } from '../file/reopening.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';

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

/** What one State knows of the person: its own file, and what its register has. */
type Known = { readonly own: Pick<OwnFile, 'stops' | 'otherPersons'>; readonly kept: readonly Kept[]; readonly edition: number };

/** Every stop of one side that stands at that instant against one of those countries, in this case or in another about the same person. */
export const stopsAgainst = ({ own, kept, edition }: Known, way: readonly StateCode[], at: Instant): readonly Standing[] => {
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

/** Whether that subject proposed to reopen what this State found of the person, or reopened it. */
export const reopenedBy = ({ stops = [], otherPersons = [] }: Known['own'], subject: string): boolean =>
  [...stops, ...otherPersons].some(
    ({ proposal, reopening }) =>
      reopening !== undefined && [proposal?.proposedBy, reopening.proposedBy, reopening.reopenedBy].includes(subject),
  );
