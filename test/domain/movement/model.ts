import type { AgreementUse } from '../../../domain/agreement/use-stop.ts';
import type { Side } from '../../../domain/caller.ts';
import type { GuardedFiles, RegisteredFiles } from '../../../domain/file/files.ts';
import type { Kept } from '../../../domain/file/kept-entry.ts';
import type { NamedBy } from '../../../domain/file/linked-case.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { otherSide } from '../../../domain/file/side.ts';
import type { GuardTable } from '../../../domain/movement/guard.ts';
import type { Result } from '../../../domain/result.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { frozen } from '../specimen.ts';

/** The case with both own files and registers, the time, and the guard's table under test. */
export type World = {
  shared: ReadmissionCase;
  readonly owns: Record<Side, OwnFile>;
  readonly uses: Record<Side, AgreementUse>;
  readonly keptBy: Record<Side, readonly Kept[]>;
  /** The cases that name this one, of those that a side is a party to. */
  readonly linkedBy: Record<Side, readonly NamedBy[]>;
  /** Which side is not connected. */
  readonly onPaper: Record<Side, boolean>;
  now: Instant;
  readonly table: GuardTable;
};

/** A real risk that a side found for the receiving State, here or in another case: since when, and until when it stops. */
export type ToldStop = { until?: Instant };

/** What was done, told apart from how the case keeps it: what the rules must have seen before a person departs. */
export type Told = {
  consent?: 'given' | 'withdrawn';
  decision?: {
    readonly reference: string;
    readonly notifiedOn: CalendarDate;
    readonly annulled: boolean;
    readonly names: boolean;
    readonly enforceable: boolean;
    readonly entryRefusedOn?: CalendarDate;
    readonly waived?: boolean;
  };
  /** Of which decisions the person was told, when, and whether rightly. */
  readonly informed: { readonly of: string | undefined; readonly on: CalendarDate; readonly rightly: boolean }[];
  remedies?: { readonly of: string | undefined; readonly open: boolean; readonly certifiedAt: Instant };
  claim?: { readonly barred: boolean; readonly checkedAt: Instant };
  claimElsewhere: boolean;
  assessment?: {
    readonly safe: boolean;
    readonly at: Instant;
    readonly confirmedAt: Instant;
    readonly edition: number;
    readonly by: string;
    readonly confirmedBy: string;
  };
  /** Who opened the case, or said anew who the person is. */
  readonly submitters: string[];
  /** Whether the receiving State's own assessment found a real risk. */
  othersRisk: boolean;
  readonly stops: Record<Side, ToldStop[]>;
  /** A transfer of a convicted person that holds the person on a side: since when, and until when where that is known. */
  readonly procedures: Partial<Record<Side, { readonly since: Instant; readonly until?: Instant }>>;
  readonly holds: Record<Side, number>;
  /** When a side last held the case. */
  readonly heldAt: Partial<Record<Side, Instant>>;
  screened?: 'clear' | 'suspected' | 'victim' | 'victim-safe';
  fitness?: 'fit' | 'with-a-doctor' | 'unfit';
  escort?: number;
  minor: boolean;
  edition: number;
  bestInterest?: boolean;
  childInterest?: boolean;
  hasChild: boolean;
  /** The children whose cases name this one as their parent's and which the moving State can read, each with what is found. */
  readonly linkedChildren: Record<string, { readonly since: Instant; settled: boolean }>;
  planned?: { readonly revision: number; readonly covered: boolean; readonly escorts: number; readonly medical: boolean };
  confirmed?: number;
  authorised?: { readonly at: Instant; readonly by: string; readonly revision: number };
  inForce: boolean;
  readonly stopped: Record<Side, boolean>;
};

/** Lets a side act, and takes up what moved. Gives whether the move was allowed. */
export const act = (
  world: World,
  side: Side,
  move: (files: GuardedFiles & RegisteredFiles) => Result<Moved, { readonly kind: string }>,
): boolean => {
  const { shared } = world;
  const linkedFrom = world.linkedBy[side];
  const owns = { requesting: world.owns.requesting, requested: world.owns.requested };
  const keptBy = { ...world.keptBy };
  const done = move(
    frozen({
      shared,
      own: owns[side],
      owns,
      uses: { ...world.uses },
      keptBy,
      kept: keptBy[side],
      linkedFrom,
      onPaper: { ...world.onPaper },
    }),
  );
  if (!done.ok) return false;
  const other = world.owns[otherSide(side)];
  world.shared = frozen(done.value.shared ?? world.shared);
  world.owns[side] = frozen(done.value.own ?? world.owns[side]);
  if (world.owns[otherSide(side)] !== other) throw new Error('A move touched the own file of the other State');
  return true;
};

/** What a side holds by itself where a fact says so, told apart from the case. */
export const heldByFact = (told: Told, world: World, side: Side, kind: string): void => {
  const open = (world.owns[side].holds ?? []).filter((hold) => hold.kind === kind && hold.releasedAt === undefined);
  if (open.some(({ placedAt }) => placedAt === world.now)) {
    told.holds[side] += 1;
    told.heldAt[side] = world.now;
  }
};
