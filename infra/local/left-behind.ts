import { type PartName, portOf, services } from './part-commands.ts';
import { registeredIn } from './part-register.ts';
import type { Places } from './places.ts';
import { end, type ProcessMark, runs } from './process-mark.ts';

/** The services that an instance left running when its supervisor was killed, to be taken over; all else it left is ended. */
export type LeftBehind = ReadonlyMap<PartName, ProcessMark>;

/** Looks after what an earlier instance with this state left. Throws a sentence where that instance still runs. */
export const leftBehind = async ({ state, ports }: Places): Promise<LeftBehind> => {
  const earlier = registeredIn(state);
  if (earlier === undefined) return new Map();
  if (earlier.supervisor.pid !== process.pid && runs(earlier.supervisor)) {
    throw new Error(
      `An instance already runs with its state in ${state} (process ${earlier.supervisor.pid}, port ${earlier.apiPort}). End it first, or set READMIT_STATE to another folder and PORT to another port.`,
    );
  }
  const found = new Map<PartName, ProcessMark>();
  for (const [name, mark] of Object.entries(earlier.parts) as [PartName, ProcessMark][]) {
    const keeps =
      services.some((service) => service === name) && earlier.apiPort === ports.api && portOf(name, ports) !== undefined;
    if (keeps && runs(mark)) found.set(name, mark);
    else await end(mark);
  }
  return found;
};
