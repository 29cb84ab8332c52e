import type { StateCode } from '../../../domain/state-code.ts';
import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { convictedTransfersIn } from '../../adapters/convicted-transfers.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { loadedTreaties } from '../../adapters/loaded-treaties.ts';
import { openReadmissionsIn } from '../../adapters/open-readmissions.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { rightSecretIn } from '../../adapters/right-secret.ts';
import { tableCalled } from '../../adapters/table.ts';
import { workListsIn } from '../../adapters/work-lists.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { cursorKey, identityKey, onPaper, tableName } from '../../settings.ts';
import { monitorIdsOf } from '../../signing/monitor-id.ts';
import { operations } from './operations.ts';
import { monitorRoutes } from './routes.ts';

const table = tableCalled(tableName());
const secret = identityKey();
const needs = {
  cases: caseStore(table),
  register: personRegisterIn(table, secret),
  agreements: loadedAgreements(),
  onPaper: onPaper(),
  lists: workListsIn(table),
  transfers: convictedTransfersIn(table),
  readmissions: openReadmissionsIn(table, secret),
  treaties: loadedTreaties(),
  idsOf: (state: StateCode) => monitorIdsOf(secret, state),
};

export const handler = apiHandler(monitorRoutes, wired(monitorRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  cursorKey: cursorKey(),
  rightSecret: rightSecretIn(table, secret, { readsOnly: true }),
});
