import { clock } from '../../adapters/clock.ts';
import { convictedTransfersIn } from '../../adapters/convicted-transfers.ts';
import { historiesIn } from '../../adapters/histories.ts';
import { loadedTreaties } from '../../adapters/loaded-treaties.ts';
import { openReadmissionsIn } from '../../adapters/open-readmissions.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { rightSecretIn } from '../../adapters/right-secret.ts';
import { tableCalled } from '../../adapters/table.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { complaintChannels, cursorKey, identityKey, onPaper, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { convictedReadingRoutes } from './routes.ts';

const table = tableCalled(tableName());
const secret = identityKey();
const needs = {
  transfers: convictedTransfersIn(table),
  register: personRegisterIn(table, secret),
  readmissions: openReadmissionsIn(table, secret),
  histories: historiesIn(table),
  treaties: loadedTreaties(),
  complaintChannels: complaintChannels(),
};

export const handler = apiHandler(convictedReadingRoutes, wired(convictedReadingRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  cursorKey: cursorKey(),
  rightSecret: rightSecretIn(table, secret, { readsOnly: true }),
});
