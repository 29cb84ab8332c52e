import { type StoredItem, under } from './stored-item.ts';

/** What of a file tells which States it is of, and which of them acts where. */
type File = { readonly requestingState?: string; readonly requestedState?: string; readonly transitState?: string };

/** The two States of a case or transit, by its item; undefined for any other item, and where nobody knows them. */
export const partiesIn = (item: StoredItem): { readonly about: string; readonly states: readonly string[] } | undefined => {
  const [ofCase, ofTransit] = [under('CASE#', item), under('TRANSIT#', item)];
  const about = item.sk === 'CASE' ? ofCase : item.sk === 'TRANSIT' ? ofTransit : undefined;
  if (about === undefined) return undefined;
  const { requestingState, requestedState, transitState } = ((ofCase === undefined ? item['transit'] : item['file']) ??
    {}) as File;
  return { about, states: [requestingState, requestedState, transitState].filter((state) => state !== undefined) };
};
