import * as z from 'zod';
import { sanctionDecided } from '../../../domain/file/sanction-decision.ts';
import { banBases, permitExceptions, prolongationGrounds, protectedPermits } from '../../../domain/file/sanction-proposal.ts';
import { once } from '../../../domain/once.ts';
import { hearing } from '../../schema/hearing.ts';
import { instant } from '../../schema/moment.ts';
import { sha256 } from '../../schema/sha256.ts';
import { line, text } from '../../schema/text.ts';

/** No ban is of more months than these: the longest that any text sets is ten years. A slip of the pen is longer. */
const mostMonths = 1200;

export const months = once(() => z.int().min(1).max(mostMonths).meta({ description: 'In calendar months' }));

const weighed = once(() => z.strictObject({ found: z.boolean(), reasons: text(2000) }).meta({ id: 'Weighed' }));

const criteria = once(() =>
  z
    .strictObject({ presence: text(2000), ties: text(2000), earlierMeasures: text(2000), threat: text(2000) })
    .meta({ id: 'BanCriteria' }),
);

const permit = once(() =>
  z
    .discriminatedUnion('is', [
      z.strictObject({ is: z.literal('none') }).meta({ id: 'NoProtectedPermit' }),
      z
        .strictObject({
          is: z.literal('held'),
          permit: z.enum(protectedPermits),
          exception: z.enum(permitExceptions).exactOptional(),
        })
        .meta({ id: 'ProtectedPermitHeld' }),
    ])
    .meta({ id: 'ProtectedPermit' }),
);

const againstPerson = once(() => ({
  months: months(),
  seriousThreat: weighed(),
  criteria: criteria(),
  hearing: hearing(),
  reasons: text(4000),
  despiteFinding: text(4000).exactOptional().meta({
    description: 'Why a ban is proposed although the person is returned for an objective reason, or for none that is established',
  }),
}));

/** What may be proposed: a ban, more of one that stands, or none. */
export const sanctionProposed = once(() =>
  z
    .discriminatedUnion('sanction', [
      z
        .strictObject({
          sanction: z.literal('ban'),
          basis: z.enum(banBases),
          humanitarian: weighed(),
          permit: permit(),
          ...againstPerson(),
        })
        .meta({ id: 'ProposedBan' }),
      z
        .strictObject({
          sanction: z.literal('prolongation'),
          ban: z.int().positive().meta({ description: 'The `n` of the ban' }),
          ground: z.enum(prolongationGrounds),
          ...againstPerson(),
        })
        .meta({ id: 'ProposedProlongation' }),
      z
        .strictObject({
          sanction: z.literal('none'),
          basis: z.enum(banBases),
          humanitarian: weighed(),
          permit: permit().exactOptional(),
          reasons: text(4000),
        })
        .meta({ id: 'ProposedNoBan' }),
    ])
    .meta({ id: 'ProposedSanction' }),
);

export const sanctionProposal = once(() => z.strictObject({ content: sanctionProposed() }).meta({ id: 'SanctionProposal' }));

export const sanctionDecision = once(() =>
  z
    .strictObject({
      proposal: z.int().positive().meta({ description: 'The `n` of the proposal, which has to be the last' }),
      read: sha256().meta({
        description: 'The `read` that `getSanctions` shows with the proposal: the hash of all that you read',
      }),
      decided: z.enum(sanctionDecided),
      reasons: text(4000),
      official: line(200).meta({ description: 'Who decides under the law: for France the prefect' }),
    })
    .meta({ id: 'SanctionDecision' }),
);

export const sanctionProposalKept = once(() =>
  z
    .object({ n: z.int(), content: sanctionProposed(), finding: z.int().exactOptional(), proposedAt: instant() })
    .meta({ id: 'SanctionProposalKept' }),
);

export const sanctionDecisionKept = once(() =>
  z.object({ n: z.int(), ...sanctionDecision().shape, at: instant() }).meta({ id: 'SanctionDecisionKept' }),
);
