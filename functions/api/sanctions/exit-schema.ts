import * as z from 'zod';
import { alertDeletions, borderAlertKinds } from '../../../domain/file/border-alert.ts';
import { exitProofKinds } from '../../../domain/file/exit-proof.ts';
import { expulsionKinds } from '../../../domain/file/expulsion-decision.ts';
import { once } from '../../../domain/once.ts';
import { attachment } from '../../schema/attachment.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { recorded } from '../../schema/recorded.ts';
import { state } from '../../schema/state.ts';
import { line, text } from '../../schema/text.ts';

const means = once(() => line(300).meta({ description: 'The border crossing point; of a presence, by what it is proved' }));

const exit = once(() => ({
  on: day().meta({ description: 'The day of the stamp, or the day of which the presence is proved' }),
  ban: z.int().positive().exactOptional().meta({
    description:
      'The `n` of an earlier ban, where this is the exit by which what that ban accompanied was executed; without it the exit executes the return decision on record',
  }),
  receivedOn: day(),
  attachment: attachment().exactOptional(),
}));

const provedBy = once(() =>
  z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('exit-stamp'), means: means() }).meta({ id: 'ExitStamp' }),
      z
        .strictObject({
          kind: z.literal('presence-abroad'),
          country: state().meta({ description: 'In which country the person is' }),
          means: means(),
        })
        .meta({ id: 'PresenceAbroad' }),
    ])
    .meta({ id: 'ExitProvedBy' }),
);

/** By the stamp of exit at the external border, else by a presence abroad. */
export const exitProof = once(() => z.strictObject({ provedBy: provedBy(), ...exit() }).meta({ id: 'ExitProof' }));

const withdrawalReason = once(() =>
  text(2000).meta({ description: 'Why: the stamp is that of another person, for instance, or the person never left' }),
);

/** That a proof of the exit was recorded wrongly. */
export const exitWithdrawal = once(() =>
  z
    .strictObject({
      exit: z.int().positive().meta({ description: 'The `n` of the proof' }),
      why: withdrawalReason(),
    })
    .meta({ id: 'ExitWithdrawal' }),
);

const alertRecorded = once(() =>
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
          n: z.int().positive().meta({ description: 'The number of the alert' }),
          on: day(),
          why: z.enum(alertDeletions),
        })
        .meta({ id: 'BorderAlertDeleted' }),
    ])
    .meta({ id: 'BorderAlertRecord' }),
);

/** That an alert was entered, or deleted. */
export const borderAlert = once(() => z.strictObject({ alert: alertRecorded() }).meta({ id: 'BorderAlertChange' }));

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
  const [entered, deleted] = alertRecorded().options;
  const { is: _entered, ...alert } = entered.shape;
  const { is: _deleted, n: _of, ...deletion } = deleted.shape;
  return {
    exitProofs: z
      .array(
        z
          .object({
            ...numbered(),
            kind: z.enum(exitProofKinds),
            country: state().exactOptional(),
            means: means(),
            ...exit(),
            withdrawal: z.object({ why: withdrawalReason(), at: instant() }).meta({ id: 'ExitWithdrawalKept' }).exactOptional(),
            ...recorded(),
          })
          .meta({ id: 'ExitProofKept' }),
      )
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
