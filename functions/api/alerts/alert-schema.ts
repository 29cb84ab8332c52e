import * as z from 'zod';
import { urgencies } from '../../../domain/alert/urgency.ts';
import { missedEffects } from '../../../domain/file/missed-deadline.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { readmissionSubjects } from '../../schema/duty-mail-acts.ts';
import { instant } from '../../schema/moment.ts';
import { state } from '../../schema/state.ts';
import { alertBasis, alertMail } from './alert-parts-schema.ts';

/** An alert of the caller's State. References only: what it is about is read by them. */
export const alertView = once(() =>
  z
    .object({
      alertId: z.string(),
      about: z.enum(readmissionSubjects),
      urgency: z.enum(urgencies),
      at: instant().meta({ description: 'When it fell due to be told' }),
      caseId: z.uuid().meta({ description: 'What it is about: the case, or the transit' }),
      transitId: z.uuid().exactOptional().meta({ description: 'The same, where it is a transit' }),
      reference: z.string().meta({ description: 'The requesting State’s reference' }),
      counterpart: state()
        .exactOptional()
        .meta({ description: 'Absent where messages came about a transit that was never asked for: it is not known yet' }),
      owedBy: state().meta({ description: 'The State that has to act' }),
      since: instant(),
      due: z
        .object({ earliest: instant().exactOptional(), latest: instant(), zone: z.string().exactOptional() })
        .exactOptional()
        .meta({ description: 'The first instants that are too late, in the earliest and the latest reading' }),
      basis: alertBasis()
        .exactOptional()
        .meta({ description: 'On what it rests under the agreement; absent where an earlier release wrote the alert' }),
      source: z.string().exactOptional().meta({ description: 'The same in English: the agreement and its article' }),
      lookUp: z.string().exactOptional().meta({ description: 'The same in English, where no legal deadline is known: why' }),
      effect: z.enum(missedEffects).exactOptional(),
      document: z.object({ documentId: z.uuid(), validUntil: day(), daysBefore: z.int() }).exactOptional(),
      digest: day().exactOptional().meta({ description: 'The day in whose digest it stands' }),
      passedOn: z
        .int()
        .exactOptional()
        .meta({ description: 'How often it went to a next address because nobody acknowledged it' }),
      mail: alertMail(),
      acknowledged: z.object({ at: instant(), official: z.string() }).exactOptional(),
      agreement: z.string().exactOptional(),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'Alert' }),
);

export type AlertView = z.input<ReturnType<typeof alertView>>;
