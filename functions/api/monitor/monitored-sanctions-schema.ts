import * as z from 'zod';
import { reviewCauses } from '../../../domain/file/ban-review.ts';
import { banKinds } from '../../../domain/file/entry-ban.ts';
import { expulsionKinds } from '../../../domain/file/expulsion-decision.ts';
import { returnReasonKinds } from '../../../domain/file/return-reason.ts';
import { sanctionDecided } from '../../../domain/file/sanction-decision.ts';
import { once } from '../../../domain/once.ts';
import { banTimeKinds } from '../../../domain/sanction/ban-time.ts';

const sanctionsProposed = ['ban', 'prolongation', 'none'] as const;

const on = once(() => z.iso.date());

/** What the State found, proposed, decided and reviewed about sanctions: codes by the day. No alert is in it, and no text. */
export const monitoredSanctions = once(() =>
  z
    .object({
      finding: z
        .object({ found: z.enum(returnReasonKinds), contested: z.boolean(), versions: z.int() })
        .meta({ id: 'MonitoredFinding' })
        .exactOptional(),
      proposals: z.array(
        z
          .object({
            sanction: z.enum(sanctionsProposed),
            proposedOn: on(),
            decision: z
              .object({ decided: z.enum(sanctionDecided), decidedOn: on(), byAnother: z.boolean(), stands: z.boolean() })
              .meta({ id: 'MonitoredSanctionDecision' })
              .exactOptional(),
          })
          .meta({ id: 'MonitoredProposal' }),
      ),
      bans: z.array(
        z
          .object({
            kind: z.enum(banKinds),
            earlier: z.boolean(),
            decidedOn: on(),
            months: z.int().exactOptional(),
            time: z.enum(banTimeKinds),
            liftedOn: on().exactOptional(),
          })
          .meta({ id: 'MonitoredBan' }),
      ),
      reviews: z.array(
        z
          .object({
            cause: z.enum(reviewCauses),
            openedOn: on(),
            outcome: z.enum(['lifted', 'kept']).exactOptional(),
            decidedOn: on().exactOptional(),
          })
          .meta({ id: 'MonitoredBanReview' }),
      ),
      expulsions: z.array(
        z
          .object({ kind: z.enum(expulsionKinds), decidedOn: on(), annulledOn: on().exactOptional() })
          .meta({ id: 'MonitoredExpulsion' }),
      ),
    })
    .meta({ id: 'MonitoredSanctions' }),
);
