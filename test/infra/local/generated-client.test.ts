import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setClockOffset } from '../../../infra/local/clock-offset.ts';
import { freePlaces } from '../../../infra/local/free-places.ts';
import { at, region } from '../../../infra/local/places.ts';
import { type Instance, startInstance } from '../../../infra/local/start-instance.ts';
import { compiled, writeClient } from './client-project.ts';

const run = promisify(execFile);

let [state, folder, instance]: [string, string, Instance] = ['', '', {} as Instance];

beforeAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  state = mkdtempSync(join(tmpdir(), 'readmit-instance-'));
  folder = mkdtempSync(join(tmpdir(), 'readmit-client-'));
  const starting = freePlaces(state).then((places) => startInstance(places, () => undefined));
  await writeClient(folder);
  instance = await starting;
});

afterAll(async () => {
  await instance.stop();
  for (const made of [state, folder]) rmSync(made, { recursive: true, force: true });
});

/** When the examples of the contract were sent. */
const moment = Date.parse('2026-11-24T08:00:00Z');

const tokensOf = async (country: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(
      ['officer', 'assessor', 'supervisor'].map(async (role) => {
        const token = await instance.tokenFor({ rights: [`${country}.${role}`], subject: `${role} of ${country}` });
        return [role, token] as const;
      }),
    ),
  );

describe('a client in TypeScript, generated from openapi.json', () => {
  test('compiles under the strictest rules of this project, and every example has the type of its body', async () => {
    expect(await compiled(folder)).toBe('');
  });

  test('would not compile if an example had a value that its list has not', async () => {
    const file = join(folder, 'examples.ts');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"own-national"', '"own-person"'));
    const said = await compiled(folder);
    writeFileSync(file, text);
    expect(said).toContain('own-person');
  });

  test('carries a case to transferred and a transit to passed-out, with what the examples of the contracts say', async () => {
    setClockOffset(state, moment - Date.now());
    const { places, blueprint, api } = instance;
    const queue = blueprint.inboundUrls['FR'];
    const tokens = { from: await tokensOf('FR'), to: await tokensOf('KZ') };
    const place = { api, tokens, sqs: at(places.ports.sqs), region, queue };
    const { stdout } = await run(process.execPath, [join(folder, 'carry.ts'), JSON.stringify(place)], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({
      case: ['opened', 'received', 'accepted', 'departed', 'transferred'],
      transit: ['requested', 'accepted', 'under-way', 'passed-out'],
    });
  });
});
