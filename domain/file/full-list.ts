import type { Side } from '../caller.ts';
import { boundsOfOwnFile } from './bounds-of-own-file.ts';
import { boundsOfSharedFile } from './bounds-of-shared-file.ts';
import type { Files } from './files.ts';
import { fullIn, type ListFull } from './list-bound.ts';
import type { Moved } from './moved.ts';

type Doing = { readonly side: Side; readonly move: string };

/** What is transcribed from a letter is held against the bounds as the act of the State that wrote it. */
const asTheirs = ({ shared }: Files, moved: Moved, act: Doing): Doing => {
  const done = moved.shared?.transcribed?.at(-1);
  return done === undefined || done.n === shared.transcribed?.at(-1)?.n ? act : { side: done.inNameOf, move: done.operation };
};

/** The first list of either file that a move fills beyond its bound; undefined where all has its place. */
export const fullList = (files: Files, moved: Moved, act: Doing): ListFull | undefined => {
  const { shared, own } = files;
  const by = asTheirs(files, moved, act);
  return fullIn(boundsOfSharedFile, shared, moved.shared ?? shared, by) ?? fullIn(boundsOfOwnFile, own, moved.own ?? own, act);
};
