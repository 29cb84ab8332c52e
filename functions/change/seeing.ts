import type { Side } from '../../domain/caller.ts';
import type { Result } from '../../domain/result.ts';
import type { Asked } from '../http/request.ts';
import type { Admitted } from './kind-of-file.ts';
import type { Looked } from './looked.ts';

/** What a move sees, and what was looked at for it. */
export type Seen<Files> = Looked & { readonly files: Files };

/**
 * What a move may look at, for every kind of file: the file alone, also the own register, or both sides' files and registers. It
 * reads what belongs to that; `moved-on` where what it reads is no one picture.
 */
export type Look<Stored, Files> = (admitted: Admitted<Stored>, asked: Asked) => Promise<Seen<Files> | 'moved-on'>;

type Decided<Moved, E> = Looked & { readonly result: Result<Moved, E> };

/** A move with the reading of what it may look at. */
export type Deciding<Stored, Moved, E> = (admitted: Admitted<Stored>, asked: Asked) => Promise<Decided<Moved, E> | 'moved-on'>;

/** The move that decides on what that look shows it. */
export const seeing =
  <Stored, Files, Moved, E>(
    look: Look<Stored, Files>,
    decide: (files: Files, side: Side) => Result<Moved, E>,
  ): Deciding<Stored, Moved, E> =>
  async (admitted, asked) => {
    const looked = await look(admitted, asked);
    if (looked === 'moved-on') return looked;
    const { files, ...beside } = looked;
    return { ...beside, result: decide(files, admitted.side) };
  };

/** The file alone: no move is kept from it. */
export const theFile = async <Stored>({ before }: Admitted<Stored>): Promise<Seen<Stored>> => ({ files: before, seen: {} });
