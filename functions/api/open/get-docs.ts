import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import { type Docs, docsPage } from './docs-page.ts';
import type { openRoutes } from './routes.ts';

export const getDocs =
  ({ docs }: { readonly docs: Docs }): Operation<(typeof openRoutes)['getDocs']> =>
  async () => {
    const page = await docsPage(docs, 'index');
    if (page === undefined) throw new Error('The API reference has no first page');
    return ok(page);
  };
