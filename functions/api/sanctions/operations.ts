import { confirmReturnReason } from './confirm-return-reason.ts';
import { contestReturnReason } from './contest-return-reason.ts';
import { decideSanction } from './decide-sanction.ts';
import { getSanctions } from './get-sanctions.ts';
import { proposeSanction } from './propose-sanction.ts';
import { recordReturnReason } from './record-return-reason.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  confirmReturnReason,
  contestReturnReason,
  decideSanction,
  getSanctions,
  proposeSanction,
  recordReturnReason,
};
