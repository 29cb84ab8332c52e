import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { leanShapes } from './lean-shapes.ts';

const fault = (what: string): string => `throw new Error(${JSON.stringify(`${what} is not part of this bundle`)});`;

/** A part of the AWS SDK that no function comes to, with what takes its place; whoever came there would get a fault. */
type Part = { readonly file: RegExp; readonly instead: string };

const parts: readonly Part[] = [
  // No operation here streams events. The SDK imports this one when asked, and what is imported so is kept whole with all beneath it.
  {
    file: /\/@smithy\/core\/dist-es\/submodules\/event-streams\/index\.js$/,
    instead: `export class EventStreamSerde { constructor() { ${fault('Event streams')} } } export const eventStreamSerdeProvider = undefined;`,
  },
  // For machines whose Node has no crypto.
  {
    file: /\/@smithy\/core\/dist-es\/submodules\/checksum\/sha256\/Sha256Js\.js$/,
    instead: `export class Sha256Js { constructor() { ${fault('A hash in JavaScript')} } }`,
  },
  // Lambda sets AWS_REGION; the metadata of a machine is asked only where nobody did.
  {
    file: /\/@smithy\/core\/dist-es\/submodules\/config\/config-resolver\/regionConfig\/getInstanceMetadataRegion\.js$/,
    instead: 'export const getInstanceMetadataRegion = async () => undefined;',
  },
  // Lambda has no profiles: what is not in the environment has its default.
  {
    file: /\/@smithy\/core\/dist-es\/submodules\/config\/shared-ini-file-loader\/loadSharedConfigFiles\.js$/,
    instead:
      "export const CONFIG_PREFIX_SEPARATOR = '.'; export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });",
  },
  // Bodies are texts here. Who names the streams of files, which the SDK's own looks for too, has Node load them.
  {
    file: /\/@smithy\/core\/dist-es\/submodules\/serde\/util-body-length\/calculateBodyLength\.js$/,
    instead: `export const calculateBodyLength = (body) => {
      if (!body) return 0;
      if (typeof body === 'string') return Buffer.byteLength(body);
      if (typeof body.byteLength === 'number') return body.byteLength;
      ${fault('The length of a stream')}
    };`,
  },
  // Requests are tried again by the standard rules.
  {
    file: /\/@smithy\/core\/dist-es\/submodules\/retry\/util-retry\/AdaptiveRetryStrategy\.js$/,
    instead: `export class AdaptiveRetryStrategy { constructor() { ${fault('Adaptive retry')} } }`,
  },
  // The headers of an event stream; requests are signed without it.
  {
    file: /\/@smithy\/signature-v4\/dist-es\/HeaderFormatter\.js$/,
    instead: `export class HeaderFormatter { format() { ${fault('The headers of an event stream')} } }`,
  },
  // Pages are asked for one by one, by those who answer them.
  { file: /\/@aws-sdk\/lib-dynamodb\/dist-es\/pagination\/index\.js$/, instead: 'export {};' },
  // Which regions there are; `regional-endpoints.ts` stands in for the rules that read it.
  {
    file: /\/@aws-sdk\/core\/dist-es\/submodules\/client\/util-endpoints\/lib\/aws\/partitions\.js$/,
    instead: "export const partitionsInfo = { partitions: [], version: '1.1' };",
  },
];

/** By which name each client's service is addressed. */
const services: Readonly<Record<string, string>> = {
  dynamodb: 'dynamodb',
  sqs: 'sqs',
  kms: 'kms',
  sesv2: 'email',
  'cognito-identity-provider': 'cognito-idp',
};

const endpoints = fileURLToPath(new URL('../../functions/adapters/regional-endpoints.ts', import.meta.url));

/**
 * Leaves out of the bundles what the AWS SDK brings along and no function uses, and of its `package.json` files all but the version,
 * which goes into the user agent. Most of a function's start-up is the SDK's.
 */
export const leanSdk: Plugin = {
  name: 'lean-sdk',
  setup: ({ onLoad, onResolve }) => {
    for (const { file, instead } of parts) onLoad({ filter: file }, () => ({ contents: instead, loader: 'js' }));
    onLoad({ filter: /\/@aws-sdk\/client-[^/]+\/dist-es\/endpoint\/endpointResolver\.js$/ }, ({ path }) => {
      const [, client = ''] = /client-([^/]+)/.exec(path) ?? [];
      const service = services[client];
      if (service === undefined) throw new Error(`Say in lean-sdk.ts by which name the service of client-${client} is addressed`);
      const resolver = `import { endpointsOf } from ${JSON.stringify(endpoints)}; export const defaultEndpointResolver = endpointsOf('${service}');`;
      return { contents: resolver, loader: 'js' };
    });
    onLoad({ filter: /\/@aws-sdk\/client-[^/]+\/dist-es\/schemas\/schemas_0\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: leanShapes(path, source), loader: 'js' };
    });
    // To import from the module makes Node open the standard input; it is the same object.
    onResolve({ filter: /^node:process$/ }, () => ({ path: 'process', namespace: 'lean-sdk' }));
    onLoad({ filter: /./, namespace: 'lean-sdk' }, () => ({
      contents: 'export const { env, versions } = process;',
      loader: 'js',
    }));
    onLoad({ filter: /\/@aws-sdk\/[^/]+\/package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { readonly version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
