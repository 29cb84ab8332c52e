import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { entryBanKept } from './ban-schema.ts';
import { exitFactsKept } from './exit-schema.ts';
import { sanctionDecisionKept, sanctionProposalKept } from './proposal-schema.ts';
import { returnReasonKept } from './reason-schema.ts';
import { banReviewKept } from './review-schema.ts';

/** The facts about sanctions as they stand in the own file. */
export const sanctionFactsKept = once(() => ({
  returnReasons: z.array(returnReasonKept()).exactOptional(),
  sanctionProposals: z.array(sanctionProposalKept()).exactOptional(),
  sanctionDecisions: z.array(sanctionDecisionKept()).exactOptional(),
  entryBans: z.array(entryBanKept()).exactOptional(),
  banReviews: z.array(banReviewKept()).exactOptional(),
  ...exitFactsKept(),
}));
