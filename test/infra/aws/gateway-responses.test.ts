import { describe, expect, it } from 'vitest';
import { gatewayProblems, problemType } from '../../../functions/http/gateway-problems.ts';
import { documentIn } from './api-of-template.ts';
import { readable } from './synthesis.ts';

const responses = documentIn(readable('production'))['x-amazon-apigateway-gateway-responses'];

const media = 'application/problem+json';

describe('What the gateway itself refuses', () => {
  it('is answered as the table of gateway problems says, type by type', () => {
    expect(Object.keys(responses).sort()).toEqual(Object.keys(gatewayProblems).sort());
  });

  it.each(Object.entries(gatewayProblems))('is a problem document for %s', (type, { status, kind, title }) => {
    const { statusCode, responseParameters, responseTemplates } = responses[type] ?? {};
    expect(statusCode).toBe(String(status));
    expect(responseParameters).toEqual({ 'gatewayresponse.header.Content-Type': `'${media}'` });
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
