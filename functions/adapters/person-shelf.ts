import type { Item } from './item-at.ts';
import { type Key, personKey } from './keys.ts';
import { versionOf } from './person-items.ts';

/**
 * A case of which something was kept and that does not stand at all its places yet. The mark stands on the shelves from the very
 * transaction that keeps it: whoever looks up reads the case itself until it does. Whoever writes a shelf finishes what is left.
 */
export type Mark = { readonly hash: string; readonly version: number; readonly at: string };

export const marksOn = (item: Item | undefined): readonly Mark[] => (item?.['open'] ?? []) as readonly Mark[];

/** The mark of the case at that key. */
export const markOf = ({ pk }: Pick<Key, 'pk'>, version: number, at: string): Mark => ({
  hash: pk.slice(personKey('').pk.length),
  version,
  at,
});

/** Where the marked case stands in the register. */
export const markedCase = ({ hash }: Mark): Key => personKey(hash);

/** The shelf with the mark, in the place of an earlier one of the same case. */
export const withMark = (item: Item | undefined, mark: Mark): Item => ({
  version: versionOf(item) + 1,
  open: [...marksOn(item).filter(({ hash }) => hash !== mark.hash), mark],
});

/** The shelf without the mark of that case; undefined where it has none, or a later one. */
export const withoutMark = (item: Item | undefined, { hash, version }: Mark): Item | undefined => {
  const left = marksOn(item).filter((mark) => mark.hash !== hash || mark.version > version);
  return left.length === marksOn(item).length ? undefined : { version: versionOf(item) + 1, open: left };
};
