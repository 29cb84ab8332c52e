import { isFree } from './answering.ts';
import { type Places, portsFrom } from './places.ts';

/** Places for an instance of its own: six free ports in a row, found by trying. Throws where there are none. */
export const freePlaces = async (state: string): Promise<Places> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const ports = portsFrom(20_000 + Math.floor(Math.random() * 40_000));
    const free = await Promise.all(Object.values(ports).map(isFree));
    if (free.every(Boolean)) return { state, ports };
  }
  throw new Error('No six free ports in a row were found');
};
