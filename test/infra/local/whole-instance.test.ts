import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePlaces } from '../../../infra/local/free-places.ts';
import { repository } from '../../../infra/local/places.ts';
import { type Instance, startInstance } from '../../../infra/local/start-instance.ts';
import { sample } from '../../functions/calls.ts';
import { doneAsPrinted, printedIn, transferAsPrinted } from './as-printed.ts';
import { checkedAsInGuide, played, receivedBy, unread } from './partner-kit.ts';
import { rolledOver } from './rolled-over.ts';

const run = promisify(execFile);

let [state, instance]: [string, Instance] = ['', {} as Instance];

beforeAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  state = mkdtempSync(join(tmpdir(), 'readmit-instance-'));
  instance = await startInstance(await freePlaces(state), () => undefined);
});

afterAll(async () => {
  await instance.stop();
  rmSync(state, { recursive: true, force: true });
});

const masked = (text: string): unknown => ({ ...JSON.parse(text), caseId: 'an id', at: 'a time' });

describe('the guides', () => {
  const done = (script: string): Promise<string> => doneAsPrinted(script, instance, state);

  test('the first request and the first change, as printed, get the answer as printed and the status as told', async () => {
    const answer = await done(printedIn('README.md', 'curl', 'sh'));
    expect(masked(answer)).toEqual(masked(printedIn('README.md', 'answer', 'json')));
    const { caseId } = JSON.parse(answer) as { caseId: string };
    const changed = await done(printedIn('README.md', 'change', 'sh').replace(/^CASE=.*$/m, `CASE=${caseId}`));
    expect(JSON.parse(changed)).toMatchObject({ caseId, status: 'received' });
  });

  test('the first request and the first change of a transfer of a convicted person, as printed, open it and tell the person', async () => {
    const { opened, changed } = await transferAsPrinted(done);
    expect(opened).toMatchObject({ status: 'interest-stated', assumptions: [expect.stringContaining('vn-kz')] });
    expect(changed).toMatchObject({ transferId: opened['transferId'], file: 'shared', change: 2 });
  });
});

type Documented = {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly required?: boolean }[];
};
type Contract = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented & { readonly operationId: string }>>>>;
};

