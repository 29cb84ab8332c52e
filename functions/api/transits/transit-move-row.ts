import * as z from 'zod';
import type { Part } from '../../../domain/caller.ts';
import { nothing } from '../../change/move-row.ts';
import type { Route } from '../../http/route.ts';
import { once } from '../../schema/once.ts';
import { transitChanged } from '../../schema/transit-changed.ts';

export const ofTransit = once(() => z.strictObject({ transitId: z.uuid().toLowerCase() }));

/** What every row has in common that changes a transit, seen by the caller as If-Match says, and answers ids and status. */
const everyMove = {
  method: 'POST',
  changesCase: true,
  params: ofTransit,
  query: nothing,
  reply: transitChanged,
  status: 200,
} as const;

type OwnWords = Pick<Route, 'path' | 'summary' | 'roles' | 'person' | 'may' | 'problems'> & {
  readonly side: Extract<Part, 'requesting' | 'requested' | 'any-party'>;
  readonly body: NonNullable<Route['body']>;
};

/** The row of a move of a transit: what is its own, with what every one has. The transit State is the one that is requested. */
export const transitMoveRow = <const Row extends OwnWords>(row: Row): typeof everyMove & Row => ({ ...everyMove, ...row });

/** The grants of a row that changes only what the transit State keeps for itself: nothing of it leaves. */
export const ownChangeOfTransit = [
  'read TRANSIT#',
  'put TRANSIT#',
  'put HISTORY#',
  'read RECEIPT#',
  'put RECEIPT#',
  'put WORK#',
  'put DUE#',
] as const;

/** The grants of a row that changes a transit: what is owed to the other State leaves with it. */
export const changeOfTransit = [...ownChangeOfTransit, 'put OUTBOX#'] as const;

/** What a row needs beside by which a transit can end: it leaves the list of those that are open. */
export const ending = ['remove WORK#'] as const;
