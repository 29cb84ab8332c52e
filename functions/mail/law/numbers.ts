import type { Counted } from './place.ts';

/** How a language joins numbers: the last to those before it, and the ends of a range. */
export type Joints = { readonly and: string; readonly to: string };

/** `1, 2 and 6`; two that follow each other are told as two, and no range: `4 and 5`. */
export const numbersIn = (
  counted: readonly Counted[],
  { and, to }: Joints,
  shown = (number: string): string => number,
): string => {
  const parts = counted.flatMap(({ from, to: last }) => {
    if (last === undefined) return [shown(from)];
    return Number(last) - Number(from) === 1 ? [shown(from), shown(last)] : [`${shown(from)}${to}${shown(last)}`];
  });
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;
};

/** Whether more than one thing is counted. */
export const isMany = (counted: readonly Counted[]): boolean => counted.length > 1 || counted[0]?.to !== undefined;
