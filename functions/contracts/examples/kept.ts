import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Example } from './example.ts';
import type { MessageExample } from './message-example.ts';
import type { ProblemExample } from './problem-example.ts';

const folder = new URL('./', import.meta.url);

const read = (file: string): unknown => {
  const place = new URL(file, folder);
  return existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : {};
};

/** By its name. */
type Named<T> = Readonly<Record<string, T>>;

/** Where the examples of each operation are kept, a file each. */
export const operationsFolder = new URL('operations/', folder);

/** The examples of each operation, by the operation and their own names, as `npm run examples` last wrote them. */
export const keptExamples = (): Named<Named<Example>> =>
  Object.fromEntries(
    readdirSync(operationsFolder).map((file) => [file.replace(/\.json$/, ''), read(`operations/${file}`) as Named<Example>]),
  );

/** What was sent by partners and said to them, by the type of the message. */
export const keptMessages = (): Named<readonly MessageExample[]> => read('messages.json') as Named<readonly MessageExample[]>;

/** A problem document of each kind. */
export const keptProblems = (): Named<ProblemExample> => read('problems.json') as Named<ProblemExample>;
