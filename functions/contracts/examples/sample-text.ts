import { readFileSync } from 'node:fs';
import type { Instant } from '../../../domain/time/instant.ts';
import { dayIn } from '../../../domain/time/zone.ts';

const hour = 3_600_000;

/** What stands in a sample for an id, by its word: `{{transit}}` is filled by `transit`. */
export type SampleIds = Readonly<Record<string, string>>;

const shifted = (now: number, sign: string | undefined, count: string | undefined, unit: string | undefined): Instant => {
  const size = unit === 'd' ? 24 * hour : unit === 'h' ? hour : hour / 60;
  return new Date(now + (sign === '-' ? -1 : 1) * Number(count ?? 0) * size).toISOString() as Instant;
};

/** The folder with the samples of every request and message. */
export const samplesFolder = new URL('../../../test/samples/', import.meta.url);

/** The text of a sample, with its moments and days filled as of now and its ids as given; an id that is not given stays a placeholder. */
export const sampleText = (path: string, now: number, ids: SampleIds = {}): string =>
  readFileSync(new URL(`${path}.json`, samplesFolder), 'utf8')
    .replace(/\{\{(now|today-in-france|today)(?:([+-])(\d+)([mhd]))?\}\}/g, (_place, word, sign, count, unit) => {
      const instant = shifted(now, sign, count, unit);
      if (word === 'now') return instant;
      // What is decided after midnight in France was told to nobody the day before.
      return word === 'today' ? instant.slice(0, 10) : dayIn('Europe/Paris', instant);
    })
    .replace(/\{\{([a-z]+)\}\}/g, (place, word: string) => ids[word] ?? place);
