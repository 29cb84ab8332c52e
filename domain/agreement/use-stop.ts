import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import type { Agreement } from './agreement.ts';
import type { Category } from './scope.ts';

/** That a State stopped using an agreement: for all, for some persons, or towards one destination. It stays on record when resumed. */
export type UseStop = {
  readonly n: number;
  readonly category?: Category;
  readonly destination?: StateCode;
  readonly official: string;
  readonly reasons: string;
  readonly since: Instant;
  /** The subject who stopped it. Shown to nobody: somebody else resumes. */
  readonly by: string;
  /** Who resumed it is on record as well, and shown to nobody. */
  readonly resumed?: { readonly at: Instant; readonly official: string; readonly reasons: string; readonly by?: string };
};

/**
 * The stops of one State under one agreement that stand, and one that was resumed just now. `version` counts their changes, so that a
 * departure can be held against it; `made` counts all that there ever were, where some ended before.
 */
export type AgreementUse = { readonly version: number; readonly stops: readonly UseStop[]; readonly made?: number };

export const neverStopped: AgreementUse = { version: 0, stops: [] };

/** How many stops there ever were. */
export const madeIn = ({ made, stops }: AgreementUse): number => made ?? stops.length;

export type StopFacts = Pick<UseStop, 'official' | 'reasons'> & {
  readonly category?: Category;
  readonly destination?: StateCode;
  readonly subject: string;
};

type Concerned = { readonly category: Category; readonly destination: StateCode };

/** The stop that stands for such a person on the way there, if any. */
export const stopFor = ({ stops }: AgreementUse, { category, destination }: Concerned): UseStop | undefined =>
  stops.find(
    (stop) =>
      stop.resumed === undefined &&
      (stop.category === undefined || stop.category === category) &&
      (stop.destination === undefined || stop.destination === destination),
  );

export type StopRefusal =
  | { readonly kind: 'destination-not-a-party' }
  | { readonly kind: 'use-already-stopped'; readonly stop: number };

/** Stops the use of an agreement at once: one person suffices to stop. */
export const stopUse = (
  use: AgreementUse,
  { subject: by, ...stated }: StopFacts,
  { sides }: Pick<Agreement, 'sides'>,
  now: Instant,
): Result<{ readonly use: AgreementUse; readonly stop: UseStop }, StopRefusal> => {
  const { category, destination } = stated;
  if (destination !== undefined && !sides.value.flat().includes(destination)) return fail({ kind: 'destination-not-a-party' });
  const same = use.stops.find(
    (stop) => stop.resumed === undefined && stop.category === category && stop.destination === destination,
  );
  if (same !== undefined) return fail({ kind: 'use-already-stopped', stop: same.n });
  const stop = { ...stated, n: madeIn(use) + 1, since: now, by };
  return ok({ use: { version: use.version + 1, stops: [...use.stops, stop], made: stop.n }, stop });
};

export type ResumeFacts = Pick<UseStop, 'official' | 'reasons'> & { readonly stop: number; readonly subject: string };

export type ResumeRefusal =
  | { readonly kind: 'no-such-stop'; readonly stop: number }
  | { readonly kind: 'stopper-resumes'; readonly stop: number };

/** Resumes what was stopped: a second person does, never the one who stopped it. */
export const resumeUse = (
  use: AgreementUse,
  { stop: n, subject, official, reasons }: ResumeFacts,
  now: Instant,
): Result<{ readonly use: AgreementUse; readonly stop: UseStop }, ResumeRefusal> => {
  const stop = use.stops.find((candidate) => candidate.n === n && candidate.resumed === undefined);
  if (stop === undefined) return fail({ kind: 'no-such-stop', stop: n });
  if (stop.by === subject) return fail({ kind: 'stopper-resumes', stop: n });
  const resumed = { ...stop, resumed: { at: now, official, reasons, by: subject } };
  const stops = use.stops.map((candidate) => (candidate === stop ? resumed : candidate));
  return ok({ use: { version: use.version + 1, stops, made: madeIn(use) }, stop: resumed });
};
