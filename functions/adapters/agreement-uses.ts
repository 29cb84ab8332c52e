import { type AgreementUse, neverStopped, type UseStop } from '../../domain/agreement/use-stop.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { AgreementUses, UseSeen } from '../ports/agreement-uses.ts';
import { itemAt } from './item-at.ts';
import { endedStopKey, endedStopPrefix, useKey } from './keys.ts';
import { receiptWrite } from './receipt-write.ts';
import { pageOf } from './stretch.ts';
import type { Table } from './table.ts';
import { type Write, writeTogether } from './transaction.ts';
import { moved } from './use-items.ts';

/** The stops of a State under an agreement, as they are now. */
export const useIn =
  (table: Table) =>
  async (agreement: string, state: StateCode): Promise<AgreementUse> => {
    const item = await itemAt(table, useKey(agreement, state));
    if (item === undefined) return neverStopped;
    const { version, stops, made = stops.length } = item as AgreementUse;
    return { version, stops, made };
  };

const hasEnded = ({ resumed }: UseStop): boolean => resumed !== undefined;

/** What stands is one item, which the guard reads; what ended stands apart, each in an item of its own: a State can always stop. */
const useWrites = (seen: UseSeen, { version, stops, made }: AgreementUse): readonly Write<'moved-on'>[] => [
  moved(seen, { version, made, stops: stops.filter((stop) => !hasEnded(stop)) }),
  ...stops.filter(hasEnded).map((stop) => ({ put: { ...endedStopKey(seen.agreement, seen.state, stop.n), stop } })),
];

/** The stop switches in the table. */
export const agreementUsesIn = (table: Table): AgreementUses => ({
  find: useIn(table),
  save: async ({ seen, use, receipt, at }) => {
    const saved = await writeTogether(table, [receiptWrite(receipt, at), ...useWrites(seen, use)]);
    return saved === 'done' ? 'saved' : saved;
  },
  ended: async (agreement, state, limit) => {
    const ended = { pk: useKey(agreement, state).pk, prefix: endedStopPrefix, newestFirst: true };
    const { items } = await pageOf(table, ended, { limit }, ({ stop }) => stop as UseStop);
    return items.toReversed();
  },
});
