import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { repository } from '../../../infra/local/places.ts';

test('npm run demo tells its whole story on an instance of its own, and all of it goes as it should', {
  timeout: 180_000,
}, async () => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('AWS_')));
  const demo = spawn(process.execPath, ['infra/local/demo.ts'], { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [[code], said, wrong] = await Promise.all([once(demo, 'exit'), text(demo.stdout), text(demo.stderr)]);
  expect(said.split('\n').filter((line) => line.includes('NOT AS IT SHOULD BE'))).toEqual([]);
  expect({ code, wrong }).toEqual({ code: 0, wrong: '' });
  expect(said).toContain('The story ends here');
});
