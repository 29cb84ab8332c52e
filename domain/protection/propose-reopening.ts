import type { RegisteredFiles } from '../file/files.ts';
import type { Kept } from '../file/kept-entry.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { OtherPerson } from '../file/other-person.ts';
import type { ReopeningFact } from '../file/reopening.ts';
import { submitted } from '../file/submitters.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import {
  type AtHand,
  type Elsewhere,
  type NoSuchStop,
  namedStop,
  type StopNamed,
  type StoppedFile,
  writtenStops,
} from './named-stop.ts';

export type ProposalFacts = StopNamed & {
  readonly fact: ReopeningFact;
  readonly explanation: string;
  readonly sources: readonly string[];
  readonly assessor: string;
  readonly subject: string;
};

export type StopNotProposable =
  | NoSuchStop
  | { readonly kind: 'finder-reopens' | 'stop-already-reopened' }
  | { readonly kind: 'stop-stands-elsewhere'; readonly recordedIn: string };

export type ProposalRefusal = StopNotProposable | { readonly kind: 'opener-assesses' };

/** Of a case of which is said that it is somebody else's, the State's own file with what was said. */
const saidOfAnother = <Own extends StoppedFile>(
  own: Own,
  { personEdition }: AtHand,
  { caseId, finders: _finders, ...where }: Elsewhere,
  proposal: OtherPerson['proposal'],
): Own => {
  const others = (own.otherPersons ?? []).filter((other) => other.caseId !== caseId);
  return { ...own, ...writtenStops({ otherPersons: [...others, { caseId, ...where, personEdition, proposal }] }) };
};

/**
 * A second assessor, not the one who found the risk, states the new fact on which a stop may no
 * longer stand, in what a State keeps for itself of a case or of a transit. Nothing is opened by it: a supervisor has to follow.
 * Design rule 3.
 */
export const withProposal = <Own extends StoppedFile>(
  own: Own,
  atHand: AtHand,
  kept: readonly Kept[],
  { fact, explanation, sources, assessor, subject, ...named }: ProposalFacts,
  now: Instant,
): Result<Own, StopNotProposable> => {
  const found = namedStop({ own, shared: atHand }, kept, named);
  if (!found.ok) return found;
  const proposal = { fact, explanation, sources, assessor, proposedAt: now, proposedBy: subject };
  const { here, elsewhere } = found.value;
  if (here !== undefined) {
    if (here.by === subject) return fail({ kind: 'finder-reopens' });
    if (here.reopening !== undefined) return fail({ kind: 'stop-already-reopened' });
    const stops = (own.stops ?? []).map((stop) => (stop.n === here.n ? { ...stop, proposal } : stop));
    return ok({ ...own, ...writtenStops({ stops }) });
  }
  // Where the stop stands in another case, only that this is another person can be said here: the risk itself is looked at there.
  if (elsewhere.finders.includes(subject)) return fail({ kind: 'finder-reopens' });
  if (fact !== 'another-person') return fail({ kind: 'stop-stands-elsewhere', recordedIn: elsewhere.caseId });
  return ok(saidOfAnother(own, atHand, elsewhere, proposal));
};

/** The same in a case, by nobody who submitted it. */
export const proposeReopening = (
  { own, shared, kept }: RegisteredFiles,
  facts: ProposalFacts,
  now: Instant,
): Result<Moved, ProposalRefusal> => {
  if (submitted(shared, facts.subject)) return fail({ kind: 'opener-assesses' });
  const proposed = withProposal(own, shared, kept, facts, now);
  return proposed.ok ? moved({ own: { ...proposed.value, changedAt: now } }) : proposed;
};
