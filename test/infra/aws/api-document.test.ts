import { validate } from '@readme/openapi-parser';
import { describe, expect, it } from 'vitest';
import { apiDocument } from '../../../infra/aws/api-document.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';

const place = {
  name: 'readmit-here',
  userPoolArn: 'arn:aws:cognito-idp:eu-central-1:000000000000:userpool/one',
  onlyAtItsDomain: false,
  functionArn: (name: string) => `arn:aws:lambda:eu-central-1:000000000000:function:readmit-here-${name}`,
  invocationOf: (arn: string) => `${arn}/invocations`,
};
const document = apiDocument(place, functionRows());

describe('The document of the API', () => {
  it('is valid OpenAPI', async () => {
    // The parser writes into what it reads.
    const copy = JSON.parse(JSON.stringify(document)) as Parameters<typeof validate>[0];
    expect(await validate(copy)).toMatchObject({ valid: true });
  });

  it('declares every parameter of a path', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters = [] } of Object.values(methods)) {
        expect(parameters).toEqual(inPath.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })));
      }
    }
  });

  it('calls a parameter the same at one place of all paths, without which the gateway takes none of them', () => {
    const names = new Map<string, Set<string>>();
    for (const path of Object.keys(document.paths)) {
      const segments = path.split('/');
      segments.forEach((segment, index) => {
        if (!segment.startsWith('{')) return;
        const before = segments.slice(0, index).join('/');
        names.set(before, (names.get(before) ?? new Set()).add(segment));
      });
    }
    expect(names.size).toBeGreaterThan(0);
    expect([...names].filter(([, different]) => different.size > 1)).toEqual([]);
  });

  it('has every body come as the bytes that were sent', () => {
    expect(document['x-amazon-apigateway-binary-media-types']).toEqual(['*/*']);
  });

  it('has no more than four fifths of the 300 segments of paths that API Gateway takes in one API', () => {
    const segments = Object.keys(document.paths).flatMap((path) =>
      path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/')),
    );
    expect(new Set(segments).size).toBeLessThanOrEqual(240);
  });
});
