import * as z from 'zod';
import { guardConditions } from '../../../domain/movement/guard-condition.ts';
import { once } from '../../http/once.ts';
import { instant } from '../../http/schema-words.ts';
import {
  assessment,
  bestInterest,
  claimStatus,
  detention,
  escortDecision,
  fitness,
  hold,
  remedies,
  returnDecision,
} from '../protection/fact-schema.ts';

const recorded = once(() => ({ recordedAt: instant() }));

const authorisation = once(() =>
  z
    .object({ movement: z.int(), revision: z.int(), official: z.string(), at: instant(), until: instant() })
    .meta({ id: 'Authorisation' }),
);

/** What the caller's own State keeps for itself, as far as the caller's role sees it. */
export const ownFile = once(() =>
  z
    .object({
      returnDecision: z.object({ ...returnDecision().shape, ...recorded() }).exactOptional(),
      remedies: z.object({ ...remedies().shape, ...recorded() }).exactOptional(),
      claim: z.object({ ...claimStatus().shape, ...recorded() }).exactOptional(),
      detention: z.object({ ...detention().shape, ...recorded() }).exactOptional(),
      assessment: z
        .object({ ...assessment().shape, assessedAt: instant(), confirmedAt: instant(), personEdition: z.int() })
        .exactOptional(),
      holds: z
        .array(
          z.object({
            n: z.int(),
            ...hold().shape,
            placedAt: instant(),
            releasedAt: instant().exactOptional(),
            releaseReason: z.string().exactOptional(),
          }),
        )
        .exactOptional(),
      fitness: z.object({ ...fitness().shape, ...recorded() }).exactOptional(),
      bestInterests: z.array(z.object({ ...bestInterest().shape, ...recorded() })).exactOptional(),
      escort: z.object({ ...escortDecision().shape, decidedAt: instant() }).exactOptional(),
      authorisation: authorisation().exactOptional(),
      reasonsKept: z.string().exactOptional(),
      withdrawalReason: z.string().exactOptional(),
      windowReasons: z.string().exactOptional(),
      cancellationReason: z.string().exactOptional(),
      failureExplanation: z.string().exactOptional(),
      breachLacked: z.array(z.enum(guardConditions)).exactOptional(),
      changedAt: instant().exactOptional(),
    })
    .meta({ id: 'OwnFile', description: 'What the caller’s own State keeps for itself. The other State never sees it.' }),
);
