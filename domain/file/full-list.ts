import type { Side } from '../caller.ts';
import { boundsOfOwnFile } from './bounds-of-own-file.ts';
import { boundsOfSharedFile } from './bounds-of-shared-file.ts';
import type { Files } from './files.ts';
import { fullIn, type ListFull } from './list-bound.ts';
import type { Moved } from './moved.ts';

/** The first list of either file that a move fills beyond its bound; undefined where all has its place. */
export const fullList = (
  { shared, own }: Files,
  moved: Moved,
  act: { readonly side: Side; readonly move: string },
): ListFull | undefined =>
  fullIn(boundsOfSharedFile, shared, moved.shared ?? shared, act) ?? fullIn(boundsOfOwnFile, own, moved.own ?? own, act);
