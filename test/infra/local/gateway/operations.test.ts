import { describe, expect, it } from 'vitest';
import { apiFunctions } from '../../../../functions/api/tables.ts';
import type { ApiFunction } from '../../../../functions/http/route.ts';
import { blueprintOf } from '../../../../infra/local/blueprint.ts';
import { matcher } from '../../../../infra/local/gateway/match.ts';
import { operationsOf } from '../../../../infra/local/gateway/operations.ts';
import { portsFrom } from '../../../../infra/local/places.ts';
import { readable } from '../../aws/synthesis.ts';

const { api } = blueprintOf(readable('local').app.outdir, portsFrom(3000), 'secret');
const operations = operationsOf(api);

const rows = Object.entries<ApiFunction>(apiFunctions).flatMap(([name, { routes }]) =>
  Object.values(routes).map(({ method, path, roles }) => ({
    ...{ method, path },
    functionName: `api-${name}`,
    open: roles === 'anyone',
  })),
);

describe('The operations of the local gateway', () => {
  it('are those of the tables, read from the document in the templates', () => {
    expect(operations).toHaveLength(rows.length);
    expect(operations).toEqual(expect.arrayContaining(rows));
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
  const made = (path: string) => ({ method: 'GET', path, functionName: 'api-reading', open: false });
  const matched = matcher([made('/cases/{caseId}'), made('/cases/open'), made('/cases/{caseId}/history')]);

  it('that is fixed wins over one with a parameter', () => {
    expect(matched('GET', '/cases/open')?.operation.path).toBe('/cases/open');
    expect(matched('GET', '/cases/other')?.operation.path).toBe('/cases/{caseId}');
  });

  it('gives its parameters percent-decoded, and null where it has none', () => {
    expect(matched('GET', '/cases/a%20b/history')?.parameters).toEqual({ caseId: 'a b' });
    expect(matched('GET', '/cases/open')?.parameters).toBeNull();
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
