import * as z from 'zod';
import { evidenceKinds } from '../../../domain/agreement/evidence.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';

/** What the pieces of evidence of a case do under its agreement. */
export const caseEvidence = once(() =>
  z
    .object({
      caseId: z.uuid(),
      on: day(),
      agreement: z.string(),
      edition: z.string(),
      items: z.array(
        z
          .object({
            n: z.int().positive().meta({ description: 'Its place among the evidence of the case, from 1' }),
            kind: z.enum(evidenceKinds),
            form: z.string(),
            weight: z.enum(['proof', 'prima-facie', 'none', 'unknown']),
            why: z.string(),
          })
          .meta({ id: 'WeightOfEvidence' }),
      ),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'CaseEvidence' }),
);
