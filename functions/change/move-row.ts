import * as z from 'zod';
import type { Part } from '../../domain/caller.ts';
import type { Route } from '../http/route.ts';
import { caseChanged } from '../schema/case-changed.ts';
import { once } from '../schema/once.ts';

export const nothing = once(() => z.strictObject({}));

export const ofCase = once(() => z.strictObject({ caseId: z.uuid().toLowerCase() }));

/** What every row of a move has in common: it changes one case, seen by the caller as If-Match says, and answers ids and status. */
const everyMove = {
  method: 'POST',
  changesCase: true,
  params: ofCase,
  query: nothing,
  reply: caseChanged,
  status: 200,
} as const;

type OwnWords = Pick<Route, 'path' | 'summary' | 'roles' | 'person' | 'may' | 'problems'> & {
  readonly side: Part;
  readonly body: NonNullable<Route['body']>;
};

/** The row of a move: what is its own, with what every move has. */
export const moveRow = <const Row extends OwnWords>(row: Row): typeof everyMove & Row => ({ ...everyMove, ...row });
