import * as z from 'zod';
import { interviewStages } from '../../../domain/agreement/agreement.ts';
import { inquiryResults } from '../../../domain/file/inquiry.ts';
import { interviewResults } from '../../../domain/file/interview.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { ground } from '../../schema/request.ts';
import { transcribedAs } from '../../schema/transcribed.ts';

/** A refusal, or the withdrawal of an acceptance, with its grounds. */
export const refusal = once(() =>
  z
    .object({
      at: instant(),
      sentAt: instant().exactOptional(),
      official: z.string(),
      grounds: z.array(ground()),
      reasons: z.string().exactOptional(),
      transcribedAs: transcribedAs(),
    })
    .meta({ id: 'RefusalView' }),
);

/** The consent: by a reply, or by the silence that the agreement takes for it. */
export const acceptance = once(() =>
  z
    .discriminatedUnion('by', [
      z.object({
        by: z.literal('reply'),
        at: instant(),
        sentAt: instant().exactOptional(),
        official: z.string(),
        observations: z.string().exactOptional(),
        transcribedAs: transcribedAs(),
      }),
      z.object({ by: z.literal('silence'), at: instant(), official: z.string(), silentSince: instant(), source: z.string() }),
    ])
    .meta({ id: 'AcceptanceView' }),
);

/** A hearing that was asked for, and how it ended. */
export const interview = once(() =>
  z
    .object({
      n: z.int(),
      stage: z.enum(interviewStages),
      languages: z.array(z.string()),
      place: z.string().exactOptional(),
      requestedAt: instant(),
      transcribedAs: transcribedAs(),
      held: z
        .object({
          on: day(),
          result: z.enum(interviewResults),
          official: z.string(),
          reasons: z.string().exactOptional(),
          recordedAt: instant(),
          transcribedAs: transcribedAs(),
        })
        .exactOptional(),
    })
    .meta({ id: 'Interview' }),
);

/** What the requested State answered to its inquiry into the evidence. */
export const inquiry = once(() =>
  z
    .object({
      result: z.enum(inquiryResults),
      official: z.string(),
      reasons: z.string().exactOptional(),
      answeredAt: instant(),
      transcribedAs: transcribedAs(),
    })
    .meta({ id: 'Inquiry' }),
);
