import { soughtByNames } from '../../../domain/identity/sought.ts';
import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { PersonNames } from '../../ports/person-names.ts';
import { listAsked } from './list-asked.ts';
import type { ReadingRoutes } from './routes.ts';

export const searchCases =
  ({ names }: { readonly names: Pick<PersonNames, 'find'> }): Operation<ReadingRoutes['searchCases']> =>
  async ({ body, query: { limit }, caller: { state }, page }) => {
    const { surname, givenNames, dateOfBirth, ...filter } = body;
    const sought = soughtByNames({ surname, givenNames }, dateOfBirth);
    const found = await names.find(state, sought, listAsked(state, filter), limit, page.after);
    return ok({ body: { items: [...found.items], ...(found.next === undefined ? {} : { next: page.cursor(found.next) }) } });
  };
