import type { Danger } from './dangers.ts';

/** What it means that such an act is lost. */
export type LostMove = { readonly danger: Danger; readonly says: string };

/** Acts of one danger by their names, with what their loss means. */
export const as = (danger: Danger, moves: Readonly<Record<string, string>>): readonly (readonly [string, LostMove])[] =>
  Object.entries(moves).map(([move, says]) => [move, { danger, says }]);
