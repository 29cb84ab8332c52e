import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';

/** What goes into the bundle, and what stands in the file beside it. */
export type Packed = { readonly code: string; readonly beside: Buffer };

/** Eleven is a tenth smaller than nine and takes thirty times as long: of contracts and agreements, seconds more until `npm start` is ready. */
const paramsFor = (text: string) => ({ [constants.BROTLI_PARAM_QUALITY]: text.length > 500_000 ? 9 : 11 });

/** By their names, since who imports the modules has Node load them at every start. */
const reading = (file: string): string => `let values;
const valueOf = (name) => {
  if (values === undefined) {
    const packed = process.getBuiltinModule('node:fs').readFileSync(import.meta.dirname + '/${file}');
    values = JSON.parse(process.getBuiltinModule('node:zlib').brotliDecompressSync(packed).toString('utf8'));
  }
  return values[name];
};`;

/**
 * A module that exports those values from a file beside the bundle, compressed. What a function makes of nothing is read when it is first
 * asked for, any other value when the module is loaded. A value that JSON would change is refused: it is no data.
 */
export const packed = (path: string, file: string, values: Readonly<Record<string, unknown>>): Packed => {
  const kept: Record<string, unknown> = {};
  const exported = Object.entries(values).map(([name, value]) => {
    const made: unknown = typeof value === 'function' && value.length === 0 ? value() : value;
    const json = JSON.stringify(made) as string | undefined;
    if (json === undefined || !isDeepStrictEqual(JSON.parse(json), made)) {
      throw new Error(`${path} is packed as data, but its ${name} is not: move what runs, or is unset, to a file of its own`);
    }
    kept[name] = made;
    if (made !== value) return `export const ${name} = () => valueOf('${name}');`;
    return name === 'default' ? `export default valueOf('${name}');` : `export const ${name} = valueOf('${name}');`;
  });
  const text = JSON.stringify(kept);
  return { code: [reading(file), ...exported].join('\n'), beside: brotliCompressSync(text, { params: paramsFor(text) }) };
};

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Modules that are data, or that export functions which make plain values of nothing; and what the file of each is called. */
const data: Readonly<Record<string, string>> = {
  'domain/agreement/agreements/register.ts': 'agreements.br',
  'domain/alert/register.ts': 'authorities.br',
  'domain/identity/register.ts': 'names.br',
  'domain/time/calendars/register.ts': 'calendars.br',
  'functions/api/convicted-reading/notice/words/register.ts': 'transfer-notice.br',
  'functions/api/person/notice/words/register.ts': 'notice.br',
  'functions/http/looks.ts': 'looks.br',
  'functions/openapi.json': 'openapi.br',
  'functions/asyncapi.json': 'asyncapi.br',
  'functions/docs/pages.ts': 'docs.br',
  'functions/document-printing/fonts/register.ts': 'fonts.br',
};

const files = new Map(Object.entries(data).map(([path, file]) => [join(repository, path), file]));

const valuesOf = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
  path.endsWith('.json')
    ? { default: JSON.parse(await readFile(path, 'utf8')) }
    : { ...(await import(pathToFileURL(path).href)) };

/**
 * Takes what is data and not code out of the bundles, and puts it beside each that has it: the contracts, which are twice the size of the
 * code that serves them, the pages that show them, the agreements, calendars, authorities and the names of one person in several forms, which
 * every function that changes a case needs, what the person is told, and the table of problems, which every function of the API needs. They grow with the law, and a start reads none of them.
 */
export const packedData: Plugin = {
  name: 'packed-data',
  setup: ({ initialOptions, onLoad, onEnd }) => {
    // A file that has moved would go unpacked into every bundle, and nobody would see more than their size.
    for (const path of files.keys())
      if (!existsSync(path)) throw new Error(`${path} is to be packed beside the bundles and is not there`);
    // It says which of the modules came into which bundle.
    initialOptions.metafile = true;
    const made = new Map<string, Buffer>();
    onLoad({ filter: /\/(?:register|looks|pages)\.ts$|\/functions\/(?:openapi|asyncapi)\.json$/ }, async ({ path }) => {
      const file = files.get(path);
      if (file === undefined) return undefined;
      const { code, beside } = packed(path, file, await valuesOf(path));
      made.set(file, beside);
      return { contents: code, loader: 'js' };
    });
    onEnd(({ metafile }) => {
      for (const [bundle, { inputs }] of Object.entries(metafile?.outputs ?? {})) {
        const used = new Set(Object.keys(inputs).map((input) => files.get(resolve(input))));
        for (const file of files.values()) {
          const place = join(dirname(resolve(bundle)), file);
          const beside = made.get(file);
          if (beside !== undefined && used.has(file)) writeFileSync(place, beside);
          else rmSync(place, { force: true });
        }
      }
    });
  },
};
