import * as z from 'zod';
import { caseStatuses } from '../../../domain/file/readmission-case.ts';
import { debtors } from '../../../domain/file/standing.ts';
import { once } from '../../../domain/once.ts';
import { listOrders } from '../../ports/work-lists.ts';
import { dayOrMoment } from '../../schema/day-or-moment.ts';
import type { FindingKind } from '../../schema/finding-words/finding-words.ts';
import { owedAct } from '../../schema/owed-act.ts';
import { line } from '../../schema/text.ts';

const debtor = once(() => z.enum(debtors).meta({ id: 'Debtor' }));

/** By what a State filters and orders its work list. All that is given must hold. */
export const listFilter = once(() =>
  z.strictObject({
    status: z.enum(caseStatuses).exactOptional().meta({ description: 'Cases in that status' }),
    owes: owedAct()
      .exactOptional()
      .meta({ description: 'Cases in which that act is owed: by whichever side, or by the one that `owedBy` says' }),
    owedBy: debtor()
      .exactOptional()
      .meta({ description: 'Cases in which your State (`us`) or the other (`them`) owes something' }),
    dueFrom: dayOrMoment().exactOptional().meta({
      description:
        'From when on the most pressing legal time of a case runs out, in the reading that ends first: a moment, or a day of your authority’s calendar',
    }),
    dueUntil: dayOrMoment().exactOptional().meta({ description: 'Until when it runs out, that day or moment included' }),
    openedFrom: dayOrMoment()
      .exactOptional()
      .meta({ description: 'From when on the case was opened: a moment, or a day of your authority’s calendar' }),
    openedUntil: dayOrMoment().exactOptional().meta({ description: 'Until when it was opened, that day or moment included' }),
    reference: line(100).exactOptional().meta({ description: 'Cases that either side files under that reference' }),
    order: z.enum(listOrders).exactOptional().meta({
      description:
        'Newest first, or the most pressing legal deadline first. Without it newest first, and where `dueFrom` or `dueUntil` is given by what falls due',
    }),
  }),
);

type Ordered = Pick<z.output<ReturnType<typeof listFilter>>, 'order' | 'reference' | 'dueFrom' | 'dueUntil'>;

/** What cannot be asked together: few cases have one reference, and what falls due between two days is listed by when it does. */
export const orderFault = ({ order, reference, dueFrom, dueUntil }: Ordered): FindingKind | undefined => {
  if (order === 'due' && reference !== undefined) return 'reference-newest-first';
  if (order === 'newest' && reference === undefined && (dueFrom ?? dueUntil) !== undefined) return 'due-by-when-due';
  return undefined;
};
