import * as z from 'zod';
import type { Part } from '../../domain/caller.ts';
import { once } from '../../domain/once.ts';
import type { Route } from '../http/route.ts';

export const nothing = once(() => z.strictObject({}));

/** What is a row's own. `In`: the parts that there are in such a file. */
type OwnWords<In extends Part> = Pick<Route, 'path' | 'summary' | 'roles' | 'person' | 'may' | 'problems'> & {
  readonly side: In;
  readonly body: NonNullable<Route['body']>;
};

/** What every row of a move has in common: it changes one file, seen by the caller as If-Match says, and answers ids and status. */
type EveryMove<Params, Reply> = {
  readonly method: 'POST';
  readonly changesCase: true;
  readonly params: Params;
  readonly query: typeof nothing;
  readonly reply: Reply;
  readonly status: 200;
};

/** Makes the row of a move of one kind of file: what is its own, with what every move has. */
export type MoveRow<Params, Reply, In extends Part = Part> = <const Row extends OwnWords<In>>(
  row: Row,
) => EveryMove<Params, Reply> & Row;

/** The maker of rows for a kind of file: by what its path names it, and what its moves reply. */
export const moveRowOf =
  <Params extends Route['params'], Reply extends Route['reply']>(params: Params, reply: Reply): MoveRow<Params, Reply> =>
  (row) => ({ method: 'POST', changesCase: true, params, query: nothing, reply, status: 200, ...row });
