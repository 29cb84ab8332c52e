import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import { type Docs, docsPage } from './docs-page.ts';
import type { openRoutes } from './routes.ts';

export const getDocsPage =
  ({ docs }: { readonly docs: Docs }): Operation<(typeof openRoutes)['getDocsPage']> =>
  async ({ params: { page: name } }) => {
    // The first page names others from one step above them.
    const page = name === 'index' ? undefined : await docsPage(docs, name);
    return page === undefined ? fail({ kind: 'page-not-found' }) : ok(page);
  };
