import { listChanges } from './list-changes.ts';
import { listConvictedTransferChanges } from './list-convicted-transfer-changes.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = { listChanges, listConvictedTransferChanges };
