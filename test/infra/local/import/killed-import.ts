import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { freePlaces } from '../../../../infra/local/free-places.ts';
import type { Answer } from '../../../../infra/local/import/answer.ts';
import { repository } from '../../../../infra/local/places.ts';
import { type Instance, startInstance } from '../../../../infra/local/start-instance.ts';
import { requestOf } from '../../../requests-of-many.ts';

/** Runs the command on a file; after that many answers it is killed. */
const imported = async (
  { places: { state, ports } }: Instance,
  words: readonly string[],
  killedAfter = Number.POSITIVE_INFINITY,
) => {
  const child: ChildProcess = spawn(process.execPath, ['infra/local/import.ts', ...words], {
    cwd: repository,
    env: { ...process.env, READMIT_STATE: state, PORT: String(ports.api) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const answers: Answer[] = [];
  if (child.stdout === null) throw new Error('The command has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    answers.push(JSON.parse(line) as Answer);
    if (answers.length === killedAfter) child.kill('SIGKILL');
  }
  const [code, signal] = await ended;
  return { answers, ended: code ?? signal };
};

const idsIn = (answers: readonly Answer[]) =>
  new Map(answers.flatMap((answer) => ('caseId' in answer ? [[answer.line, answer.caseId] as const] : [])));

/** Every case in the work list of France. */
const listed = async ({ api, tokenFor }: Instance): Promise<readonly string[]> => {
  const headers = { authorization: `Bearer ${await tokenFor({ rights: ['FR.officer'] })}` };
  const found: string[] = [];
  for (let asked = `${api}/cases?limit=100`; ; ) {
    const { items, next } = (await (await fetch(asked, { headers })).json()) as {
      readonly items: readonly { readonly caseId: string }[];
      readonly next?: string;
    };
    found.push(...items.map(({ caseId }) => caseId));
    if (next === undefined) return found;
    asked = `${api}/cases?limit=100&cursor=${encodeURIComponent(next)}`;
  }
};

const count = (answers: readonly Answer[], status: Answer['status']): number =>
  answers.filter((answer) => answer.status === status).length;

/** An instance, and a file of so many requests. */
export const instanceWithFile = async (cases: number) => {
  delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  const folder = mkdtempSync(join(tmpdir(), 'readmit-import-'));
  const file = join(folder, 'cases.jsonl');
  writeFileSync(file, Array.from({ length: cases }, (_, n) => `${JSON.stringify(requestOf(n))}\n`).join(''));
  const instance = await startInstance(await freePlaces(join(folder, 'state')), () => undefined);
  const end = async (): Promise<void> => {
    await instance.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { instance, file, cases, end };
};

/** Imports the file, dry and in earnest, is killed after so many answers and does it again: each request opens one case. */
export const killedAndRepeated = async (
  { instance, file, cases }: Awaited<ReturnType<typeof instanceWithFile>>,
  killedAfter: number,
): Promise<void> => {
  const dry = await imported(instance, [file]);
  expect([dry.ended, count(dry.answers, 'valid')]).toEqual([0, cases]);
  expect(await listed(instance)).toEqual([]);

  const killed = await imported(instance, [file, '--yes'], killedAfter);
  expect(killed.ended).toBe('SIGKILL');
  const whole = await imported(instance, [file, '--yes']);
  expect([whole.ended, whole.answers.length]).toEqual([0, cases]);

  const ids = idsIn(whole.answers);
  expect(new Set(ids.values()).size).toBe(cases);
  for (const [line, caseId] of idsIn(killed.answers)) expect(ids.get(line)).toBe(caseId);
  expect(count(whole.answers, 'replayed')).toBeGreaterThanOrEqual(killedAfter);
  expect(count(whole.answers, 'opened')).toBeGreaterThan(0);
  expect([...(await listed(instance))].sort()).toEqual([...ids.values()].sort());
  // What stands in the requests stands in no answer.
  expect(JSON.stringify([...killed.answers, ...whole.answers])).not.toMatch(/[A-Z]{2}OV|BEK|N1000|FR-2026/);
};
