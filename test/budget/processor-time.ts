import { afterAll } from 'vitest';

/** A process that runs one file has spent what it took to start for that file; one that runs many has not. */
const own = (globalThis as { fileBefore?: true }).fileBefore === undefined;
(globalThis as { fileBefore?: true }).fileBefore = true;
const before = own ? { user: 0, system: 0 } : process.cpuUsage();

// biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern which fixtures are asked for, and here it is none.
afterAll(({}, file) => {
  const { user, system } = process.cpuUsage();
  file.meta.processorSeconds = (user + system - before.user - before.system) / 1e6;
});
