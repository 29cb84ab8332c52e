import type { RegisteredFiles } from '../file/files.ts';
import { moverIn, otherSide, stateOn } from '../file/side.ts';
import { stopSource, stopsAgainst } from '../protection/standing-stop.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';

/** That this State found a real risk where the person would be sent. It shows on its own side alone. */
export type PersonStopped = {
  readonly kind: 'person-stopped';
  readonly country: StateCode;
  readonly recordedIn?: string;
  readonly source: string;
};

/** Whether a stop of this State, in this case or another about the person, stands against the State that would receive: nothing is then prepared for the way there. */
export const stopBar = (
  { shared, own, kept }: Pick<RegisteredFiles, 'shared' | 'own' | 'kept'>,
  now: Instant,
): PersonStopped | undefined => {
  const receiving = stateOn(shared, otherSide(moverIn(shared)));
  const [first] = stopsAgainst({ own, kept, edition: shared.personEdition }, [receiving], now);
  if (first === undefined) return undefined;
  const { country, recordedIn } = first;
  return { kind: 'person-stopped', country, ...(recordedIn === undefined ? {} : { recordedIn }), source: stopSource };
};
