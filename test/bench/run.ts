import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleAll } from '../../infra/aws/bundle.ts';
import { functionRows } from '../../infra/aws/function-rows.ts';
import { apart } from './apart.ts';
import { coldStarts } from './cold-start.ts';
import type { Figure } from './figure.ts';
import { floorBundle } from './floor-bundle.ts';
import { namesFoundAgain } from './names.ts';
import { workingDayDeadline } from './working-days.ts';

/** `npm run bench`: the figures as ratios to a floor measured in the same run; also as test/bench/results.json. */
const folder = mkdtempSync(join(tmpdir(), 'readmit-bench-'));
try {
  await bundleAll(folder);
  const floor = await floorBundle(join(folder, 'floor.mjs'));
  const names = functionRows().map(({ name }) => name);
  const figures: readonly Figure[] = [
    ...coldStarts(folder, names, floor, 25),
    ...apart('warm-change.ts', 'warmChange'),
    ...apart('queue-intake.ts', 'queueIntake'),
    ...apart('sweep.ts', 'sweepAmongMany'),
    ...apart('filtered-lists.ts', 'filteredLists'),
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
