import { type StoredItem, under } from './stored-item.ts';

/** What of a file tells which States it is of, and which of them acts where. */
type File = {
  readonly requestingState?: string;
  readonly requestedState?: string;
  readonly transitState?: string;
  readonly sentencingState?: string;
  readonly administeringState?: string;
};

/** About what a file is, of which States, and whether it is a transfer of a convicted person: those are for central authorities alone. */
export type Parties = { readonly about: string; readonly states: readonly string[]; readonly transfer: boolean };

const fileIn = (item: StoredItem): { readonly about: string; readonly file: File; readonly transfer: boolean } | undefined => {
  const [ofCase, ofTransit, ofTransfer] = [under('CASE#', item), under('TRANSIT#', item), under('CONVICTED#', item)];
  if (ofCase !== undefined && item.sk === 'CASE') return { about: ofCase, file: (item['file'] ?? {}) as File, transfer: false };
  if (ofTransit !== undefined && item.sk === 'TRANSIT')
    return { about: ofTransit, file: (item['transit'] ?? {}) as File, transfer: false };
  if (ofTransfer !== undefined && item.sk === 'TRANSFER')
    return { about: ofTransfer, file: (item['file'] ?? {}) as File, transfer: true };
  return undefined;
};

/** The two States of a case, transit or transfer, by its item; undefined for any other item, and where nobody knows them. */
export const partiesIn = (item: StoredItem): Parties | undefined => {
  const found = fileIn(item);
  if (found === undefined) return undefined;
  const { about, file, transfer } = found;
  const { requestingState, requestedState, transitState, sentencingState, administeringState } = file;
  const states = [requestingState, requestedState, transitState, sentencingState, administeringState];
  return { about, transfer, states: states.filter((state) => state !== undefined) };
};
