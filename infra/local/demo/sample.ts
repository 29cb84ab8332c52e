import { readFileSync } from 'node:fs';

const hour = 3_600_000;

const shifted = (now: number, sign: string | undefined, count: string | undefined, unit: string | undefined): string => {
  const size = unit === 'd' ? 24 * hour : unit === 'h' ? hour : hour / 60;
  return new Date(now + (sign === '-' ? -1 : 1) * Number(count ?? 0) * size).toISOString();
};

/**
 * A sample request from `test/samples`, as a value of its own each time. `{{now+2h}}` and `{{today-30d}}` in it become an
 * instant and a day, counted in minutes, hours or days from now, so that a sample never grows old.
 */
export const sample = (path: string, now: number = Date.now()): Record<string, unknown> => {
  const text = readFileSync(new URL(`../../../test/samples/${path}.json`, import.meta.url), 'utf8');
  const filled = text.replace(/\{\{(now|today)(?:([+-])(\d+)([mhd]))?\}\}/g, (_place, word, sign, count, unit) => {
    const instant = shifted(now, sign, count, unit);
    return word === 'now' ? instant : instant.slice(0, 10);
  });
  return JSON.parse(filled) as Record<string, unknown>;
};
