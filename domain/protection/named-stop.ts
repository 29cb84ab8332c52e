import { type Kept, stopsIn } from '../file/kept-entry.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { Stop } from '../file/stop.ts';
import { writerOf } from '../file/written-file.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';

/** What a State keeps of stops: in its own file of a case, or of a transit. */
export type StoppedFile = Pick<OwnFile, 'stops' | 'otherPersons' | 'counsel'>;

/** What a move changes of it. The file of which it is a part, whichever that is, is handed on as it was. */
export const writtenStops = writerOf<StoppedFile>();

/** The case or the transit that is at hand. */
export type AtHand = { readonly id: string; readonly personEdition: number };

/**
 * A stop by its number, in this case or, by `recordedIn`, in another one of the same State about the same person. The other case
 * alone where what bars from there is a claim for protection, or that it is another procedure.
 */
export type StopNamed = { readonly stop?: number; readonly recordedIn?: string };

export type NoSuchStop = { readonly kind: 'no-such-risk-stop'; readonly stop?: number };

/** What another case of this State left on the person: where its stop stands, if one does, and who found its risks. */
export type Elsewhere = { readonly caseId: string; readonly country?: StateCode; readonly finders: readonly string[] };

type Found = { readonly here: Stop; readonly elsewhere?: never } | { readonly here?: never; readonly elsewhere: Elsewhere };

/** The stop that somebody names: one of this case, or the case in which it stands. `kept` is what the own State keeps of the person. */
export const namedStop = (
  { own, shared: { id } }: { readonly own: StoppedFile; readonly shared: Pick<AtHand, 'id'> },
  kept: readonly Kept[],
  { stop: n, recordedIn }: StopNamed,
): Result<Found, NoSuchStop> => {
  const none = fail({ kind: 'no-such-risk-stop', ...(n === undefined ? {} : { stop: n }) } as const);
  if (recordedIn === undefined || recordedIn === id) {
    const here = (own.stops ?? []).find((stop) => stop.n === n);
    return here === undefined ? none : ok({ here });
  }
  const there = kept.filter(({ caseId, entries }) => caseId === recordedIn && entries.length > 0);
  const stops = stopsIn(there);
  const named = n === undefined ? stops.at(0) : stops.find((stop) => stop.n === n);
  if (there.length === 0 || (n !== undefined && named === undefined)) return none;
  const country = named === undefined ? {} : { country: named.country };
  return ok({ elsewhere: { caseId: recordedIn, ...country, finders: stops.map(({ by }) => by) } });
};
