import { readdirSync, readFileSync, statSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';

/** A place of the source, from one bundle's map. Lines and columns count from 1, as in a log. */
export type SourcePlace = { readonly bundle: string; readonly file: string; readonly line: number; readonly column: number };

/** The maps of a function, the newest first. */
const mapsOf = (folder: string, functionName: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${functionName}.`) && file.endsWith('.map'))
    .sort((one, other) => statSync(join(folder, other)).mtimeMs - statSync(join(folder, one)).mtimeMs);

/**
 * Where a place of a deployed bundle, as a log tells it, is in the source: one answer for each bundle of the function of which a map is
 * kept, the newest first. None where no map knows the place.
 */
export const sourcePlaces = (folder: string, functionName: string, line: number, column: number): readonly SourcePlace[] =>
  mapsOf(folder, functionName).flatMap((file) => {
    const map = new SourceMap(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const found = map.findEntry(line - 1, column - 1);
    if (!('originalSource' in found)) return [];
    const bundle = file.slice(functionName.length + 1, -'.map'.length);
    return [
      {
        bundle,
        file: found.originalSource,
        line: found.originalLine + 1,
        column: found.originalColumn + 1,
      },
    ];
  });
