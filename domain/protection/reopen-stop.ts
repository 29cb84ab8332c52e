import type { RegisteredFiles } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import type { Kept } from '../file/kept-entry.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { CounselTold, Reopening } from '../file/reopening.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type AtHand, type NoSuchStop, namedStop, type StopNamed, type StoppedFile, writtenStops } from './named-stop.ts';

export type ReopeningFacts = StopNamed & {
  readonly official: string;
  readonly counselTold: CounselTold;
  readonly subject: string;
};

export type ReopeningRefusal =
  | NoSuchStop
  | InFuture
  | {
      readonly kind:
        | 'no-reopening-proposed'
        | 'finder-reopens'
        | 'proposer-reopens'
        | 'counsel-not-told'
        | 'stop-already-reopened';
    };

type Proposal = Omit<Reopening, 'reopenedAt' | 'official' | 'counselTold' | 'reopenedBy'>;

/** The person has counsel on record: then counsel is told, and not the person alone. */
const toldRight = ({ counsel }: StoppedFile, { who }: CounselTold): boolean =>
  who === 'counsel' ? counsel?.has === true : counsel?.has !== true;

const faultIn = (
  own: StoppedFile,
  { subject, counselTold }: ReopeningFacts,
  proposal: Proposal | undefined,
  finders: readonly string[],
  now: Instant,
): ReopeningRefusal | undefined => {
  if (proposal === undefined) return { kind: 'no-reopening-proposed' };
  if (finders.includes(subject)) return { kind: 'finder-reopens' };
  if (subject === proposal.proposedBy) return { kind: 'proposer-reopens' };
  if (!toldRight(own, counselTold)) return { kind: 'counsel-not-told' };
  if (isToCome(counselTold.toldAt, now)) return { kind: 'date-in-future', field: 'counselTold/toldAt', date: counselTold.toldAt };
  if (counselTold.toldAt < proposal.proposedAt) return { kind: 'counsel-not-told' };
  return undefined;
};

/**
 * A supervisor, neither the finder nor the second assessor, reopens a stop on the new fact that was proposed, counsel having been
 * told of it since, in what a State keeps for itself of a case or of a transit. No departure before 72 hours from now; the risk is
 * assessed anew like any other. Design rule 3.
 */
export const withReopening = <Own extends StoppedFile>(
  own: Own,
  atHand: AtHand,
  kept: readonly Kept[],
  facts: ReopeningFacts,
  now: Instant,
): Result<Own, ReopeningRefusal> => {
  const { official, counselTold, subject, ...named } = facts;
  const found = namedStop({ own, shared: atHand }, kept, named);
  if (!found.ok) return found;
  const { here, elsewhere } = found.value;
  const match = (own.otherPersons ?? []).find(({ caseId }) => caseId === elsewhere?.caseId);
  if ((here ?? match)?.reopening !== undefined) return fail({ kind: 'stop-already-reopened' });
  const proposal = (here ?? match)?.proposal;
  const fault = faultIn(own, facts, proposal, here === undefined ? elsewhere.finders : [here.by], now);
  if (fault !== undefined || proposal === undefined) return fail(fault ?? { kind: 'no-reopening-proposed' });
  const reopening = { ...proposal, official, counselTold, reopenedAt: now, reopenedBy: subject };
  if (here !== undefined)
    return ok({
      ...own,
      ...writtenStops({ stops: (own.stops ?? []).map((stop) => (stop.n === here.n ? { ...stop, reopening } : stop)) }),
    });
  const otherPersons = (own.otherPersons ?? []).map((other) => (other === match ? { ...other, reopening } : other));
  return ok({ ...own, ...writtenStops({ otherPersons }) });
};

/** The same in a case. */
export const reopenStop = (
  { own, shared, kept }: RegisteredFiles,
  facts: ReopeningFacts,
  now: Instant,
): Result<Moved, ReopeningRefusal> => {
  const reopened = withReopening(own, shared, kept, facts, now);
  return reopened.ok ? moved({ own: { ...reopened.value, changedAt: now } }) : reopened;
};
