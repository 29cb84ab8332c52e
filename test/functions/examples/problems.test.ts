import type { ServerResponse } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { keptProblems } from '../../../functions/contracts/examples/kept.ts';
import type { ApiEvent } from '../../../functions/http/event.ts';
import { gatewayProblems } from '../../../functions/http/gateway-problems.ts';
import { faultReply, problemReply } from '../../../functions/http/problem-reply.ts';
import { faultProblems } from '../../../functions/http/problems.ts';
import { standardProblems } from '../../../functions/http/standard-problems.ts';
import { gatewayResponses } from '../../../infra/aws/gateway-responses.ts';
import { refusing } from '../../../infra/local/gateway/refusal.ts';
import { eventFor } from '../calls.ts';
import { operations } from '../operations.ts';
import { notProvoked } from './not-provoked.ts';
import { asKept, keep } from './problems-seen.ts';
import { writes } from './written.ts';

const requestId = '01a20c91-a000-7000-8000-000000000001';

/** A request that is answered with a problem, and asks for no language. */
const asked = (): ApiEvent => {
  const event = eventFor('GET', '/health', {});
  return { ...event, requestContext: { ...event.requestContext, requestId } };
};

type Type = keyof typeof gatewayProblems;

/** As API Gateway words its reasons. */
const reasons = {
  UNAUTHORIZED: 'Unauthorized',
  ACCESS_DENIED: 'User is not authorized to access this resource',
  REQUEST_TOO_LARGE: 'Request Too Long',
  THROTTLED: 'Too Many Requests',
  BAD_REQUEST_BODY: 'Invalid request body',
  INTEGRATION_FAILURE: 'Internal server error',
} as const satisfies Partial<Record<Type, string>>;

/** What the gateway answers, by its own response of that type. */
const refusedBy = (type: Type, detail: string): unknown => {
  let told = '';
  const response = { writeHead: () => response, end: (text: string) => (told = text) };
  refusing(gatewayResponses).refuse(response as unknown as ServerResponse, { type, detail }, requestId);
  return JSON.parse(told);
};

/** By the name of the example: of a kind that is answered with another status too, the other one says which. */
const ofGateway = Object.entries(reasons).map(([type, detail]) => {
  const { kind } = gatewayProblems[type as Type];
  return [type === 'INTEGRATION_FAILURE' ? `${kind}-502` : kind, refusedBy(type as Type, detail)] as const;
});

const ofFaults = Object.keys(faultProblems).map(
  (kind) => [kind, JSON.parse(faultReply(kind as keyof typeof faultProblems, asked()).body)] as const,
);

const madeUp = notProvoked.map(({ failure }) => [failure.kind, JSON.parse(problemReply(failure, asked()).body)] as const);

/** Every kind that an operation can answer. */
const ofOperations = [...new Set(operations.flatMap(({ route }) => [...standardProblems(route), ...route.problems]))];

const here = 'test/functions/examples/problems.test.ts';

const all = [...ofGateway, ...ofFaults, ...madeUp].map(([name, document]) => ({ name, document: asKept(document) }));

beforeAll(() => {
  if (writes) for (const { name, document } of all) keep(name, { from: here, document });
});

describe('the problems that the contracts show', () => {
  test.each(all)('of the gateway, of faults, and of what nothing brings about: $name is as it is answered', ({
    name,
    document,
  }) => {
    expect(keptProblems()[name]).toEqual({ from: here, document });
  });

  test.skipIf(writes)('are of every kind that an operation can answer', () => {
    const kept = Object.keys(keptProblems());
    expect(ofOperations.filter((kind) => !kept.includes(kind))).toEqual([]);
    const known: readonly string[] = [...ofOperations, ...all.map(({ name }) => name)];
    expect(kept.filter((kind) => !known.includes(kind))).toEqual([]);
  });

  test.skipIf(writes)(
    'were each answered to a request in a test, but for those that nothing brings about, and these are few',
    () => {
      const kept = keptProblems();
      const unanswered = ofOperations.filter((kind) => kept[kind]?.by === undefined);
      expect(unanswered.toSorted()).toEqual(notProvoked.map(({ failure: { kind } }) => kind).toSorted());
      expect(notProvoked.length).toBeLessThanOrEqual(6);
    },
  );
});
