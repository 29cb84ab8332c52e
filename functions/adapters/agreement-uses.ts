import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { type AgreementUse, neverStopped } from '../../domain/agreement/use-stop.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { AgreementUses } from '../ports.ts';
import { useKey } from './keys.ts';
import { receiptWrite } from './receipt-write.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';
import { moved } from './use-items.ts';

/** The stops of a State under an agreement, as they are now. */
export const useIn =
  ({ client, name }: Table) =>
  async (agreement: string, state: StateCode): Promise<AgreementUse> => {
    const { Item } = await retried(() =>
      client.send(new GetCommand({ TableName: name, Key: { ...useKey(agreement, state) }, ConsistentRead: true })),
    );
    return Item === undefined ? neverStopped : { version: Item['version'], stops: Item['stops'] };
  };

/** The stop switches in the table. */
export const agreementUsesIn = (table: Table): AgreementUses => ({
  find: useIn(table),
  save: async ({ seen, use, receipt, at }) => {
    const saved = await writeTogether(table, [receiptWrite(receipt, at), moved(seen, { ...use })]);
    return saved === 'done' ? 'saved' : saved;
  },
});
