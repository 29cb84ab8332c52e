import { describe, expect, it } from 'vitest';
import { gatewayProblems, problemType } from '../../../functions/http/gateway-problems.ts';
import { at, readable } from './synthesis.ts';

const made = readable('production').all('AWS::ApiGateway::GatewayResponse');

const media = 'application/problem+json';

describe('What the gateway itself refuses', () => {
  it('is answered as the table of gateway problems says, type by type', () => {
    expect(made.map(({ properties }) => properties['ResponseType']).sort()).toEqual(Object.keys(gatewayProblems).sort());
  });

  it.each(Object.entries(gatewayProblems))('is a problem document for %s', (type, { status, kind, title }) => {
    const response = made.find(({ properties }) => properties['ResponseType'] === type)?.properties;
    expect(at(response, 'StatusCode')).toBe(String(status));
    expect(at(response, 'ResponseParameters')).toEqual({ 'gatewayresponse.header.Content-Type': `'${media}'` });
    expect(Object.keys(at(response, 'ResponseTemplates') as object)).toEqual([media]);
    const body = String(at(response, 'ResponseTemplates', media))
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
