import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { openRoutes } from './routes.ts';

export const getAsyncApi =
  ({
    asyncApi,
  }: {
    readonly asyncApi: () => Promise<{ readonly asyncapi: string }>;
  }): Operation<(typeof openRoutes)['getAsyncApi']> =>
  async () =>
    ok({ body: await asyncApi() });
