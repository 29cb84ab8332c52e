import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portsFrom } from '../../../infra/local/places.ts';
import { supervisor } from '../../../infra/local/supervisor.ts';

test('a part that cannot be started again is tried until it can, and takes nothing else along', { timeout: 60_000 }, async () => {
  const state = mkdtempSync(join(tmpdir(), 'readmit-supervisor-'));
  const said: string[] = [];
  const parts = supervisor(
    { state, ports: portsFrom(20_000) },
    (sentence) => said.push(sentence),
    async () => undefined,
  );
  // Without a blueprint it ends at once, and so is started again and again.
  parts.start('scheduler');
  const logs = join(state, 'logs');
  renameSync(logs, `${logs}.away`);
  writeFileSync(logs, 'no folder');
  await expect
    .poll(() => said.filter((sentence) => sentence.startsWith('scheduler does not start: ')).length, { timeout: 30_000 })
    .toBeGreaterThan(1);
  const before = parts.pids()['scheduler'];
  rmSync(logs);
  renameSync(`${logs}.away`, logs);
  await expect.poll(() => parts.pids()['scheduler'], { timeout: 30_000 }).not.toBe(before);
  await parts.stop();
  rmSync(state, { recursive: true, force: true });
});
