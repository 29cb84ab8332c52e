import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { peopleFunction } from '../../functions/people/people-function.ts';
import { bundleAll } from '../../infra/aws/bundle.ts';
import { peopleName } from '../../infra/aws/people/people-name.ts';
import { type Cognito, startCognito } from '../embedded/cognito.ts';
import { environmentOfFunction } from '../rehearsal/policy-of-function.ts';
import { readable } from './aws/synthesis.ts';
import type { Ran } from './run-bundle.ts';

const folder = mkdtempSync(join(tmpdir(), 'readmit-people-'));
const runner = fileURLToPath(new URL('./run-bundle.ts', import.meta.url));
let cognito: Cognito;

beforeAll(async () => {
  cognito = await startCognito();
  await bundleAll(folder, [peopleName]);
});
afterAll(async () => {
  await cognito.close();
  rmSync(folder, { recursive: true });
});

const said = async (events: readonly object[]): Promise<readonly Ran[]> => {
  const child = fork(runner, [join(folder, peopleName, 'index.mjs'), String(peopleFunction.timeoutSeconds)], {
    env: {
      ...environmentOfFunction(readable('local').templates, peopleName),
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
      AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: cognito.endpoint,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  child.send(events);
  const [ran] = (await once(child, 'message')) as [readonly Ran[]];
  return ran;
};

test('The function as it is deployed understands the pool, also where it refuses, and acts for the State of its template', async () => {
  const states = Object.keys(readable('local').stage.states);
  const own = environmentOfFunction(readable('local').templates, peopleName)['READMIT_OWN_STATE'] ?? '';
  expect(states).toContain(own);
  cognito.put('theirs@other.example', 'XX', ['XX.officer']);
  const ran = await said([
    { act: 'invite', roles: ['officer'], address: 'new@own.example' },
    { act: 'invite', roles: ['officer'], address: 'theirs@other.example' },
    { act: 'dismiss', address: 'nobody@own.example' },
    { act: 'add-secret' },
    { act: 'no-such-act' },
  ]);
  expect(ran.map(({ reply }) => reply)).toMatchObject([
    { done: true, kind: 'invited' },
    { done: false, kind: 'address-taken' },
    { done: false, kind: 'nobody-of-yours' },
    { done: true, kind: 'secret-added' },
    { done: false, kind: 'not-understood' },
  ]);
  expect(cognito.users.get('new@own.example')?.groups).toEqual(new Set([`${own}.officer`]));
});
