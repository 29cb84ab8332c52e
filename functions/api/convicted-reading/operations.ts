import { findTransferInstrument } from './find-transfer-instrument.ts';
import { getConvictedTransferDisclosures } from './get-convicted-transfer-disclosures.ts';
import { getConvictedTransferHistory } from './get-convicted-transfer-history.ts';
import { getHandOverGuard } from './get-hand-over-guard.ts';
import { getNoticeToConvictedPerson } from './get-notice-to-convicted-person.ts';
import { getTransferInstrument } from './get-transfer-instrument.ts';
import { listTransferInstruments } from './list-transfer-instruments.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  findTransferInstrument,
  getConvictedTransferDisclosures,
  getConvictedTransferHistory,
  getHandOverGuard,
  getNoticeToConvictedPerson,
  getTransferInstrument,
  listTransferInstruments,
};
