import type { Moved, RegisteredFiles } from '../case/files.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type NoSuchStop, namedStop, type StopNamed } from './named-stop.ts';
import type { ReopeningFact } from './reopening.ts';

export type ProposalFacts = StopNamed & {
  readonly fact: ReopeningFact;
  readonly explanation: string;
  readonly sources: readonly string[];
  readonly assessor: string;
  readonly subject: string;
};

export type ProposalRefusal =
  | NoSuchStop
  | { readonly kind: 'opener-assesses' | 'finder-reopens' | 'stop-already-reopened' }
  | { readonly kind: 'stop-stands-elsewhere'; readonly recordedIn: string };

/**
 * A second assessor, neither the one who found the risk nor whoever opened the case, states the new fact on which a stop may no
 * longer stand. Nothing is opened by it: a supervisor has to follow. Design rule 3.
 */
export const proposeReopening = (
  files: RegisteredFiles,
  { fact, explanation, sources, assessor, subject, ...named }: ProposalFacts,
  now: Instant,
): Result<Moved, ProposalRefusal> => {
  const { own, shared } = files;
  if (subject === shared.openedBy) return fail({ kind: 'opener-assesses' });
  const found = namedStop(files, files.kept, named);
  if (!found.ok) return found;
  const proposal = { fact, explanation, sources, assessor, proposedAt: now, proposedBy: subject };
  if (found.value.here !== undefined) {
    const { here } = found.value;
    if (here.by === subject) return fail({ kind: 'finder-reopens' });
    if (here.reopening !== undefined) return fail({ kind: 'stop-already-reopened' });
    const stops = (own.stops ?? []).map((stop) => (stop.n === here.n ? { ...stop, proposal } : stop));
    return ok({ own: { ...own, stops, changedAt: now } });
  }
  // Where the stop stands in another case, only that this is another person can be said here: the risk itself is looked at there.
  const { caseId: recordedIn, finders, ...where } = found.value.elsewhere;
  if (finders.includes(subject)) return fail({ kind: 'finder-reopens' });
  if (fact !== 'another-person') return fail({ kind: 'stop-stands-elsewhere', recordedIn });
  const others = (own.otherPersons ?? []).filter(({ caseId }) => caseId !== recordedIn);
  const match = { caseId: recordedIn, ...where, personEdition: shared.personEdition, proposal };
  return ok({ own: { ...own, otherPersons: [...others, match], changedAt: now } });
};
