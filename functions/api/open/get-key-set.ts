import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { KeySet } from '../../ports/key-set.ts';
import type { openRoutes } from './routes.ts';

export const getKeySet =
  ({ published: { keySet } }: { readonly published: KeySet }): Operation<(typeof openRoutes)['getKeySet']> =>
  async () =>
    ok({ body: await keySet() });
