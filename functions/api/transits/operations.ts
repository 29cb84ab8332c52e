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

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  acceptTransit,
  acknowledgeRevocation,
  assessTransit,
  getTransit,
  getTransitDisclosures,
  getTransitHistory,
  listRejections,
  listTransits,
  openTransitTakeBack,
  proposeTransitReopening,
  recordPassage,
  refuseTransit,
  reopenTransitStop,
  revokeTransit,
};
