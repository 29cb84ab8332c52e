import type { JsonFault } from './json-fault.ts';

/** No schema of this service nests a quarter as deep, and what walks a value afterwards does so by recursion. */
const levelsAtMost = 64;

/** An object or a list that is open at a place of the text: the keys that it had so far, and the key or index of what comes now. */
type Open = { readonly keys: Set<string> | undefined; step: string | number; keyComes: boolean };

const opened = (char: string): Open =>
  char === '{' ? { keys: new Set(), step: '', keyComes: true } : { keys: undefined, step: 0, keyComes: false };

const pointerOf = (open: readonly Open[]): string =>
  open.map(({ step }) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Where the string that begins at that place ends, behind its closing quote. */
const endOfString = (text: string, from: number): number => {
  let at = from + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
};

const number = /-?\d[\d.eE+-]*/y;

/** Where the number that begins at that place ends; whatever else stands there is one character long. */
const endOfNumber = (text: string, from: number): number => {
  number.lastIndex = from;
  return from + (number.exec(text)?.[0].length ?? 1);
};

/** The place inside moves on behind a comma. */
const next = (inside: Open): void => {
  if (typeof inside.step === 'number') inside.step += 1;
  else inside.keyComes = true;
};

type Doubt = 'too-deep' | 'doubled-key' | 'half-a-character' | 'number-out-of-range';

/** A string is the next key of the object that it stands in, or a value. */
const doubtOfString = (open: readonly Open[], string: string): Doubt | undefined => {
  const inside = open.at(-1);
  if (inside?.keyComes === true) {
    inside.step = string;
    inside.keyComes = false;
    if (inside.keys?.has(string) === true) return 'doubled-key';
    inside.keys?.add(string);
  }
  return string.isWellFormed() ? undefined : 'half-a-character';
};

const doubtOfPart = (open: Open[], part: string): Doubt | undefined => {
  switch (part[0]) {
    case '{':
    case '[':
      if (open.length === levelsAtMost) return 'too-deep';
      open.push(opened(part));
      return undefined;
    case '}':
    case ']':
      open.pop();
      return undefined;
    case ',':
      open.slice(-1).forEach(next);
      return undefined;
    case '"':
      return doubtOfString(open, JSON.parse(part) as string);
    default:
      return Math.abs(Number(part)) === Number.POSITIVE_INFINITY ? 'number-out-of-range' : undefined;
  }
};

/**
 * What in a text that `JSON.parse` takes leaves doubt about what it says, in the order of the text. It is read a second time, since
 * what was parsed no longer shows which keys came twice.
 */
export function* jsonDoubts(text: string): Generator<JsonFault> {
  const open: Open[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = text[at] === '"' ? endOfString(text, at) : endOfNumber(text, at);
    const kind = doubtOfPart(open, text.slice(at, end));
    const pointer = kind === undefined ? '' : pointerOf(open).toWellFormed();
    if (kind === 'too-deep') {
      yield { kind, pointer, limit: levelsAtMost };
      return;
    }
    if (kind !== undefined) yield { kind, pointer };
  }
}
