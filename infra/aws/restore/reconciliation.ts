import type { Danger } from './dangers.ts';
import type { LostAct } from './lost-act.ts';
import type { LostBeside } from './lost-beside.ts';
import type { MayDepart } from './may-depart.ts';
import type { Owed } from './restored-look.ts';

/** Whether a State was told of an act: what its outbox no longer owed had left for the queue, or could be read by HTTP. */
export type Told = { readonly state: string; readonly left: boolean };

/** A lost act, with whom it was told to. */
export type ToldAct = LostAct & { readonly told: readonly Told[] };

/** Changes of the shared file whose numbers are given once more, in ids that a partner has seen and drops as repeats. */
export type NumbersAgain = {
  readonly about: string;
  readonly from: number;
  readonly to: number;
  readonly states: readonly string[];
};

/** A message that leaves by itself once the stage starts. `before`: whether it had left already, with the same id. */
export type SentAgain = Owed & { readonly before: boolean };

/** What came after an earlier copy took the place of a table, by ids, times and names of acts: of no person anything. */
export type Reconciliation = LostBeside & {
  readonly old: string;
  readonly restored: string;
  /** The office of a State for which it is, which then sees nothing of another's own file; absent for the operator. */
  readonly state?: string;
  /** The States of each case, transit and transfer of a convicted person that is named. */
  readonly parties: Readonly<Record<string, readonly string[]>>;
  /** Which of them are such transfers: they are for central authorities alone, and all else is not for those. */
  readonly transfers: readonly string[];
  /** How much was looked at. */
  readonly looked: { readonly items: number; readonly entries: number };
  /** The acts that are lost, the most dangerous first, and in the order of their time. */
  readonly acts: readonly ToldAct[];
  readonly counts: Readonly<Record<Danger, number>>;
  readonly mayDepart: readonly MayDepart[];
  readonly numbers: readonly NumbersAgain[];
  readonly again: readonly SentAgain[];
  /** Chains in which the restored table is no earlier copy of the old one: both went on, in different ways. */
  readonly parted: readonly string[];
  /** Chains that go further in the restored table: lost in the old one, or written to since in the restored one. */
  readonly regained: readonly string[];
  /** What does not hold in the chains of either table. */
  readonly faults: { readonly old: readonly string[]; readonly restored: readonly string[] };
};
