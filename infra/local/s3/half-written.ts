import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ending = '.meta.json';

const whole = (file: string): boolean => {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
};

/**
 * Drops what a process was writing when it was killed: nobody was told that it is kept, and the store would not open over it. The words
 * about an object are written after its octets: where they are whole, it is.
 */
export const dropHalfWritten = (folder: string): void => {
  const buckets = join(folder, 'buckets');
  if (!existsSync(buckets)) return;
  const words = readdirSync(buckets, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
  for (const file of words) if (!whole(join(buckets, file))) rmSync(join(buckets, file));
};
