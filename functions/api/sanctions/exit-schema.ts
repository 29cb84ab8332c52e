import * as z from 'zod';
import { alertDeletions, borderAlertKinds } from '../../../domain/file/border-alert.ts';
import { exitProofKinds } from '../../../domain/file/exit-proof.ts';
import { expulsionKinds } from '../../../domain/file/expulsion-decision.ts';
import { once } from '../../../domain/once.ts';
import { attachment } from '../../schema/attachment.ts';
import { day } from '../../schema/day.ts';
import { recorded } from '../../schema/recorded.ts';
import { state } from '../../schema/state.ts';
import { line } from '../../schema/text.ts';

export const exitProof = once(() =>
  z
    .strictObject({
      kind: z.enum(exitProofKinds),
      on: day().meta({ description: 'The day of the stamp, or the day of which the presence is proved' }),
      ban: z.int().positive().exactOptional().meta({
        description:
          'The `n` of an earlier ban, where this is the exit by which what that ban accompanied was executed; without it the exit executes the return decision on record',
      }),
      country: state().exactOptional().meta({ description: 'Of a presence: in which country' }),
      means: line(300).meta({ description: 'The border crossing point; of a presence, by what it is proved' }),
      receivedOn: day(),
      attachment: attachment().exactOptional(),
    })
    .meta({ id: 'ExitProof' }),
);

export const borderAlert = once(() =>
  z
    .discriminatedUnion('is', [
      z
        .strictObject({
          is: z.literal('entered'),
          kind: z.enum(borderAlertKinds),
          reference: line(100),
          enteredOn: day(),
          ban: z.int().positive().exactOptional().meta({ description: 'The `n` of the ban that it is about' }),
        })
        .meta({ id: 'BorderAlertEntered' }),
      z
        .strictObject({
          is: z.literal('deleted'),
          alert: z.int().positive().meta({ description: 'The `n` of the alert' }),
          on: day(),
          why: z.enum(alertDeletions),
        })
        .meta({ id: 'BorderAlertDeleted' }),
    ])
    .meta({ id: 'BorderAlertRecord' }),
);

export const expulsionDecision = once(() =>
  z
    .strictObject({
      kind: z.enum(expulsionKinds),
      court: line(200),
      reference: line(100),
      decidedOn: day(),
      fine: line(200).exactOptional().meta({ description: 'A fine beside it, a matter of its own' }),
      annulledOn: day().exactOptional(),
    })
    .meta({ id: 'ExpulsionDecision' }),
);

const numbered = once(() => ({ n: z.int() }));

/** What is recorded of the exit, of alerts and of expulsions, as the own file keeps it. */
export const exitFactsKept = once(() => {
  const [entered, deleted] = borderAlert().options;
  const { is: _entered, ...alert } = entered.shape;
  const { is: _deleted, alert: _of, ...deletion } = deleted.shape;
  return {
    exitProofs: z
      .array(z.object({ ...numbered(), ...exitProof().shape, ...recorded() }).meta({ id: 'ExitProofKept' }))
      .exactOptional(),
    borderAlerts: z
      .array(
        z
          .object({
            ...numbered(),
            ...alert,
            deletion: z
              .object({ ...deletion, ...recorded() })
              .meta({ id: 'BorderAlertDeletion' })
              .exactOptional(),
            ...recorded(),
          })
          .meta({ id: 'BorderAlertKept' }),
      )
      .exactOptional(),
    expulsionDecisions: z
      .array(z.object({ ...numbered(), ...expulsionDecision().shape, ...recorded() }).meta({ id: 'ExpulsionDecisionKept' }))
      .exactOptional(),
  };
});
