import { isFree } from './answering.ts';
import { type Places, portsFrom } from './places.ts';

/**
 * From here up, systems give out ports to clients. A client that keeps asking where nothing listens can be given that very port,
 * be connected to itself, and keep the part that is started again from listening.
 */
const clientPorts = 32_768;

const lowest = 20_000;

/** Places for an instance of its own: seven free ports in a row, found by trying. Throws where there are none. */
export const freePlaces = async (state: string): Promise<Places> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const ports = portsFrom(lowest + Math.floor(Math.random() * (clientPorts - lowest - 10)));
    const free = await Promise.all(Object.values(ports).map(isFree));
    if (free.every(Boolean)) return { state, ports };
  }
  throw new Error('No seven free ports in a row were found');
};
