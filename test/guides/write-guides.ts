import { writeFileSync } from 'node:fs';
import { guidesWritten } from './written-parts.ts';

/** Part of `npm run contracts`: writes what the guides say by looking; with `--check` it only says what is stale, and ends with 1. */
for (const { guide, text, was } of await guidesWritten()) {
  if (text === was) continue;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${guide} is stale: run npm run contracts\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(new URL(`../../${guide}`, import.meta.url), text);
  }
}
