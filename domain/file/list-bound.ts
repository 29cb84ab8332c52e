import type { Side } from '../caller.ts';
import { carriedBytes } from './carried-bytes.ts';
import type { KeysOf } from './written-file.ts';

/** Which entries of a file are counted for one bound, and how many of them, and bytes, there may be. */
export type ListBound<File> = {
  readonly entries: (file: File, by: Side) => readonly unknown[];
  readonly room: (file: File) => { readonly most: number; readonly bytes?: number };
  /** Moves that are never held against it: what they add is owed, protects the person, or is bounded by what it answers. */
  readonly free?: readonly string[];
  /** Whether what is added protects the person, who would be left without protection if it were refused. Then it has its place. */
  readonly protects?: (before: File, after: File) => boolean;
};

/** Why a list of the file has no bound of its own: who fills it does not do so at will. */
export type Bounded<File> = readonly ListBound<File>[] | { readonly boundedBy: string };

type ValueOf<File, Field> = File extends unknown ? (Field extends keyof File ? File[Field] : never) : never;

/** The fields of a file that are lists, in whichever status has them. A new one is in no table yet, and does not compile. */
export type ListsOf<File> = {
  [Field in KeysOf<File>]-?: NonNullable<ValueOf<File, Field>> extends readonly unknown[] ? Field : never;
}[KeysOf<File>];

/** A list takes no more. It is said before anything is written. */
export type ListFull = {
  readonly kind: 'list-full';
  readonly list: string;
  readonly entries: number;
  readonly most: number;
  readonly bytes?: number;
  readonly mostBytes?: number;
};

const grownBeyond = <File>(
  list: string,
  { entries, room, protects }: ListBound<File>,
  before: File,
  after: File,
  by: Side,
): ListFull | undefined => {
  const [old, now] = [entries(before, by), entries(after, by)];
  const { most, bytes: mostBytes } = room(after);
  const full = { kind: 'list-full', list, entries: now.length, most } as const;
  if (protects?.(before, after) === true) return undefined;
  if (now.length > most && now.length > old.length) return full;
  if (mostBytes === undefined) return undefined;
  const bytes = carriedBytes(now);
  return bytes > mostBytes && bytes > carriedBytes(old) ? { ...full, bytes, mostBytes } : undefined;
};

/** The first list that the move fills beyond its bound. One that is no longer than before passes, also where it was too long. */
export const fullIn = <File extends object>(
  bounds: Readonly<Record<string, Bounded<File>>>,
  before: File,
  after: File,
  { side, move }: { readonly side: Side; readonly move: string },
): ListFull | undefined => {
  if (before === after) return undefined;
  for (const [list, bounded] of Object.entries(bounds)) {
    if ('boundedBy' in bounded) continue;
    for (const bound of bounded) {
      const full = bound.free?.includes(move) === true ? undefined : grownBeyond(list, bound, before, after, side);
      if (full !== undefined) return full;
    }
  }
  return undefined;
};
