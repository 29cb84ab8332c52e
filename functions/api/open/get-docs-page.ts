import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import { type Docs, withPage } from './docs-page.ts';
import type { openRoutes } from './routes.ts';

export const getDocsPage =
  ({ docs }: { readonly docs: Docs }): Operation<(typeof openRoutes)['getDocsPage']> =>
  async ({ params: { page } }) => {
    const pages = (await docs()).pages();
    // The first page names others from one step above them.
    const text = page !== 'index' && Object.hasOwn(pages, page) ? pages[page] : undefined;
    return text === undefined ? fail({ kind: 'page-not-found' }) : ok({ body: text, headers: await withPage(docs) });
  };
