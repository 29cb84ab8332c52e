import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { openRoutes } from './routes.ts';

export const getOpenApi =
  ({
    openApi,
  }: {
    readonly openApi: () => Promise<{ readonly openapi: string }>;
  }): Operation<(typeof openRoutes)['getOpenApi']> =>
  async () =>
    ok({ body: await openApi() });
