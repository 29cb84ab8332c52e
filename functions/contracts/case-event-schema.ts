import * as z from 'zod';
import { caseStatuses } from '../../domain/file/readmission-case.ts';
import type { CaseEvent } from '../change/case/case-event.ts';

/** What an event about a case tells: ids and status only. */
export const caseEventData = () =>
  z.looseObject({
    caseId: z.uuid(),
    change: z.int().min(1).meta({ description: 'The number of the entry in the shared history of the case' }),
    move: z.string().meta({ description: 'What was done, by the name of the operation' }),
    status: z.enum(caseStatuses),
    assumptions: z.array(z.string()).meta({ description: 'What this rests on that is assumed and not found in any source' }),
  }) satisfies z.ZodType<CaseEvent['data']>;
