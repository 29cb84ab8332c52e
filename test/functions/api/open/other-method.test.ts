import { describe, expect, test } from 'vitest';
import { otherMethod } from '../../../../functions/api/open/other-method.ts';
import contract from '../../../../functions/openapi.json' with { type: 'json' };
import { operations } from '../../operations.ts';

const answer = (httpMethod: string, resource: string) =>
  otherMethod(async () => contract)({ httpMethod, resource, headers: {}, requestContext: { requestId: 'a-request' } } as never);

const paths = [...new Set(operations.map(({ route: { path } }) => path))];

const methodsOf = (path: string): readonly string[] =>
  operations
    .filter(({ route }) => route.path === path)
    .flatMap(({ route: { method } }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));

describe('a method that a path does not have', () => {
  test.each(paths)('is told which %s has', async (path) => {
    const allowed = [...methodsOf(path), 'OPTIONS'];
    const { statusCode, headers, body } = await answer('DELETE', path);
    expect([statusCode, headers?.['content-type']]).toEqual([405, 'application/problem+json']);
    expect(String(headers?.['allow']).split(', ').sort()).toEqual([...allowed].sort());
    expect(JSON.parse(body)).toMatchObject({
      type: 'https://readmit.example/problems/method-not-allowed',
      status: 405,
      instance: 'urn:uuid:a-request',
      allowed: expect.arrayContaining(allowed),
    });
  });

  test('is answered without a body where it only asks which there are', async () => {
    expect(await answer('OPTIONS', '/cases')).toMatchObject({
      statusCode: 204,
      headers: { allow: 'GET, HEAD, POST, OPTIONS' },
      body: '',
    });
  });
});

test.each(['GET', 'HEAD', 'OPTIONS', 'POST'])('a path that is none has no method, and no %s', async (method) => {
  const { statusCode, headers, body } = await answer(method, '/{proxy+}');
  expect([statusCode, headers]).toEqual([404, expect.not.objectContaining({ allow: expect.anything() })]);
  expect(JSON.parse(body)).toMatchObject({ type: 'https://readmit.example/problems/no-such-path', status: 404 });
});
