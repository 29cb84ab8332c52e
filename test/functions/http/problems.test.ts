import { describe, expect, test } from 'vitest';
import { gatewayProblems, problemType } from '../../../functions/http/gateway-problems.ts';
import { faultReply, problemReply } from '../../../functions/http/problem-reply.ts';
import { faultProblems, type ProblemKind, problems } from '../../../functions/http/problems.ts';
import { standardProblems } from '../../../functions/http/standard-problems.ts';
import { eventFor } from '../calls.ts';
import { operations } from '../operations.ts';

const kinds = Object.keys(problems) as ProblemKind[];

describe('the table of problems', () => {
  test('every kind has a type of its own', () => {
    const types = [...kinds, ...Object.keys(faultProblems)].map(problemType);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(new URL(type).protocol).toBe('https:');
  });

  test.each(kinds)('%s is the caller’s: its status is 4xx, and its title a sentence without a full stop', (kind) => {
    const { status, title } = problems[kind];
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(title).toMatch(/^[A-Z].{10,}[^.]$/);
  });

  test.each(
    kinds.filter((kind) =>
      /^wrong-|-already-(?!under|extended)|^already-|^no-.*-(?:requested|planned|proposed|waits)$|not-so-far$|under-way$|-not-(?:issued|used|annulled)$/.test(
        kind,
      ),
    ),
  )('%s is about what is on file, which may become another: its status is 409', (kind) => {
    expect(problems[kind].status).toBe(409);
  });

  test('no two kinds have the same title', () => {
    const titles = kinds.map((kind) => problems[kind].title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('a kind that the gateway has too has the same status there', () => {
    for (const { kind, status } of Object.values(gatewayProblems)) {
      if (kind in problems) expect(problems[kind as ProblemKind].status).toBe(status);
    }
  });

  test('every kind can be answered by some operation', () => {
    const answered = new Set(operations.flatMap(({ route }) => [...standardProblems(route), ...route.problems]));
    // Where there is no operation: of the path, or none at all.
    const elsewhere = ['person-required', 'method-not-allowed', 'no-such-path'];
    expect(kinds.filter((kind) => !answered.has(kind) && !elsewhere.includes(kind))).toEqual([]);
  });
});

const event = { ...eventFor('GET', '/health', {}), requestContext: { requestId: 'a-request' } } as never;

describe('a problem document', () => {
  test('has type, title, status, instance and the facts of the failure, but not its kind', () => {
    const { statusCode, headers, body } = problemReply({ kind: 'same-state', state: 'FR' as never }, event);
    expect({ statusCode, headers, body: JSON.parse(body) }).toEqual({
      statusCode: 422,
      headers: {
        'content-type': 'application/problem+json',
        'content-language': 'en',
        vary: 'Accept-Language',
        'cache-control': 'no-store',
      },
      body: {
        type: 'https://readmit.example/problems/same-state',
        title: 'A State does not ask itself for readmission',
        status: 422,
        instance: 'urn:uuid:a-request',
        state: 'FR',
      },
    });
  });

  test('keeps the meaning of its members although a fact goes by the same name', () => {
    const failure = { kind: 'same-state', state: 'FR', status: 'opened', title: 'x', type: 'y', instance: 'z' } as never;
    expect(JSON.parse(problemReply(failure, event).body)).toMatchObject({
      type: 'https://readmit.example/problems/same-state',
      status: 422,
      instance: 'urn:uuid:a-request',
    });
  });

  test('says when to come again wherever waiting helps, and nowhere else', () => {
    const replies = [
      ...kinds.map((kind) => problemReply({ kind } as never, event)),
      ...(Object.keys(faultProblems) as (keyof typeof faultProblems)[]).map((kind) => faultReply(kind, event)),
    ];
    for (const { statusCode, headers } of replies) {
      const waits = statusCode === 429 || statusCode === 503;
      expect([statusCode, /^[1-9]\d*$/.test(String(headers?.['retry-after']))]).toEqual([statusCode, waits]);
    }
  });

  test('of a fault tells nothing of its cause; a busy store says when to come again', () => {
    expect(Object.keys(JSON.parse(faultReply('fault', event).body)).sort()).toEqual(['instance', 'status', 'title', 'type']);
    expect(faultReply('store-busy', event)).toMatchObject({ statusCode: 503, headers: { 'retry-after': '1' } });
    expect(faultReply('fault', event).headers).not.toHaveProperty('retry-after');
  });
});
