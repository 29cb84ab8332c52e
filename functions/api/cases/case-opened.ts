import * as z from 'zod';
import { caseStatuses } from '../../../domain/file/readmission-case.ts';
import { once } from '../../../domain/once.ts';
import { likenesses } from '../../ports/person-names.ts';
import { caseChanged } from '../../schema/case-changed.ts';

/**
 * What opening a case answers: as every change, and which cases of the own list are about what seems to be the same person. Of the other
 * State's cases nothing is said, and to it nothing of this.
 */
export const caseOpened = once(() =>
  z
    .object({
      ...caseChanged().shape,
      alreadyOnFile: z
        .object({
          cases: z.array(
            z
              .object({ caseId: z.uuid(), because: z.array(z.enum(likenesses)), status: z.enum(caseStatuses) })
              .meta({ id: 'CaseOnFile' }),
          ),
          more: z
            .int()
            .min(1)
            .exactOptional()
            .meta({ description: 'How many more there are, as far as they were counted; `searchCases` has them' }),
        })
        .exactOptional()
        .meta({
          id: 'AlreadyOnFile',
          description:
            'Cases of your own list that seem to be about the same person, the newest first: look whether one is. Absent where there are none',
        }),
    })
    .meta({ id: 'CaseOpened' }),
);

export type CaseOpened = z.output<ReturnType<typeof caseOpened>>;
