/** An item of the register of persons, or the list of the cases that name a case, as it was read. Version 0 where it was not there. */
export type ItemSeen = { readonly pk: string; readonly sk: string; readonly version: number };

/** An item to put in the place of the one that was read. */
export type Replaced = { readonly seen: ItemSeen; readonly item: Readonly<Record<string, unknown>> };
