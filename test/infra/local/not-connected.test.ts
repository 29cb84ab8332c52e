import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freePlaces } from '../../../infra/local/free-places.ts';
import { notConnectedHere, stageWith } from '../../../infra/local/not-connected.ts';
import { at, type Places } from '../../../infra/local/places.ts';
import { type Instance, startInstance } from '../../../infra/local/start-instance.ts';
import { sample } from '../../functions/calls.ts';

describe('READMIT_NOT_CONNECTED', () => {
  afterEach(() => {
    delete process.env['READMIT_NOT_CONNECTED'];
  });

  test.each([
    [undefined, []],
    ['', []],
    ['KZ', ['KZ']],
    [' uz, KZ,kz ,', ['KZ', 'UZ']],
  ])('as %j names %j', (value, states) => {
    if (value !== undefined) process.env['READMIT_NOT_CONNECTED'] = value;
    expect(notConnectedHere()).toEqual(states);
  });

  test.each(['XX', 'VN', 'Kazakhstan'])('names no %s: it is not served in readmission', (code) => {
    expect(() => stageWith([code])).toThrow(`${code}, which this instance does not serve in readmission`);
  });
});

describe('an instance on which Kazakhstan is not connected', () => {
  let [state, places, instance]: [string, Places, Instance] = ['', {} as Places, {} as Instance];
  const start = async (...notConnected: readonly string[]): Promise<void> => {
    instance = await startInstance(places, () => undefined, notConnected);
  };
  beforeAll(async () => {
    delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
    state = mkdtempSync(join(tmpdir(), 'readmit-on-paper-'));
    places = await freePlaces(state);
    await start('KZ');
  });
  afterAll(async () => {
    await instance.stop();
    rmSync(state, { recursive: true, force: true });
  });

  const asks = async (right: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const token = await instance.tokenFor({ rights: [right] });
    const response = await fetch(`${instance.api}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': path, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? '',
      body: (await response.json()) as Record<string, unknown>,
    };
  };

  /** To whom mails went, of which at least so many came. */
  const mailedTo = async (atLeast: number): Promise<readonly string[]> => {
    const all = async (): Promise<readonly { readonly destination: { readonly to: readonly string[] } }[]> =>
      ((await (await fetch(`${at(places.ports.inbox)}/store`)).json()) as { emails: never[] }).emails;
    await expect.poll(async () => (await all()).length, { timeout: 30_000 }).toBeGreaterThanOrEqual(atLeast);
    return (await all()).flatMap(({ destination }) => destination.to);
  };

  test('opens a case with it and lets nobody of it in; once it is connected, it goes on with the case', async () => {
    expect(Object.keys(instance.blueprint.inboundUrls)).not.toContain('KZ');
    const opened = await asks('FR.officer', '/cases', sample('cases/open-case'));
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    const caseId = String(opened.body['caseId']);
    expect(await asks('KZ.officer', `/cases/${caseId}`)).toMatchObject({
      status: 403,
      body: { type: 'https://readmit.example/problems/state-not-connected', state: 'KZ' },
    });

    await instance.stop();
    await start();
    expect(Object.keys(instance.blueprint.inboundUrls)).toContain('KZ');
    const seen = await asks('KZ.officer', `/cases/${caseId}`);
    expect(seen).toMatchObject({ status: 200, body: { status: 'opened' } });
    const confirmed = await asks('KZ.officer', `/cases/${caseId}/receipt`, sample('cases/confirm-receipt'), {
      'if-match': seen.etag,
    });
    expect(confirmed).toMatchObject({ status: 200, body: { status: 'received' } });
    const urgent = await asks('FR.officer', '/cases', sample('cases/open-case-urgent'), { 'idempotency-key': 'another' });
    expect(urgent.status, JSON.stringify(urgent.body)).toBe(201);
    expect(new Set(await mailedTo(1))).toEqual(new Set(['kezekshi.kz@readmit.example']));
  });
});
