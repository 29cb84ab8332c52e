import * as z from 'zod';
import { caseStatuses } from '../../../domain/file/readmission-case.ts';
import { once } from '../../../domain/once.ts';
import type { VisibleChange } from '../../ports/changes.ts';
import { instant } from '../../schema/moment.ts';
import { showingAllOf } from '../../schema/shown-whole.ts';
import { state } from '../../schema/state.ts';

/** News that a case changed. */
export const visibleChange = showingAllOf<VisibleChange>()(
  once(() =>
    z
      .object({
        caseId: z.uuid(),
        change: z.int(),
        at: instant(),
        by: z.union([state(), z.literal('service')]),
        move: z.string(),
        status: z.enum(caseStatuses),
      })
      .meta({ id: 'VisibleChange' }),
  ),
);
