import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { endpointsOf } from '../../../functions/adapters/regional-endpoints.ts';

type Resolver = (asked: object) => { readonly url: URL };

/** The SDK's own rules for that client. */
const rulesOf = async (client: string): Promise<Resolver> => {
  const file = fileURLToPath(
    new URL(`../../../node_modules/@aws-sdk/client-${client}/dist-es/endpoint/endpointResolver.js`, import.meta.url),
  );
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm', platform: 'node' });
  const module = `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`;
  return ((await import(module)) as { defaultEndpointResolver: Resolver }).defaultEndpointResolver;
};

const regions = ['eu-central-1', 'eu-west-3', 'us-east-1', 'me-central-1', 'il-central-1', 'cn-north-1', 'eusc-de-east-1'];

describe.each([
  ['dynamodb', 'dynamodb'],
  ['sqs', 'sqs'],
  ['kms', 'kms'],
  ['sesv2', 'email'],
])('The endpoint of %s in a bundle', (client, service) => {
  const ours = endpointsOf(service);
  let rules: Resolver;

  beforeAll(async () => {
    rules = await rulesOf(client);
  });

  it.each(regions)('is that of the SDK in %s', (Region) => {
    const asked = { Region, UseFIPS: false, UseDualStack: false };
    expect(ours(asked)).toEqual({ ...rules(asked), properties: {}, headers: {} });
  });

  it('is the one that is set', () => {
    const asked = { Region: 'eu-central-1', Endpoint: 'http://127.0.0.1:8000' };
    expect(ours(asked).url.href).toBe(rules(asked).url.href);
  });

  it.each([
    { Region: 'us-gov-west-1' },
    { Region: 'us-iso-east-1' },
    { Region: 'elsewhere' },
    {},
    { Region: 'eu-central-1', UseFIPS: true },
    { Region: 'eu-central-1', UseDualStack: true },
  ])('is refused with a sentence where it is of a kind that is left out: %j', (asked) => {
    expect(() => ours(asked)).toThrow('not part of this bundle');
  });
});
