import type { Prefix } from '../../../functions/grant.ts';

/** The key of an item. */
export type StoredKey = { readonly pk: string; readonly sk: string };

/** An item as the table has it. */
export type StoredItem = StoredKey & Readonly<Record<string, unknown>>;

/** A table that is read whole, by an operator and by no function. Both tables of a restore are quiet while they are read. */
export type WholeTable = {
  readonly name: string;
  /** Every item, some at a time, each once. */
  items(): AsyncGenerator<readonly StoredItem[]>;
  /** The items under those keys, in the order of the keys; undefined where there is none. */
  at(keys: readonly StoredKey[]): Promise<readonly (StoredItem | undefined)[]>;
};

/** What follows the prefix in the partition of an item that has it; undefined for any other item. */
export const under = (prefix: Prefix, { pk }: StoredKey): string | undefined =>
  pk.startsWith(prefix) ? pk.slice(prefix.length) : undefined;
