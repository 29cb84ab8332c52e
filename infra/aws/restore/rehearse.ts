import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePlaces } from '../../local/free-places.ts';
import { inWords } from './in-words.ts';
import { rehearsed } from './rehearsal/rehearsed.ts';
import { type Held, whatHolds } from './rehearsal/what-holds.ts';

/** Rehearses on an instance of its own, tells what happens, and gives what must hold. */
export const rehearse = async (say: (text: string) => void): Promise<readonly Held[]> => {
  const state = mkdtempSync(join(tmpdir(), 'readmit-restore-'));
  const from = performance.now();
  try {
    const rehearsal = await rehearsed(await freePlaces(state), say);
    const held = whatHolds(rehearsal);
    say(`\n${inWords(rehearsal.found)}\n`);
    for (const { says, holds } of held) say(`${holds ? 'It holds:' : 'IT DOES NOT HOLD:'} ${says}.`);
    say(`It took ${Math.round((performance.now() - from) / 1000)} seconds.`);
    return held;
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
};
