import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { atMost, type Figure, median } from './figure.ts';
import { mostAlone, mostOfStart, mostWithData } from './most-of-bundle.ts';
import { settingsOfAStart } from './settings-of-a-start.ts';

/** Milliseconds to import a bundle in a process of its own. */
const importOnce = (bundle: string): number => {
  const script = `const from = performance.now(); await import(${JSON.stringify(pathToFileURL(bundle).href)}); process.stdout.write(String(performance.now() - from));`;
  const env = { PATH: process.env['PATH'] ?? '', ...settingsOfAStart };
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' }));
};

/** The octets of a bundle with the data that it reads beside it. */
const withData = (bundle: string): number =>
  [bundle, ...readdirSync(dirname(bundle)).flatMap((file) => (file.endsWith('.br') ? [join(dirname(bundle), file)] : []))]
    .map((file) => statSync(file).size)
    .reduce((sum, size) => sum + size, 0);

/**
 * Cold start and size of every function's bundle against the floor's: the median of `runs` processes each, taken in turn
 * so that a busy moment of the machine falls on all alike.
 */
export const coldStarts = (folder: string, names: readonly string[], floor: string, runs = 15): readonly Figure[] => {
  const bundles = new Map([['floor', floor], ...names.map((name) => [name, join(folder, name, 'index.mjs')] as const)]);
  const times = new Map([...bundles.keys()].map((name) => [name, [] as number[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, bundle] of bundles) times.get(name)?.push(importOnce(bundle));
  }
  const timeOf = (name: string): number => Math.round(median(times.get(name) ?? []) * 10) / 10;
  const kibibytes = (octets: number): number => Math.round(octets / 1024);
  const sizeOf = (name: string): number => kibibytes(statSync(bundles.get(name) ?? floor).size);
  return names.flatMap((name) => [
    atMost(`cold start of ${name}`, 'ms', timeOf(name), timeOf('floor'), mostOfStart(name)),
    atMost(`bundle of ${name}`, 'KiB', sizeOf(name), sizeOf('floor'), mostAlone(name)),
    atMost(
      `bundle of ${name} with its data`,
      'KiB',
      kibibytes(withData(bundles.get(name) ?? floor)),
      sizeOf('floor'),
      mostWithData(name),
    ),
  ]);
};
