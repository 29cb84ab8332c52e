import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { KeysPlace } from '../aws/keys/keys-place.ts';
import { clockOffset } from './clock-offset.ts';
import { at, type Places } from './places.ts';
import { signingKeysOf, writeSigningKeys } from './signing-key.ts';

/** The keys of the instance of this terminal. It counts the time by its own clock, which can be moved. Throws a sentence where there is none. */
export const keysHere = ({ state, ports }: Places): KeysPlace => {
  if (!existsSync(join(state, 'blueprint.json')))
    throw new Error(`There is no instance with its state in ${state}: start one with npm start`);
  return {
    read: () => signingKeysOf(state),
    write: (keys) => writeSigningKeys(state, keys),
    api: at(ports.api),
    now: () => new Date(Date.now() + clockOffset(state)),
    goes: 'The instance works by it from its next event on.',
    look: 'npm run -s keys',
  };
};
