import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../../infra/local/import/answer.ts';
import { renewing } from '../../../../infra/local/import/caller.ts';
import type { Checked } from '../../../../infra/local/import/checked-line.ts';
import { openingCalled } from '../../../../infra/local/import/opening.ts';
import { asksToWait, beforeTry, patience } from '../../../../infra/local/import/patience.ts';
import { atOnce, sentFile } from '../../../../infra/local/import/sent-file.ts';

type Reply = (request: IncomingMessage, response: ServerResponse, key: string, time: number) => void;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const answer = (response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

const opened = (response: ServerResponse, key: string, replayed = false): void =>
  answer(response, replayed ? 200 : 201, { caseId: `case-of-${key}` }, replayed ? { 'idempotency-replayed': 'true' } : {});

/** A service that answers so; how often each key was asked, and the tokens. */
const service = async (reply: Reply) => {
  const asked = new Map<string, number>();
  const tokens: string[] = [];
  const now = { open: 0, most: 0 };
  server = createServer((request, response) => {
    request.resume();
    now.open += 1;
    now.most = Math.max(now.most, now.open);
    response.on('close', () => {
      now.open -= 1;
    });
    const key = String(request.headers['idempotency-key']);
    const time = (asked.get(key) ?? 0) + 1;
    asked.set(key, time);
    tokens.push(String(request.headers.authorization));
    reply(request, response, key, time);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, tokens, now };
};

async function* lines(count: number): AsyncGenerator<Checked> {
  for (let n = 1; n <= count; n += 1) yield { number: n, key: `k${n}`, body: Buffer.from(`{"n":${n}}`) };
}

const quick = { ...patience, first: 5, longest: 20, line: 1_500 };

/** Sends so many lines; each answer by its line. */
const sent = async (api: string, count: number, changes: Partial<typeof quick> = {}) => {
  let given = 0;
  const caller = renewing(async () => {
    given += 1;
    return `token-${given}`;
  });
  const answers = new Map<number, Answer>();
  const end = await sentFile(
    { api, opening: openingCalled('openCase'), caller, patience: { ...quick, ...changes }, turnstile: { closedUntil: 0 } },
    lines(count),
    (one) => {
      expect(answers.has(one.line)).toBe(false);
      answers.set(one.line, one);
    },
  );
  expect([...answers.keys()].sort((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, n) => n + 1));
  return { answers: [...answers.values()].toSorted((one, other) => one.line - other.line), end };
};

const statuses = (answers: readonly Answer[]): readonly string[] => [...new Set(answers.map(({ status }) => status))];

describe('a file that is sent', () => {
  test('tells of each line which cases seem to be about the same person, as the service does, and nothing else of its answer', async () => {
    const alreadyOnFile = { cases: [{ caseId: 'another', because: ['document-number'], status: 'opened' }] };
    const { api } = await service((_, response, key) =>
      answer(response, 201, { caseId: 'one', at: 'now', ...(key === 'k2' ? { alreadyOnFile } : {}) }),
    );
    const { answers } = await sent(api, 2);
    expect(answers).toEqual([
      { line: 1, status: 'opened', caseId: 'one' },
      { line: 2, status: 'opened', caseId: 'one', alreadyOnFile },
    ]);
  });

  test('is answered line by line, no more at once than is stated, and what was opened before is told as such', async () => {
    const { api, now } = await service((_, response, key) => setTimeout(() => opened(response, key, key === 'k3'), 10));
    const { answers } = await sent(api, 40);
    expect(now.most).toBe(atOnce);
    expect(answers[0]).toEqual({ line: 1, status: 'opened', caseId: 'case-of-k1' });
    expect(answers[2]).toEqual({ line: 3, status: 'replayed', caseId: 'case-of-k3' });
  });

  test.each([
    ['is busy', (response: ServerResponse) => answer(response, 503, {}, { 'retry-after': '0' })],
    ['has a fault, and may have done it', (response: ServerResponse) => answer(response, 500, {})],
    ['did not come to its end in time', (response: ServerResponse) => answer(response, 504, {})],
    ['loses the connection', (response: ServerResponse) => response.destroy()],
    [
      'loses it in the middle of the answer',
      (response: ServerResponse) => {
        response.writeHead(201, { 'content-type': 'application/json', 'content-length': '100' });
        response.write('{"caseId":');
        setTimeout(() => response.destroy(), 5);
      },
    ],
  ])('is sent again, line by line under the same key, where the service %s', async (_, fails) => {
    const { api, asked } = await service((_request, response, key, time) =>
      time < 3 ? fails(response) : opened(response, key, true),
    );
    const { answers } = await sent(api, 12);
    expect(statuses(answers)).toEqual(['replayed']);
    expect([...asked.values()]).toEqual(Array.from({ length: 12 }, () => 3));
  });

  test('waits as long as the service asks, all of it, where it sends too fast', async () => {
    const times: number[] = [];
    let first: number | undefined;
    const { api } = await service((_, response, key) => {
      times.push(Date.now());
      first ??= Date.now();
      if (Date.now() - first < 500) answer(response, 429, {}, { 'retry-after': '1' });
      else opened(response, key);
    });
    const { answers } = await sent(api, 20, { line: 10_000 });
    expect(statuses(answers)).toEqual(['opened']);
    expect(times.filter((time) => time - (first ?? 0) > 100 && time - (first ?? 0) < 950)).toEqual([]);
    expect(times.length).toBeLessThanOrEqual(20 + atOnce);
  });

  test('goes on with another token of the same subject when one ends, asked for once', async () => {
    const { api, tokens } = await service((request, response, key) =>
      request.headers.authorization === 'Bearer token-1'
        ? answer(response, 401, { title: 'no', status: 401 })
        : opened(response, key),
    );
    const { answers } = await sent(api, 30);
    expect(statuses(answers)).toEqual(['opened']);
    expect([...new Set(tokens)]).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test('goes on past a line that is refused', async () => {
    const { api, asked } = await service((_, response, key) =>
      key === 'k2' ? answer(response, 422, { type: 'of-the-law', title: 'The law refuses', status: 422 }) : opened(response, key),
    );
    const { answers, end } = await sent(api, 30);
    expect(answers[1]).toEqual({
      line: 2,
      status: 'refused',
      problem: { type: 'of-the-law', title: 'The law refuses', status: 422 },
    });
    expect(answers.filter(({ status }) => status === 'opened')).toHaveLength(29);
    expect([asked.get('k2'), end]).toEqual([1, undefined]);
  });

  test('ends where whoever sends is not let in: the rest is told as not sent', async () => {
    const problem = { type: 'state-not-connected', title: 'The State is not connected', status: 403 };
    const { api, asked } = await service((_, response) => answer(response, 403, problem));
    const { answers, end } = await sent(api, 50);
    expect(end).toBe('The State is not connected');
    expect(statuses(answers)).toEqual(['refused', 'not-sent']);
    expect(asked.size).toBeLessThanOrEqual(atOnce);
  });

  test('ends where nobody answers any more, within the time that is stated', async () => {
    const { api, asked } = await service((_, response) => response.destroy());
    const { answers, end } = await sent(api, 50, { line: 200 });
    expect(end).toMatch(/fetch failed/);
    expect(statuses(answers)).toEqual(['unanswered', 'not-sent']);
    expect(asked.size).toBeLessThanOrEqual(2 * atOnce);
  });

  test('goes on past a line that alone has no answer', async () => {
    const { api } = await service((_, response, key) => (key === 'k2' ? answer(response, 500, {}) : opened(response, key)));
    const { answers, end } = await sent(api, 30, { line: 150 });
    expect(answers.filter(({ status }) => status !== 'opened')).toEqual([
      { line: 2, status: 'unanswered', why: 'the service answered 500' },
    ]);
    expect(end).toBeUndefined();
  });
});

describe('the patience', () => {
  test.each([
    [null, 0],
    ['3', 3_000],
    ['Wed, 21 Oct 2026 07:28:10 GMT', 10_000],
    ['Wed, 21 Oct 2026 07:27:00 GMT', 0],
    ['soon', 0],
  ])('reads Retry-After %j', (header, milliseconds) => {
    expect(asksToWait(header, Date.parse('2026-10-21T07:28:00Z'))).toBe(milliseconds);
  });

  test('waits longer each time, up to the longest, and never as long as all others', () => {
    expect([0, 1, 2, 20].map((attempt) => beforeTry(attempt, patience, () => 0))).toEqual([125, 250, 500, 5_000]);
    expect([0, 1, 2, 20].map((attempt) => beforeTry(attempt, patience, () => 1))).toEqual([250, 500, 1_000, 10_000]);
  });
});
