import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFree, untilAnswers } from '../../../infra/local/answering.ts';
import { freePlaces } from '../../../infra/local/free-places.ts';
import type { Registered } from '../../../infra/local/part-register.ts';
import { type Places, repository } from '../../../infra/local/places.ts';
import { runs } from '../../../infra/local/process-mark.ts';
import { synthesise } from '../../../infra/local/synthesis.ts';

/** A state folder as an earlier start left it: synthesised. */
const earlier = mkdtempSync(join(tmpdir(), 'readmit-synthesised-'));
beforeAll(() => synthesise(earlier));
afterAll(() => rmSync(earlier, { recursive: true }));

const startedByNpm = ({ state, ports }: Places): ChildProcess => {
  const env = { ...process.env, PORT: String(ports.api), READMIT_STATE: state };
  for (const name of Object.keys(env).filter((key) => key.startsWith('AWS_') || key.startsWith('npm_')))
    Reflect.deleteProperty(env, name);
  return spawn('npm', ['start'], { cwd: repository, env, stdio: 'ignore', detached: true });
};

/** Every process of the instance, by what it wrote down itself. */
const registered = ({ state }: Places) => {
  const { supervisor, parts } = JSON.parse(readFileSync(join(state, 'parts.json'), 'utf8')) as Registered;
  return [supervisor, ...Object.values(parts)];
};

describe('npm start', () => {
  test.for([
    'SIGTERM',
    'SIGINT',
    'SIGHUP',
    'SIGKILL',
  ] as const)('ends with the whole instance when npm gets %s, and its ports are free', { timeout: 180_000 }, async (signal) => {
    const places = await freePlaces(mkdtempSync(join(tmpdir(), 'readmit-npm-')));
    cpSync(earlier, places.state, { recursive: true });
    const npm = startedByNpm(places);
    const ended = once(npm, 'exit');
    await untilAnswers('the gateway', places.ports.api, 120_000);
    const marks = registered(places);
    expect(marks.length).toBe(11);
    npm.kill(signal);
    await ended;
    await expect.poll(() => marks.filter(runs), { timeout: 40_000, interval: 100 }).toEqual([]);
    for (const port of Object.values(places.ports)) expect(await isFree(port), `port ${port}`).toBe(true);
    rmSync(places.state, { recursive: true, force: true });
  });
});
