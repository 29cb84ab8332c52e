import { soughtByNames } from '../../../domain/identity/sought.ts';
import { fail, ok } from '../../../domain/result.ts';
import { hashOf } from '../../history/canonical.ts';
import type { Operation } from '../../http/request.ts';
import type { PersonNames } from '../../ports/person-names.ts';
import { listAsked } from './list-asked.ts';
import type { ReadingRoutes } from './routes.ts';

/** So much of a hash is enough to tell that a page goes on with another search than the one before. */
const short = 12;

/** A cursor goes on with the same search: it names the last case, and whom it was found for by a hash. */
export const searchCases =
  ({ names }: { readonly names: Pick<PersonNames, 'find'> }): Operation<ReadingRoutes['searchCases']> =>
  async ({ body, query: { limit }, caller: { state }, page }) => {
    const search = hashOf(body).slice(0, short);
    if (page.after !== undefined && !page.after.startsWith(search)) return fail({ kind: 'cursor-of-another-list' });
    const { surname, givenNames, dateOfBirth, ...filter } = body;
    const sought = soughtByNames({ surname, givenNames }, dateOfBirth);
    const found = await names.find(state, sought, listAsked(state, filter), limit, page.after?.slice(short));
    const next = found.next === undefined ? {} : { next: page.cursor(`${search}${found.next}`) };
    return ok({ body: { items: [...found.items], ...next } });
  };