/** A client that knows the contract only: path, method and headers of an operation come from the document. */
const client = async (token: string) => {
  const contract = (await (await fetch(`${instance.api}/openapi.json`)).json()) as Contract;
  const rows = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
  return async (operationId: string, caseId?: string, body?: unknown, etag?: string): Promise<Response> => {
    const row = rows.find((candidate) => candidate.operationId === operationId);
    if (row === undefined) throw new Error(`The contract has no ${operationId}`);
    const known: Record<string, string> = { 'Idempotency-Key': randomUUID(), 'If-Match': etag ?? '' };
    const asked = (row.parameters ?? []).filter((parameter) => parameter.in === 'header' && parameter.required === true);
    const headers = Object.fromEntries(asked.map(({ name }) => [name, known[name] ?? '']));
    return fetch(`${instance.api}${row.path.replace('{caseId}', caseId ?? '')}`, {
      method: row.method.toUpperCase(),
      headers: {
        ...headers,
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
};

describe('by HTTP alone, from the OpenAPI document, with the tokens of two States', () => {
  test.for([
    ['acceptCase', 'cases/accept-case', 'accepted'],
    ['refuseCase', 'cases/refuse-case', 'refused'],
  ] as const)('a case is opened, its receipt confirmed, and %s ends it; both sides read it', async ([
    operation,
    path,
    status,
  ]) => {
    const france = await client(await instance.tokenFor({ rights: ['FR.officer'] }));
    const kazakhstan = await client(await instance.tokenFor({ rights: ['KZ.officer'], machine: true }));
    const opened = await france('openCase', undefined, sample('cases/open-case'));
    expect(opened.status).toBe(201);
    const { caseId } = (await opened.json()) as { caseId: string };
    const seen = (await kazakhstan('getCase', caseId)).headers.get('etag') ?? '';
    const received = await kazakhstan('confirmReceipt', caseId, sample('cases/confirm-receipt'), seen);
    expect(received.status).toBe(200);
    const ended = await kazakhstan(operation, caseId, sample(path), received.headers.get('etag') ?? '');
    expect(ended.status).toBe(200);
    for (const side of [france, kazakhstan])
      expect(await (await side('getCase', caseId)).json()).toMatchObject({ caseId, status });
  });
});

describe('the mail that a request owes', () => {
  test('counts as delivered once SES’s event came back by its queue, and is shown so to whom it was owed', async () => {
    const france = await client(await instance.tokenFor({ rights: ['FR.officer'] }));
    const kazakhstan = await client(await instance.tokenFor({ rights: ['KZ.officer'] }));
    const opened = await france('openCase', undefined, sample('cases/open-case'));
    const { caseId } = (await opened.json()) as { caseId: string };
    await expect
      .poll(
        async () => {
          const { items } = (await (await kazakhstan('listAlerts')).json()) as { items: { caseId: string; mail: object }[] };
          return items.filter((alert) => alert.caseId === caseId).map(({ mail }) => mail);
        },
        { timeout: 20_000, interval: 250 },
      )
      .toEqual([{ state: 'delivered', deliveredAt: expect.any(String) }]);
  });
});

describe('a partner State, by its two queues', () => {
  test.each([
    ['the request alone', ['received']],
    ['accepted', ['received', 'accepted']],
    ['refused', ['received', 'refused']],
    ['conflict', ['received', 'conflict']],
    ['rejected', ['rejected', 'rejected']],
    ['revoked', ['received', 'accepted', 'revoked', 'acknowledgement-recorded']],
  ])('is told what becomes of its messages, each proven by its signature: %s', async (scenario, expected) => {
    const printed = await played(instance, ...(scenario === 'the request alone' ? [] : [scenario]));
    const types = [...printed.matchAll(/^ {2}< readmit\.\w+\.([\w-]+)\.v1$/gm)].map(([, type]) => type);
    expect(types).toEqual(expected);
    expect(printed.match(/Signed by the key/g)).toHaveLength(expected.length);
  });

  test('leaves to its others what is said of other cases and transits', async () => {
    const before = await unread(instance, 'FR');
    const kazakhstan = await client(await instance.tokenFor({ rights: ['KZ.officer'] }));
    expect((await kazakhstan('openCase', undefined, sample('cases/open-case-kz-requests-fr'))).status).toBe(201);
    await expect.poll(() => unread(instance, 'FR'), { timeout: 20_000 }).toBe(before + 1);
    await played(instance);
    expect(await unread(instance, 'FR')).toBe(before + 1);
  });

  test('checks a signature as the guide of the queues does, and sees that another text was never signed', async () => {
    const file = join(state, 'received.json');
    await receivedBy(instance, 'PL', file);
    expect(await checkedAsInGuide(instance, file)).toMatch(/^proven \{.*readmit\.transit\.received\.v1/);
    writeFileSync(file, readFileSync(file, 'utf8').replace('requested', 'accepted'));
    expect(await checkedAsInGuide(instance, file)).toMatch(/^NOT PROVEN/);
  });
});

describe('a rollover of the key that signs', () => {
  test('goes by three commands: a partner proves every message meanwhile, and the old ones after it', async () => {
    const { heard, afterwards, commands } = await rolledOver(instance, 'CH');
    const kids = heard.map((proof) => (proof.proven ? proof.kid : proof.why));
    const [first = '', second = ''] = [...new Set(kids)];
    expect(kids).toEqual(kids.toSorted((one, other) => [first, second].indexOf(one) - [first, second].indexOf(other)));
    for (const early of [commands.tooEarlyToSign, commands.tooEarlyToRetire]) expect(early).toMatch(/^Not before /);
    expect(commands.retire).toMatch(new RegExp(`second  ${second}  signs.*\\nfirst  ${first}  retired`));
    expect(heard.filter(({ proven }) => !proven)).toEqual([]);
    expect(afterwards).toEqual(heard);
  });
});

describe('who has no good token', () => {
  const statusOf = async (token: string): Promise<readonly [number, string]> => {
    const response = await fetch(`${instance.api}/cases`, { headers: { authorization: `Bearer ${token}` } });
    const { type } = (await response.json()) as { type: string };
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    return [response.status, type.split('/').at(-1) ?? ''];
  };
  const unsigned = (claims: object): string =>
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`;

  test('is refused with a problem document: expired, alg none, forged, without the scope, of two States, of none', async () => {
    const good = await instance.tokenFor({ rights: ['FR.officer'] });
    expect(await statusOf(await instance.tokenFor({ rights: ['FR.officer'], expiresIn: -60 }))).toEqual([
      401,
      'not-authenticated',
    ]);
    expect(await statusOf(unsigned({ sub: 'x', scope: 'readmit/api', token_use: 'access' }))).toEqual([401, 'not-authenticated']);
    expect(await statusOf(`${good.slice(0, -8)}AAAAAAAA`)).toEqual([401, 'not-authenticated']);
    expect(await statusOf(await instance.tokenFor({ rights: ['FR.officer'], scope: 'openid' }))).toEqual([
      401,
      'not-authenticated',
    ]);
    expect(await statusOf(await instance.tokenFor({ rights: ['FR.officer', 'KZ.officer'] }))).toEqual([
      403,
      'token-of-two-states',
    ]);
    expect(await statusOf(await instance.tokenFor({ rights: [] }))).toEqual([403, 'token-of-no-state']);
  });

  test('an unknown path is a 404, and more than 10 MB a 413, as problem documents', async () => {
    expect((await fetch(`${instance.api}/nowhere`)).status).toBe(404);
    const huge = await fetch(`${instance.api}/cases`, { method: 'POST', body: 'x'.repeat(11 * 1024 * 1024) });
    expect([huge.status, ((await huge.json()) as { type: string }).type.split('/').at(-1)]).toEqual([413, 'request-too-large']);
  });
});

describe('starting', () => {
  test('nobody but its owner can read the state', () => {
    const modes = ['.', 'logs', 'dynamodb.sqlite', 'stream.sqlite', 'blueprint.json', 'secret', 'parts.json'].map((name) => {
      const { mode } = statSync(join(state, name));
      return [name, (mode & 0o077).toString(8)];
    });
    expect(modes.filter(([, others]) => others !== '0')).toEqual([]);
  });

  test('a function has the environment of the template, and nothing of this terminal', () => {
    const { environment } = instance.blueprint.functions.find(({ name }) => name === 'api-protection') ?? { environment: {} };
    expect(Object.keys(environment).sort()).toEqual([
      'POWERTOOLS_LOG_LEVEL',
      'POWERTOOLS_METRICS_NAMESPACE',
      'POWERTOOLS_SERVICE_NAME',
      'READMIT_IDENTITY_KEY',
      'READMIT_PRODUCTION',
      'READMIT_STAGE',
      'TABLE_NAME',
    ]);
  });

  test('the key set stands at its address, with keys of this instance that the blueprint does not tell', async () => {
    const { keys } = (await (await fetch(`${instance.api}/.well-known/jwks.json`)).json()) as { keys: { x: string }[] };
    const { x, d } = JSON.parse(readFileSync(join(state, 'signing-key.json'), 'utf8')) as { x: string; d: string };
    expect(keys.map((key) => key.x)).toContain(x);
    expect(JSON.stringify(keys)).not.toContain(d);
    expect(readFileSync(join(state, 'blueprint.json'), 'utf8')).not.toContain(d);
  });

  test('a taken port gives one clear sentence, and nothing stays running', async () => {
    const places = await freePlaces(mkdtempSync(join(tmpdir(), 'readmit-taken-')));
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(places.ports.inbox, '127.0.0.1', resolve));
    const env = { ...process.env, PORT: String(places.ports.api), READMIT_STATE: places.state };
    const ended = await run(process.execPath, ['infra/local/start.ts'], { cwd: repository, env }).catch(
      (error: unknown) => error,
    );
    taken.close();
    rmSync(places.state, { recursive: true, force: true });
    expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining(`Port ${places.ports.inbox} (inbox) is taken`) });
  });
});
