import { sampleText } from '../../../functions/contracts/examples/sample-text.ts';

/**
 * A sample request from `test/samples`, as a value of its own each time. `{{now+2h}}` and `{{today-30d}}` in it become an
 * instant and a day, counted in minutes, hours or days from now, so that a sample never grows old.
 */
export const sample = (path: string, now: number = Date.now()): Record<string, unknown> =>
  JSON.parse(sampleText(path, now)) as Record<string, unknown>;
