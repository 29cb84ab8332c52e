import type { Files } from '../case/files.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Kept, type StopElsewhere, stopsIn } from './kept-entry.ts';
import type { Stop } from './stop.ts';

/** A stop by its number, in this case or, by `recordedIn`, in another one of the same State about the same person. */
export type StopNamed = { readonly stop: number; readonly recordedIn?: string };

export type NoSuchStop = { readonly kind: 'no-such-risk-stop'; readonly stop: number };

type Found =
  | { readonly here: Stop; readonly elsewhere?: never }
  | { readonly here?: never; readonly elsewhere: Pick<StopElsewhere, 'caseId' | 'country'> };

/** The stop that somebody names: one of this case, or the case in which it stands. `kept` is what the own State keeps of the person. */
export const namedStop = (
  { own, shared }: Files,
  kept: readonly Kept[],
  { stop: n, recordedIn }: StopNamed,
): Result<Found, NoSuchStop> => {
  if (recordedIn === undefined || recordedIn === shared.id) {
    const here = (own.stops ?? []).find((stop) => stop.n === n);
    return here === undefined ? fail({ kind: 'no-such-risk-stop', stop: n }) : ok({ here });
  }
  const known = stopsIn(kept).find((stop) => stop.caseId === recordedIn && stop.n === n);
  if (known === undefined) return fail({ kind: 'no-such-risk-stop', stop: n });
  const { caseId, country } = known;
  return ok({ elsewhere: { caseId, country } });
};
