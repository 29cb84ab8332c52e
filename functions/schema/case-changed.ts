import * as z from 'zod';
import { caseStatuses } from '../../domain/file/readmission-case.ts';
import { once } from '../../domain/once.ts';

/** What a change answers: ids and status only, so that it can be kept in a receipt and given again. The new view's ETag stands in the header. */
export const caseChanged = once(() =>
  z
    .object({
      caseId: z.uuid(),
      status: z.enum(caseStatuses),
      file: z.enum(['shared', 'own']).meta({ description: 'The file that changed, and whose history holds the entry.' }),
      change: z.int().positive().meta({ description: 'The number of the entry in that history.' }),
      at: z.iso.datetime(),
      agreement: z.string(),
      assumptions: z.array(z.string()).meta({ description: 'What this rests on that is assumed and not found in any source.' }),
    })
    .meta({ id: 'CaseChanged' }),
);

export type CaseChanged = z.output<ReturnType<typeof caseChanged>>;
