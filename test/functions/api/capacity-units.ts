import { readFileSync, writeFileSync } from 'node:fs';

export type Units = { readonly read: number; readonly write: number };

const file = new URL('capacity-units.json', import.meta.url);

/**
 * What each operation costs in the store, by its name: as it was measured when `npm run capacity` last wrote it. The guide's table is
 * made of it, and a test measures each anew.
 */
export const capacityUnits = (): Readonly<Record<string, Units>> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, Units>;

/** Writes what was measured of some operations, beside what stands there of the others among `all`, in the order of those. */
export const writeCapacityUnits = (measured: ReadonlyMap<string, Units>, all: readonly string[]): void => {
  const before = capacityUnits();
  const lines = all.flatMap((name) => {
    const units = measured.get(name) ?? before[name];
    return units === undefined ? [] : [`  "${name}": { "read": ${units.read}, "write": ${units.write} }`];
  });
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
};
