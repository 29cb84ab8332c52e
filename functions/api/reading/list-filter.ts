import * as z from 'zod';
import { owedActs } from '../../../domain/agreement/owed-act.ts';
import { caseStatuses } from '../../../domain/file/readmission-case.ts';
import { debtors } from '../../../domain/file/standing.ts';
import { once } from '../../../domain/once.ts';
import { listOrders } from '../../ports/work-lists.ts';
import { dayOrMoment } from '../../schema/day-or-moment.ts';
import { line } from '../../schema/text.ts';

/** By what a State filters and orders its work list. All that is given must hold. */
export const listFilter = once(() =>
  z.strictObject({
    status: z.enum(caseStatuses).exactOptional().meta({ description: 'Cases in that status' }),
    owes: z
      .enum(owedActs)
      .exactOptional()
      .meta({ description: 'Cases in which that act is owed: by whichever side, or by the one that `owedBy` says' }),
    owedBy: z
      .enum(debtors)
      .exactOptional()
      .meta({ description: 'Cases in which your State (`us`) or the other (`them`) owes something' }),
    dueFrom: dayOrMoment().exactOptional(),
    dueUntil: dayOrMoment().exactOptional(),
    openedFrom: dayOrMoment().exactOptional(),
    openedUntil: dayOrMoment().exactOptional(),
    reference: line(100).exactOptional().meta({ description: 'Cases that either side files under that reference' }),
    order: z.enum(listOrders).exactOptional().meta({
      description:
        'Newest first, or the most pressing legal deadline first. Without it newest first, and where `dueFrom` or `dueUntil` is given by what falls due',
    }),
  }),
);

type Ordered = Pick<z.output<ReturnType<typeof listFilter>>, 'order' | 'reference' | 'dueFrom' | 'dueUntil'>;

/** What cannot be asked together: few cases have one reference, and what falls due between two days is listed by when it does. */
export const orderFault = ({ order, reference, dueFrom, dueUntil }: Ordered): string | undefined => {
  if (order === 'due' && reference !== undefined) return 'The cases of a reference are listed newest first';
  if (order === 'newest' && reference === undefined && (dueFrom ?? dueUntil) !== undefined)
    return 'What falls due between two days is listed by when it does';
  return undefined;
};
