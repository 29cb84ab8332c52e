import * as z from 'zod';
import { contesters } from '../../../domain/file/reason-contest.ts';
import { reasonProofKinds } from '../../../domain/file/reason-proof.ts';
import { returnReasonKinds } from '../../../domain/file/return-reason.ts';
import { once } from '../../../domain/once.ts';
import { attachment } from '../../schema/attachment.ts';
import { day } from '../../schema/day.ts';
import { hearing } from '../../schema/hearing.ts';
import { instant } from '../../schema/moment.ts';
import { line, text } from '../../schema/text.ts';

const reasonProof = once(() =>
  z
    .strictObject({
      kind: z.enum(reasonProofKinds),
      issuedOn: day(),
      issuedBy: line(200).meta({ description: 'The authority, doctor or carrier that wrote it' }),
      reference: line(200).exactOptional(),
      attachment: attachment().exactOptional(),
    })
    .meta({ id: 'ReasonProof' }),
);

/** What is stated to record why a person is returned. */
export const returnReason = once(() =>
  z
    .strictObject({
      stated: z.enum(returnReasonKinds),
      account: text(4000).meta({ description: 'The facts, in words' }),
      proofs: z.array(reasonProof()).max(10),
      hearing: hearing().exactOptional().meta({ description: 'Of a breach: whether the person was heard about it' }),
      contestBefore: text(500)
        .exactOptional()
        .meta({ description: 'Of a breach: before whom and within which time the person can contest it' }),
      corrects: text(2000).exactOptional().meta({ description: 'Where a version is on record: why it is no longer held to' }),
    })
    .meta({ id: 'ReturnReasonRecord' }),
);

export const reasonConfirmation = once(() =>
  z
    .strictObject({
      reason: z.int().positive().meta({ description: 'The `n` of the version, which has to be the last' }),
      reasons: text(2000).meta({ description: 'What in the evidence bears the finding' }),
    })
    .meta({ id: 'ReturnReasonConfirmation' }),
);

export const reasonContest = once(() =>
  z
    .strictObject({
      reason: z.int().positive().meta({ description: 'The `n` of the version, which has to be the last' }),
      from: z.enum(contesters),
      receivedOn: day(),
      statement: text(4000),
    })
    .meta({ id: 'ReturnReasonContest' }),
);

/** A version of the finding as the own file keeps it. */
export const returnReasonKept = once(() => {
  const { reason: _reason, ...confirmed } = reasonConfirmation().shape;
  const { reason: _of, ...contested } = reasonContest().shape;
  return z
    .object({
      n: z.int(),
      ...returnReason().shape,
      confirmation: z
        .object({ ...confirmed, at: instant() })
        .meta({ id: 'ReturnReasonConfirmationKept' })
        .exactOptional(),
      contests: z
        .array(z.object({ n: z.int(), ...contested, recordedAt: instant() }).meta({ id: 'ReturnReasonContestKept' }))
        .exactOptional(),
      recordedAt: instant(),
    })
    .meta({ id: 'ReturnReasonKept' });
});
