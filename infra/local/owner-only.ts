import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What an owner alone may do with files and folders. */
const [filesOfOwner, foldersOfOwner, othersMayNothing] = [0o600, 0o700, 0o077];

/**
 * Lets nobody but the owner read the state of an instance, in which persons stand: the folder, what lies in it already, and whatever
 * this process and those that it starts make from now on.
 */
export const ownerOnly = (state: string): void => {
  process.umask(othersMayNothing);
  if (!existsSync(state)) mkdirSync(state, { recursive: true, mode: foldersOfOwner });
  chmodSync(state, foldersOfOwner);
  for (const entry of readdirSync(state, { withFileTypes: true }))
    if (!entry.isSymbolicLink()) chmodSync(join(state, entry.name), entry.isDirectory() ? foldersOfOwner : filesOfOwner);
};
