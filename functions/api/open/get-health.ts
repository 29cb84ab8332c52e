import { register } from '../../../domain/agreement/agreements/register.ts';
import { assumptionsOf, type StageRecord, withRecords } from '../../../domain/agreement/stage-record.ts';
import { convictedPersonTreaties } from '../../../domain/convicted-transfer/register.ts';
import { ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { Health } from '../../ports/health.ts';
import type { openRoutes } from './routes.ts';

type Needs = { readonly health: Health; readonly stage: string; readonly records: readonly StageRecord[] };

export const getHealth =
  ({ health, stage, records }: Needs): Operation<(typeof openRoutes)['getHealth']> =>
  async () => {
    await health.check();
    const recorded = [...register(), ...convictedPersonTreaties].map((one) => withRecords(one, records));
    const assumptions = recorded.flatMap(assumptionsOf);
    return ok({ body: { status: 'ok', stage, assumptions } });
  };
