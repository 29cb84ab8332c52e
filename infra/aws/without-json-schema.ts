import type { Plugin } from 'esbuild';

const absent = "() => { throw new Error('A schema is written as JSON Schema at build time only'); }";

const names = ['initializeContext', 'handleUnrepresentable', 'processSchema', 'process', 'extractDefs', 'finalize'];

/** What zod imports of the two modules: functions that throw when they are called. */
const writer = [
  ...names.map((name) => `export const ${name} = ${absent};`),
  `export const createToJSONSchemaMethod = () => ${absent};`,
  `export const createStandardJSONSchemaMethod = () => ${absent};`,
].join('\n');

/**
 * Leaves zod's writer of JSON Schema out of the bundles: every schema carries it along, no function uses it, since the contract
 * is written at build time, and it is a twentieth of a bundle. Whoever called it in Lambda would get a fault.
 */
export const withoutJsonSchema: Plugin = {
  name: 'without-json-schema',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/zod\/v4\/core\/to-json-schema\.js$/ }, () => ({ contents: writer, loader: 'js' }));
    onLoad({ filter: /\/zod\/v4\/core\/json-schema-processors\.js$/ }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
  },
};
