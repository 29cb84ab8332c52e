import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { ProposedSanction } from '../file/sanction-proposal.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { lastReason } from './found.ts';
import { type SanctionBarred, sanctionBarred } from './sanction-barred.ts';

export type SanctionProposalFacts = { readonly content: ProposedSanction; readonly subject: string };

export type SanctionProposalRefusal = InFuture | SanctionBarred;

const heardInFuture = (content: ProposedSanction, now: Instant): InFuture | undefined => {
  if (content.sanction === 'none' || content.hearing.was === 'not-heard') return undefined;
  const { heardOn: date } = content.hearing;
  return date > latestDayAnywhere(now) ? { kind: 'date-in-future', field: 'content/hearing/heardOn', date } : undefined;
};

/**
 * One person proposes a ban, more of one that stands, or none, under the law of that State. Nothing follows from it: another one has to
 * decide. A later proposal takes the place of the one before, which stays on record. Design rule 8.
 */
export const proposeSanction = (
  files: Files,
  { content, subject: by }: SanctionProposalFacts,
  state: StateCode,
  now: Instant,
): Result<Moved, SanctionProposalRefusal> => {
  const { own } = files;
  const fault = heardInFuture(content, now) ?? sanctionBarred(files, content, state, now);
  if (fault !== undefined) return fail(fault);
  const { sanctionProposals = [] } = own;
  const finding = lastReason(own)?.n;
  const stood = finding === undefined ? {} : { finding };
  const proposal = { n: sanctionProposals.length + 1, content, ...stood, proposedAt: now, by };
  return moved({ own: { ...own, sanctionProposals: [...sanctionProposals, proposal], changedAt: now } });
};
