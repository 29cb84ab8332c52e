import { register } from '../../../domain/agreement/agreements/register.ts';
import { assumptionsOf, type StageRecord, withRecords } from '../../../domain/agreement/stage-record.ts';
import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { Health } from '../../ports/health.ts';
import type { openRoutes } from './routes.ts';

export const getHealth =
  (store: Health, stage: string, records: readonly StageRecord[]): Operation<(typeof openRoutes)['getHealth']> =>
  async () => {
    await store.check();
    const assumptions = register.flatMap((agreement) => assumptionsOf(withRecords(agreement, records)));
    return ok({ body: { status: 'ok', stage, assumptions } });
  };
