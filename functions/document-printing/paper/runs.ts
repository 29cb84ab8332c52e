import bidiFactory, { type Bidi } from 'bidi-js';
import type { Line } from './lines.ts';

/** What the package exports is the function itself; its types have it as a part of a module. */
const bidi = (bidiFactory as unknown as () => Bidi)();

const anyRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether a part runs from right to left: the library sets it right as a whole, and its words the wrong way round one by one. */
export const isRightToLeft = (text: string): boolean => anyRightToLeft.test(text);

/** Signs without a direction of their own are not turned by the font. */
const turned = (text: string): string => (anyRightToLeft.test(text) ? text : [...text].reverse().join(''));

type Stretch = { readonly start: number; readonly end: number; readonly level: number };

const stretchesOf = (levels: Uint8Array, { start, end }: Line): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (let at = start; at < end; at += 1) {
    const level = levels[at] ?? 0;
    const last = stretches.at(-1);
    if (last?.level === level) stretches[stretches.length - 1] = { ...last, end: at + 1 };
    else stretches.push({ start: at, end: at + 1, level });
  }
  return stretches;
};

/** From the highest level down, whatever stands at it or above is turned round (UAX 9, rule L2). */
const inOrder = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const order = [...stretches];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    let at = 0;
    while (at < order.length) {
      let to = at;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to += 1;
      order.splice(at, to - at, ...order.slice(at, to).reverse());
      at = to + 1;
    }
  }
  return order;
};

/**
 * The parts of a line as they stand from left to right (Unicode Bidirectional Algorithm). A part from right to left keeps the order in
 * which it is read: the font sets its letters the other way. Brackets in it are turned.
 */
export const runsOf = (line: Line): readonly string[] => {
  const { paragraph, start, end } = line;
  if (!anyRightToLeft.test(paragraph)) return [paragraph.slice(start, end)];
  const { levels } = bidi.getEmbeddingLevels(paragraph, 'auto');
  const mirrored = bidi.getMirroredCharactersMap(paragraph, levels);
  return inOrder(stretchesOf(levels, line)).map(({ start: from, end: to, level }) => {
    const text = Array.from({ length: to - from }, (_, index) => mirrored.get(from + index) ?? paragraph.charAt(from + index));
    return level % 2 === 1 ? turned(text.join('')) : text.join('');
  });
};
