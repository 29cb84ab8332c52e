import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

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
];

/**
 * Leaves out of the bundles what the AWS SDK brings along and no function uses, and of its `package.json` files all but the version,
 * which goes into the user agent. Most of a function's start-up is the SDK's.
 */
export const leanSdk: Plugin = {
  name: 'lean-sdk',
  setup: ({ onLoad }) => {
    for (const { file, instead } of parts) onLoad({ filter: file }, () => ({ contents: instead, loader: 'js' }));
    onLoad({ filter: /\/@aws-sdk\/[^/]+\/package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { readonly version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};
