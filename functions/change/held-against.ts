import type { ItemSeen, Replaced } from '../ports/item-seen.ts';

const isSame = (one: ItemSeen, other: ItemSeen): boolean => one.pk === other.pk && one.sk === other.sk;

/**
 * What of the items that were read has to be checked beside those that are written: the store takes no two writes of one item, and what is
 * put in the place of one is held against it anyway. `moved-on` where an item was read once more since, and was another by then.
 */
export const heldAgainst = (itemsSeen: readonly ItemSeen[], replaced: readonly Replaced[]): readonly ItemSeen[] | 'moved-on' => {
  const written = replaced.map(({ seen }) => seen);
  const twice = itemsSeen.flatMap((seen) => written.filter((one) => isSame(one, seen)).map((one) => [seen, one] as const));
  if (twice.some(([seen, one]) => seen.version !== one.version)) return 'moved-on';
  return itemsSeen.filter((seen) => !written.some((one) => isSame(one, seen)));
};
