import { Fault } from '../fault.ts';

type Write = { readonly put?: Readonly<Record<string, unknown>> };

/** What the store takes in one transaction, and in one item. It counts bytes as binary thousands. */
export const transactionBounds = { items: 100, bytes: 4 * 1024 * 1024, itemBytes: 400 * 1024 } as const;

/** A change grew beyond what the store takes whole: a bound is missing where it came about. Nothing was written. It becomes a 500. */
export class TransactionTooLarge extends Fault {
  override readonly name = 'TransactionTooLarge';
}

/** As JSON. The store counts nearly the same: names of fields and texts as UTF-8, with a byte or two for each. */
const bytesOf = ({ put }: Write): number => (put === undefined ? 0 : Buffer.byteLength(JSON.stringify(put)));

/** Whether the store will take the writes together. Throws TransactionTooLarge where it would refuse, with what there is of what. */
export const heldToBounds = <W extends Write>(writes: readonly W[]): readonly W[] => {
  const { items, bytes, itemBytes } = transactionBounds;
  if (writes.length > items) throw new TransactionTooLarge(`${writes.length} items in one transaction, of at most ${items}`);
  const sizes = writes.map(bytesOf);
  const largest = Math.max(0, ...sizes);
  if (largest > itemBytes) throw new TransactionTooLarge(`An item of ${largest} bytes, of at most ${itemBytes}`);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all > bytes) throw new TransactionTooLarge(`${all} bytes in one transaction, of at most ${bytes}`);
  return writes;
};
