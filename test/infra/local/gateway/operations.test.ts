import { describe, expect, it } from 'vitest';
import { apiFunctions } from '../../../../functions/api/tables.ts';
import type { ApiFunction } from '../../../../functions/http/route.ts';
import { blueprintOf } from '../../../../infra/local/blueprint.ts';
import { matcher } from '../../../../infra/local/gateway/match.ts';
import { operationsOf, passedOn } from '../../../../infra/local/gateway/operations.ts';
import { portsFrom } from '../../../../infra/local/places.ts';
import { readable } from '../../aws/synthesis.ts';

const { api } = blueprintOf(readable('local').app.outdir, portsFrom(3000), 'secret');
const operations = operationsOf(api);

const rows = Object.entries<ApiFunction>(apiFunctions).flatMap(([name, { routes }]) =>
  Object.values(routes).flatMap(({ method, path, roles }) =>
    (method === 'GET' ? ['GET', 'HEAD'] : [method]).map((each) => ({
      ...{ method: each, path },
      functionName: `api-${name}`,
      open: roles === 'anyone',
    })),
  ),
);

const paths = ['/', '/{proxy+}', ...new Set(rows.map(({ path }) => path))];
const others = paths.map((path) => ({ method: 'ANY', path, functionName: 'api-open', open: true }));

describe('The operations of the local gateway', () => {
  it('are those of the tables, read from the document in the templates', () => {
    expect(operations).toHaveLength(rows.length + others.length);
    expect(operations).toEqual(expect.arrayContaining([...rows, ...others]));
  });

  it('are refused where one calls no function', () => {
    const [[path, methods = {}] = []] = Object.entries(api.paths);
    const astray = structuredClone(methods);
    for (const operation of Object.values(astray)) {
      Object.assign(operation['x-amazon-apigateway-integration'], { uri: 'https://readmit.example' });
    }
    expect(() => operationsOf({ ...api, paths: { [String(path)]: astray } })).toThrow('https://readmit.example');
  });

  it('are found by the name of the function whether its alias is called, as in the template, or the function itself', () => {
    const [[path, methods = {}] = []] = Object.entries(api.paths);
    const plain = structuredClone(methods);
    expect(JSON.stringify(plain)).toContain(':live/invocations');
    for (const { 'x-amazon-apigateway-integration': integration } of Object.values(plain)) {
      Object.assign(integration, { uri: integration.uri.replace(':live/invocations', '/invocations') });
    }
    expect(operationsOf({ ...api, paths: { [String(path)]: plain } })[0]).toEqual(operations[0]);
  });
});

describe('A path', () => {
  const made = (path: string, method = 'GET') => ({ method, path, functionName: 'api-reading', open: false });
  const known = [made('/cases/{caseId}'), made('/cases/open'), made('/cases/{caseId}/history')];
  const matched = matcher(known);

  it('that is fixed wins over one with a parameter', () => {
    expect(matched('GET', '/cases/open')?.operation.path).toBe('/cases/open');
    expect(matched('GET', '/cases/other')?.operation.path).toBe('/cases/{caseId}');
  });

  it('gives its parameters percent-decoded, and null where it has none', () => {
    expect(matched('GET', '/cases/a%20b/history')?.parameters).toEqual({ caseId: 'a b' });
    expect(matched('GET', '/cases/open')?.parameters).toBeNull();
  });

  const withAny = matcher([...known, made('/{proxy+}', 'ANY'), made('/', 'ANY'), ...known.map(({ path }) => made(path, 'ANY'))]);

  it.each([...passedOn].filter((method) => method !== 'GET'))('is answered by what it has for any method, for %s', (method) => {
    expect(withAny(method, '/cases/open')?.operation).toEqual(made('/cases/open', 'ANY'));
    expect(withAny('GET', '/cases/open')?.operation).toEqual(made('/cases/open'));
  });

  it('is found before its method is looked for', () => {
    expect(matcher([made('/cases/{caseId}', 'POST'), made('/cases/open')])('POST', '/cases/open')).toBeUndefined();
  });

  it.each([
    ['/', '/', null],
    ['/cases/', '/{proxy+}', { proxy: 'cases/' }],
    ['/nowhere/at%20all', '/{proxy+}', { proxy: 'nowhere/at all' }],
    ['/cases/open/history/more', '/{proxy+}', { proxy: 'cases/open/history/more' }],
    ['/cases/1', '/cases/{caseId}', { caseId: '1' }],
  ])('%s is taken by %s, where one path takes all that are none', (path, taken, parameters) => {
    expect(withAny('GET', path)).toMatchObject({ operation: { path: taken }, parameters });
  });

  it('is found for no method that the gateway does not pass on', () => {
    expect(withAny('PROPFIND', '/cases/open')).toBeUndefined();
  });

  it.each([
    ['POST', '/cases/open'],
    ['GET', '/cases'],
    ['GET', '/cases/'],
    ['GET', '/cases/open/'],
    ['GET', '/'],
  ])('is found for no %s of %s', (method, path) => {
    expect(matched(method, path)).toBeUndefined();
  });
});
