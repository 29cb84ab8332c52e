import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { Signer } from '../../ports/signer.ts';
import type { openRoutes } from './routes.ts';

export const getKeySet =
  ({ signer: { keySet } }: { readonly signer: Pick<Signer, 'keySet'> }): Operation<(typeof openRoutes)['getKeySet']> =>
  async () =>
    ok({ body: await keySet() });
