import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePlaces } from '../../infra/local/free-places.ts';
import { type Instance, startInstance } from '../../infra/local/start-instance.ts';
import { requestOf } from '../requests-of-many.ts';
import { atMost, type Figure } from './figure.ts';

const cases = 2_000;
const clients = 8;
const part = 200;
/** Until every process of the function is started. */
const warmUps = 40;

const answered = async (response: Response, status: number): Promise<Record<string, unknown>> => {
  const body = (await response.json()) as Record<string, unknown>;
  if (response.status !== status) throw new Error(`Expected ${status}, got ${response.status}: ${JSON.stringify(body)}`);
  return body;
};

/** Opens a case and reads it. */
const openAndRead = async (api: string, token: string, n: number): Promise<void> => {
  const authorization = `Bearer ${token}`;
  const opened = await fetch(`${api}/cases`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(requestOf(n)),
  });
  const { caseId } = await answered(opened, 201);
  await answered(await fetch(`${api}/cases/${caseId}`, { headers: { authorization } }), 200);
};

/** When each of the cases was done, in milliseconds, in that order. */
const doneAt = async ({ api, tokenFor }: Instance, count: number, from: number): Promise<readonly number[]> => {
  const token = await tokenFor({ rights: ['FR.officer'], expiresIn: 7_200 });
  const done: number[] = [performance.now()];
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      await openAndRead(api, token, from + next);
      done.push(performance.now());
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return done;
};

/** 2,000 cases opened and read by 8 clients over HTTP on a whole instance: how long the last 200 take against the first 200. */
export const instanceUnderLoad = async (): Promise<readonly Figure[]> => {
  const state = mkdtempSync(join(tmpdir(), 'readmit-load-'));
  const instance = await startInstance(await freePlaces(state), (sentence) => process.stderr.write(`${sentence}\n`));
  try {
    await doneAt(instance, warmUps, 0);
    const done = await doneAt(instance, cases, warmUps);
    const between = (from: number, to: number): number => Math.round((done[to] ?? Number.NaN) - (done[from] ?? Number.NaN));
    return [atMost('instance, last / first 200 of 2,000', 'ms', between(cases - part, cases), between(0, part), 1.2)];
  } finally {
    await instance.stop();
    rmSync(state, { recursive: true, force: true });
  }
};
