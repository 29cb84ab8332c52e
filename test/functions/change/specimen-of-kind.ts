import type { Caller, Part, Side } from '../../../domain/caller.ts';
import type { Result } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { type ChangeFailure, changeFile } from '../../../functions/change/change-file.ts';
import type { ChangeReply } from '../../../functions/change/given-before.ts';
import type { KindOfFile } from '../../../functions/change/kind-of-file.ts';
import type { Deciding } from '../../../functions/change/seeing.ts';
import type { ChainHead } from '../../../functions/history/entry.ts';
import { etagOf } from '../../../functions/http/etag.ts';
import type { Answered, Asked } from '../../../functions/http/request.ts';

/** The ends of the chains of a file: the shared one, and that of a State's own where it has begun. */
export type Heads = { readonly shared: ChainHead; readonly own?: ChainHead | undefined };

/** An act of a kind of file: whose it is, and the move. */
export type SpecimenAct<Stored, Moved> = {
  readonly by: Side;
  /** What that side is called in such a file, where it has a name of its own. */
  readonly part?: Part;
  readonly decide: Deciding<Stored, Moved, { readonly kind: string }>;
};

type Changed = Result<ChangeReply<Answered['answer']>, ChangeFailure<string> | { readonly kind: string }>;

/** A kind of file as every kind is tried: begun anew, changed by an act that both see and by one that its State alone sees, and read. */
export type SpecimenOfKind = {
  readonly name: string;
  readonly missing: string;
  readonly begin: () => Promise<string>;
  readonly states: Readonly<Record<Side, StateCode>>;
  /** By whom the acts are: the one that both see, and the one that its State alone sees. */
  readonly by: { readonly seen: Side; readonly hidden: Side };
  /** What the side of the act that both see is called in such a file. */
  readonly part: Part;
  readonly change: (act: 'seen' | 'hidden', id: string, asked: Asked) => Promise<Changed>;
  /** What the caller sees, with its ETag; undefined where it is no party. */
  readonly view: (id: string, caller: Caller) => Promise<{ readonly view: unknown; readonly etag: string } | undefined>;
  /** The ends of both chains as the State has them. */
  readonly heads: (id: string, state: StateCode) => Promise<Heads>;
};

const partOf = ({ by, part }: { readonly by: Side; readonly part?: Part }): Part => part ?? by;

/** A kind with its two acts, as it is tried. */
export const specimenOf = <Stored, Moved, Answer extends Answered['answer'], Missing extends string>(
  kind: KindOfFile<Stored, Moved, Answer, Missing>,
  {
    begin,
    states,
    acts,
    headsOf,
  }: {
    readonly begin: () => Promise<string>;
    readonly states: Readonly<Record<Side, StateCode>>;
    readonly acts: Readonly<Record<'seen' | 'hidden', SpecimenAct<Stored, Moved>>>;
    readonly headsOf: (stored: Stored) => Heads;
  },
): SpecimenOfKind => ({
  name: kind.name.toLowerCase(),
  missing: kind.missing,
  begin,
  states,
  by: { seen: acts.seen.by, hidden: acts.hidden.by },
  part: partOf(acts.seen),
  change: (act, id, asked) => changeFile(kind, asked, { id, part: partOf(acts[act]), decide: acts[act].decide }),
  view: async (id, caller) => {
    const stored = await kind.load(id, caller.state);
    if (stored === undefined || kind.sideOf(stored, caller.state) === undefined) return undefined;
    const view = kind.viewFor(stored, caller);
    return { view, etag: etagOf(view) };
  },
  heads: async (id, state) => {
    const stored = await kind.load(id, state);
    if (stored === undefined) throw new Error(`${kind.name} is gone`);
    return headsOf(stored);
  },
});
