import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleAll } from '../../infra/aws/bundle.ts';
import { functionRows } from '../../infra/aws/function-rows.ts';
import { apart } from './apart.ts';
import { coldStarts } from './cold-start.ts';
import type { Figure } from './figure.ts';
import { namesFoundAgain } from './names.ts';
import { workingDayDeadline } from './working-days.ts';

/** `npm run bench`: the figures as ratios to a floor measured in the same run; also as test/bench/results.json. */
const folder = mkdtempSync(join(tmpdir(), 'readmit-bench-'));
try {
  await bundleAll(folder);
  const floor = join(folder, 'floor.mjs');
  const entry = fileURLToPath(new URL('floor.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile: floor,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  const names = functionRows().map(({ name }) => name);
  const figures: readonly Figure[] = [
    ...coldStarts(folder, names, floor),
    ...apart('warm-change.ts', 'warmChange'),
    ...apart('queue-intake.ts', 'queueIntake'),
    ...apart('sweep.ts', 'sweepAmongMany'),
    ...apart('instance-load.ts', 'instanceUnderLoad'),
    ...workingDayDeadline(),
    ...namesFoundAgain(),
  ];
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(figures, null, 2)}\n`);
  for (const { figure, value, floor: under, unit, ratio, goal, met } of figures) {
    const line = `${figure.padEnd(34)} ${value} ${unit} / ${under} ${unit} = ${ratio} (goal ${goal}) ${met ? 'met' : 'NOT MET'}`;
    process.stdout.write(`${line}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
