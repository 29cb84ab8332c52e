import { agreementUsesIn } from '../../adapters/agreement-uses.ts';
import { randomSalt } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { historiesIn } from '../../adapters/histories.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { newCaseId } from '../../adapters/new-case-id.ts';
import { personNamesIn } from '../../adapters/person-names.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { rightSecretIn } from '../../adapters/right-secret.ts';
import { tableCalled } from '../../adapters/table.ts';
import { transitsIn } from '../../adapters/transits.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { cursorKey, identityKey, onPaper, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { transitRoutes } from './routes.ts';

const table = tableCalled(tableName());
const needs = {
  transits: transitsIn(table, personNamesIn(table, identityKey())),
  register: personRegisterIn(table, identityKey()),
  uses: agreementUsesIn(table),
  agreements: loadedAgreements(),
  histories: historiesIn(table),
  salts: randomSalt,
  newCaseId,
};

export const handler = apiHandler(transitRoutes, wired(transitRoutes, operations, needs), {
  clock,
  onPaper: onPaper(),
  receipts: receiptsIn(table),
  rightSecret: rightSecretIn(table, identityKey()),
  cursorKey: cursorKey(),
});
