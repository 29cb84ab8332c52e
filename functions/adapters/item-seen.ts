import type { ItemSeen, Replaced } from '../ports/item-seen.ts';
import type { Write } from './transaction.ts';

/** Whether an item is as it was seen: with that version, or not there where it was not. */
export const asSeen = ({
  version,
}: {
  readonly version: number;
}): Pick<Write<'moved-on'>, 'condition' | 'values' | 'otherwise'> =>
  version === 0
    ? { condition: 'attribute_not_exists(pk)', otherwise: 'moved-on' }
    : { condition: 'version = :seen', values: { ':seen': version }, otherwise: 'moved-on' };

/** A check that an item did not move since it was seen. */
export const unmovedItem = (seen: ItemSeen): Write<'moved-on'> => ({ check: { pk: seen.pk, sk: seen.sk }, ...asSeen(seen) });

/** An item in the place of the one that was seen. */
export const replacedItem = ({ seen, item }: Replaced): Write<'moved-on'> => ({
  put: { pk: seen.pk, sk: seen.sk, ...item },
  ...asSeen(seen),
});
