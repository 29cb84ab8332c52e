import { describe, expect, it } from 'vitest';
import { type GatewayProblem, gatewayProblems, problemType } from '../../../functions/http/gateway-problems.ts';
import { apiScope } from '../../../infra/aws/scope-names.ts';
import { documentIn } from './api-of-template.ts';
import { readable } from './synthesis.ts';

const responses = documentIn(readable('production'))['x-amazon-apigateway-gateway-responses'];

const media = 'application/problem+json';

describe('What the gateway itself refuses', () => {
  it('is answered as the table of gateway problems says, type by type', () => {
    expect(Object.keys(responses).sort()).toEqual(Object.keys(gatewayProblems).sort());
  });

  it('says after how long to ask again wherever it is too many requests, and nowhere else', () => {
    for (const [type, { status, retryAfterSeconds }] of Object.entries<GatewayProblem>(gatewayProblems)) {
      expect(retryAfterSeconds !== undefined, type).toBe(status === 429);
    }
    // The filter counts by the minute, and refuses nothing but too many.
    expect(gatewayProblems.WAF_FILTERED).toMatchObject({ status: 429, retryAfterSeconds: 60 });
  });

  it('says how to authenticate wherever it is about a token, and what is wrong with one where it knows that (RFC 6750 section 3)', () => {
    const challenges = Object.entries<GatewayProblem>(gatewayProblems).filter(([, { challenge }]) => challenge !== undefined);
    const aboutTokens = Object.entries<GatewayProblem>(gatewayProblems).filter(
      ([, { status }]) => status === 401 || status === 403,
    );
    expect(challenges.map(([type]) => type)).toEqual(aboutTokens.map(([type]) => type));
    for (const [type, { status, challenge = '' }] of challenges) {
      const [scheme, ...rest] = challenge.split(/ (.*)/);
      const parameters = Object.fromEntries(
        String(rest[0])
          .split(', ')
          .map((parameter) => /^([a-z_]+)="([^"\\']+)"$/.exec(parameter)?.slice(1) ?? [parameter]),
      );
      const error = status === 403 ? 'insufficient_scope' : type === 'EXPIRED_TOKEN' ? 'invalid_token' : undefined;
      expect([scheme, parameters]).toEqual([
        'Bearer',
        { realm: 'readmit', scope: apiScope, ...(error === undefined ? {} : { error }) },
      ]);
    }
  });

  it.each(Object.entries<GatewayProblem>(gatewayProblems))('is a problem document for %s', (type, problem) => {
    const { status, kind, title, retryAfterSeconds, challenge } = problem;
    const { statusCode, responseParameters, responseTemplates } = responses[type] ?? {};
    expect(statusCode).toBe(String(status));
    expect(responseParameters).toEqual({
      'gatewayresponse.header.Content-Type': `'${media}'`,
      ...(retryAfterSeconds === undefined ? {} : { 'gatewayresponse.header.Retry-After': `'${retryAfterSeconds}'` }),
      ...(challenge === undefined ? {} : { 'gatewayresponse.header.WWW-Authenticate': `'${challenge}'` }),
    });
    expect(Object.keys(responseTemplates ?? {})).toEqual([media]);
    const body = String(responseTemplates?.[media])
      .replace('$context.error.messageString', '"because"')
      .replace('$context.requestId', '2f0f1c1e-0000-4000-8000-000000000000');
    expect(JSON.parse(body)).toEqual({
      type: problemType(kind),
      title,
      status,
      detail: 'because',
      instance: 'urn:uuid:2f0f1c1e-0000-4000-8000-000000000000',
    });
  });
});
