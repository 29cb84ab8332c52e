import { existsSync } from 'node:fs';
import { asksHelp } from '../asks-help.ts';
import { mapsFolder } from './bundle.ts';
import { sourcePlaces } from './source-places.ts';

const usage = `Usage: npm run -s where -- FUNCTION PLACE...
       tells where in the source a place of a log is: npm run -s where -- api-cases index.mjs:7:1234
       by the source maps that a deployment from this folder kept in .build/maps
`;

const placeIn = (text: string): readonly [number, number] | undefined => {
  const [, line, column] = /(\d+):(\d+)\)?$/.exec(text) ?? [];
  return line === undefined || column === undefined ? undefined : [Number(line), Number(column)];
};

/** `npm run where`: gives the exit code. */
const run = (functionName: string | undefined, texts: readonly string[]): number => {
  if (asksHelp(usage)) return 0;
  const places = texts.map(placeIn);
  if (functionName === undefined || places.length === 0 || places.includes(undefined)) {
    process.stderr.write(usage);
    return 2;
  }
  if (!existsSync(mapsFolder)) {
    process.stderr.write(`No source maps are kept in ${mapsFolder}: they are where the deployment was made.\n`);
    return 1;
  }
  let known = true;
  for (const place of places) {
    const [line, column] = place ?? [0, 0];
    const found = sourcePlaces(mapsFolder, functionName, line, column);
    known &&= found.length > 0;
    const said = found.map(({ file, line: at, column: from, bundle }) => `${file}:${at}:${from}  (bundle ${bundle})`);
    process.stdout.write(`${line}:${column}  ${said.length === 0 ? 'in no map that is kept' : said.join('\n          ')}\n`);
  }
  return known ? 0 : 1;
};

process.exitCode = run(process.argv[2], process.argv.slice(3));
