import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { caseChanged } from '../../schema/case-changed.ts';
import { moveRowOf } from '../move-row.ts';

export const ofCase = once(() => z.strictObject({ caseId: z.uuid().toLowerCase() }));

/** The row of a move of a case. */
export const moveRow = moveRowOf(ofCase, caseChanged);
