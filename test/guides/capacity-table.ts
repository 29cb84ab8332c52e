import { capacityUnits, type Units } from '../functions/api/capacity-units.ts';

/** What each operation costs in the store, those that cost the same in one row, the cheapest first. */
export const capacityTable = (): string => {
  const rows = new Map<string, { readonly units: Units; readonly names: string[] }>();
  for (const [name, units] of Object.entries(capacityUnits())) {
    const key = `${units.read} ${units.write}`;
    const row = rows.get(key) ?? { units, names: [] };
    row.names.push(`\`${name}\``);
    rows.set(key, row);
  }
  const sorted = [...rows.values()].sort(({ units: one }, { units: other }) => one.write - other.write || one.read - other.read);
  return [
    '| Operation | Read | Write |',
    '|---|---|---|',
    ...sorted.map(({ units, names }) => `| ${names.join(', ')} | ${units.read} | ${units.write} |`),
  ].join('\n');
};
