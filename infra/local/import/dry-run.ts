import type { Answer } from './answer.ts';
import type { Checked } from './checked-line.ts';

/** No file of more lines is read: the keys of all of them are kept, so that two equal lines are found. */
export const linesAtMost = 100_000;

/** Answers for every line whether it can be sent. Two lines that say the same would open one case, and the second is wrong. Throws a sentence beyond `linesAtMost`. */
export async function* dryRun(lines: AsyncIterable<Checked>): AsyncGenerator<Answer> {
  const known = new Map<string, number>();
  for await (const line of lines) {
    const { number } = line;
    if ('problem' in line) {
      yield { line: number, status: 'wrong', problem: line.problem };
      continue;
    }
    const sameAs = known.get(line.key);
    if (sameAs !== undefined) {
      yield { line: number, status: 'wrong', sameAs };
      continue;
    }
    if (known.size === linesAtMost)
      throw new Error(`The file has more than ${linesAtMost} lines: part it, and import one part after the other`);
    known.set(line.key, number);
    yield { line: number, status: 'valid' };
  }
}
