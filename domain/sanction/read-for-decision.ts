import type { BanReview } from '../file/ban-review.ts';
import type { ClaimOutcome } from '../file/claim-status.ts';
import type { EntryBan } from '../file/entry-ban.ts';
import type { ExitProof } from '../file/exit-proof.ts';
import type { Files } from '../file/files.ts';
import type { OwnFile } from '../file/own-file.ts';
import type { ReturnDecision } from '../file/return-decision.ts';
import type { ReturnReason } from '../file/return-reason.ts';
import type { ProposedSanction, SanctionProposal } from '../file/sanction-proposal.ts';
import type { Person } from '../person/person.ts';
import { executingExit } from './executing-exit.ts';
import { exitOfDecision } from './exit-of-decision.ts';
import { lastReason } from './found.ts';

/** All that a second person reads before deciding on a proposal, and that the decision covers. */
export type ReadForDecision = {
  readonly proposal: SanctionProposal;
  /** The version of the finding that counts, with what was said against it and who held to it. */
  readonly finding?: ReturnReason;
  /** With the voluntary period that it gives or refuses. */
  readonly returnDecision?: ReturnDecision;
  readonly person: Pick<Person, 'dateOfBirth' | 'nationalities'> & { readonly edition: number };
  /** Its outcome alone: one that is looked up again and found the same is read the same. */
  readonly claim?: ClaimOutcome;
  /** Where the person is said to have stayed: the exit that would say otherwise. */
  readonly exit?: ExitProof;
  /** Of a prolongation: the ban that would be prolonged, the exit from which it runs, and what was asked and decided about it. */
  readonly ban?: { readonly as: EntryBan; readonly exit?: ExitProof; readonly reviews: readonly BanReview[] };
};

/** Whether it rests on the person having stayed beyond the time that was left. */
const restsOnStay = (content: ProposedSanction): boolean =>
  (content.sanction === 'prolongation' ? content.ground : content.basis) === 'stayed-beyond-period';

/** Whether an exit is read: of who is said to have stayed, or of the ban that would be prolonged. */
export const restsOnExit = (content: ProposedSanction): boolean => content.sanction === 'prolongation' || restsOnStay(content);

/** The ban as it was before the decision on that proposal was carried out on it: what follows from a decision does not undo it. */
const beforeItsOwn = (own: OwnFile, proposal: SanctionProposal, { prolongations = [], ...ban }: EntryBan): EntryBan => {
  const decided = (own.sanctionDecisions ?? []).filter(({ proposal: of }) => of === proposal.n).map(({ n }) => n);
  const earlier = prolongations.filter(({ decision }) => !decided.includes(decision));
  return earlier.length === 0 ? ban : { ...ban, prolongations: earlier };
};

const readOfBan = ({ own }: Files, proposal: SanctionProposal): Pick<ReadForDecision, 'ban'> => {
  const { content } = proposal;
  const ban = content.sanction === 'prolongation' ? (own.entryBans ?? []).find(({ n }) => n === content.ban) : undefined;
  if (ban === undefined) return {};
  const exit = executingExit(own, ban);
  const reviews = (own.banReviews ?? []).filter(({ ban: of }) => of === ban.n);
  return { ban: { as: beforeItsOwn(own, proposal, ban), ...(exit === undefined ? {} : { exit }), reviews } };
};

/** What would be read today before deciding on that proposal. Whatever of it is changed is another reading. Design rule 8. */
export const readForDecision = (files: Files, proposal: SanctionProposal): ReadForDecision => {
  const { own, shared } = files;
  const [finding, exit] = [lastReason(own), exitOfDecision(own)];
  const { dateOfBirth, nationalities } = shared.person;
  return {
    proposal,
    ...(finding === undefined ? {} : { finding }),
    ...(own.returnDecision === undefined ? {} : { returnDecision: own.returnDecision }),
    person: { dateOfBirth, nationalities, edition: shared.personEdition },
    ...(own.claim === undefined ? {} : { claim: own.claim.outcome }),
    ...(exit === undefined || !restsOnStay(proposal.content) ? {} : { exit }),
    ...readOfBan(files, proposal),
  };
};
