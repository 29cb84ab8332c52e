import * as z from 'zod';
import { complainants, complaintMatters } from '../../../domain/file/complaint.ts';
import { followUpFindings } from '../../../domain/file/follow-up.ts';
import { toldOf } from '../../../domain/file/notification.ts';
import { traffickingFindings } from '../../../domain/file/trafficking.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { interpreting } from '../../schema/hearing.ts';
import { recordedFact } from '../../schema/recorded.ts';
import { state } from '../../schema/state.ts';
import { line, text } from '../../schema/text.ts';

export const notification = once(() =>
  z
    .strictObject({
      of: z.enum(toldOf),
      toldOn: day(),
      language: line(50).meta({ description: 'The language in which the person was told, one the person understands' }),
      interpreting: interpreting(),
      copyGiven: z.boolean(),
      remediesExplained: z.boolean(),
      official: line(200),
    })
    .meta({ id: 'NotificationOfPerson' }),
);

export const counsel = once(() =>
  z
    .discriminatedUnion('has', [
      z.strictObject({ has: z.literal(true), name: line(200), contact: line(300), since: day() }),
      z.strictObject({ has: z.literal(false), why: text(1000), offeredOn: day() }),
    ])
    .meta({ id: 'Counsel' }),
);

export const complaint = once(() =>
  z
    .strictObject({
      from: z.enum(complainants),
      matter: z.enum(complaintMatters).meta({ description: 'A risk on return holds the case until the risk is assessed anew' }),
      receivedOn: day(),
      channel: line(200),
      text: text(8000),
    })
    .meta({ id: 'Complaint' }),
);

export const complaintAnswer = once(() =>
  z
    .strictObject({
      complaint: z
        .int()
        .positive()
        .meta({ description: 'The `n` of the complaint, as `ownFile.complaints` of your view of the case shows it' }),
      official: line(200),
      upheld: z.boolean(),
      reasons: text(4000),
    })
    .meta({ id: 'ComplaintAnswer' }),
);

export const trafficking = once(() =>
  z
    .strictObject({
      finding: z.enum(traffickingFindings),
      screenedOn: day(),
      authority: line(200),
      safeReturn: z
        .strictObject({ decidedBy: line(200), reasons: text(4000) })
        .exactOptional()
        .meta({ description: 'For a victim: who decided that the return is safe, and why' }),
    })
    .meta({ id: 'TraffickingScreening' }),
);

export const followUp = once(() =>
  z
    .strictObject({
      found: z.enum(followUpFindings),
      on: day(),
      country: state().exactOptional(),
      source: line(300),
      account: text(4000),
    })
    .meta({ id: 'FollowUp' }),
);

/** The facts about the person as they stand in the own file. */
export const personFactsKept = once(() => ({
  trafficking: recordedFact(trafficking()).exactOptional(),
  followUps: z.array(recordedFact(followUp())).exactOptional(),
}));
