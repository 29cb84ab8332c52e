import type { Caller, Part, Side } from '../../domain/caller.ts';
import type { ListFull } from '../../domain/file/list-bound.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Answered, Asked } from '../http/request.ts';
import type { Receipt } from '../ports/receipts.ts';
import type { Saved } from '../ports/saved.ts';
import type { IsAnswer } from './given-before.ts';
import type { Looked } from './looked.ts';

/** A file that the caller was let in to, as it was read, and the side on which its State stands. */
export type Admitted<Stored> = { readonly before: Stored; readonly side: Side };

/** A change that is about to be written whole, with its answer. */
export type Writing<Answer> = {
  readonly answer: Answer;
  /** The hash of the caller's view as it is afterwards. */
  readonly etag: string;
  readonly save: (receipt: Receipt) => Promise<Saved>;
  /** What is done once it is written. The change stands whether it succeeds or not. */
  readonly settle: () => Promise<void>;
};

/**
 * A kind of file, by what is particular to it: how it is loaded and saved, who stands on which side, what each sees, which lists are
 * bounded. `Stored`: as it was read for one State. `Moved`: what a move gives. `Answer`: ids and status.
 */
export type KindOfFile<Stored, Moved, Answer extends Answered['answer'], Missing extends string> = {
  /** How it is called at the beginning of a sentence. */
  readonly name: string;
  /** What somebody is told who is no party of it, and where there is none. */
  readonly missing: Missing;
  readonly load: (id: string, state: StateCode) => Promise<Stored | undefined>;
  /** The side on which the State stands; undefined: it is no party. */
  readonly sideOf: (stored: Stored, state: StateCode) => Side | undefined;
  /** Whether that side is the one that acts in that part. */
  readonly actsAs: (part: Exclude<Part, 'any-party'>, side: Side, stored: Stored) => boolean;
  /** The file as the caller sees it. Its hash is the ETag: nothing stands in it that the caller cannot see. */
  readonly viewFor: (stored: Stored, caller: Caller) => unknown;
  /** The first list that the move fills beyond its bound. */
  readonly fullList: (stored: Stored, moved: Moved, by: { readonly side: Side; readonly move: string }) => ListFull | undefined;
  readonly isAnswer: IsAnswer<Answer>;
  /** All that the change writes. `moved-on` where something moved that it reads beside. */
  readonly writing: (
    asked: Asked,
    admitted: Admitted<Stored>,
    moved: Moved,
    looked: Looked,
  ) => Promise<Writing<Answer> | 'moved-on'>;
};
