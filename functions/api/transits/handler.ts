import { v7 } from 'uuid';
import { agreementUsesIn } from '../../adapters/agreement-uses.ts';
import { randomSalt } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { historiesIn } from '../../adapters/histories.ts';
import { loadedAgreements } from '../../adapters/loaded-agreements.ts';
import { personRegisterIn } from '../../adapters/person-register.ts';
import { receiptsIn } from '../../adapters/receipts.ts';
import { tableCalled } from '../../adapters/table.ts';
import { transitsIn } from '../../adapters/transits.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { cursorKey, identityKey, tableName } from '../../settings.ts';
import { acceptTransit } from './accept-transit.ts';
import { acknowledgeRevocation } from './acknowledge-revocation.ts';
import { assessTransit } from './assess-transit.ts';
import { getTransit } from './get-transit.ts';
import { getTransitDisclosures } from './get-transit-disclosures.ts';
import { getTransitHistory } from './get-transit-history.ts';
import { listRejections } from './list-rejections.ts';
import { listTransits } from './list-transits.ts';
import { openTransitTakeBack } from './open-transit-take-back.ts';
import { proposeTransitReopening } from './propose-transit-reopening.ts';
import { recordPassage } from './record-passage.ts';
import { refuseTransit } from './refuse-transit.ts';
import { reopenTransitStop } from './reopen-transit-stop.ts';
import { revokeTransit } from './revoke-transit.ts';
import { transitRoutes } from './routes.ts';

const table = tableCalled(tableName());
const store = transitsIn(table);
const histories = historiesIn(table);
const agreements = loadedAgreements();
const transits = {
  transits: store,
  register: personRegisterIn(table, identityKey()),
  uses: agreementUsesIn(table),
  agreements,
  salts: randomSalt,
};

export const handler = apiHandler(
  transitRoutes,
  {
    listTransits: listTransits(store),
    listRejections: listRejections(store),
    getTransit: getTransit(store, agreements),
    getTransitHistory: getTransitHistory(store, histories),
    getTransitDisclosures: getTransitDisclosures(store, histories),
    assessTransit: assessTransit(transits),
    acceptTransit: acceptTransit(transits),
    refuseTransit: refuseTransit(transits),
    revokeTransit: revokeTransit(transits),
    proposeTransitReopening: proposeTransitReopening(transits),
    reopenTransitStop: reopenTransitStop(transits),
    recordPassage: recordPassage(transits),
    acknowledgeRevocation: acknowledgeRevocation(transits),
    openTransitTakeBack: openTransitTakeBack(transits, v7),
  },
  { clock, receipts: receiptsIn(table), cursorKey: cursorKey() },
);
