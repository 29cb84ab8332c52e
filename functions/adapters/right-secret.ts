import { createHmac } from 'node:crypto';
import { log } from '../log.ts';
import { type RightSecret, WrongSecret } from '../ports/right-secret.ts';
import { clock } from './clock.ts';
import { itemAt } from './item-at.ts';
import { fingerprintKey } from './keys.ts';
import { remembered } from './remembered.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';
import { wholeLists } from './whole-lists.ts';

const fingerprintOf = (secret: string): string =>
  createHmac('sha256', secret).update('fingerprint of the secret of the registers').digest('base64url');

const kept = async (table: Table): Promise<unknown> => (await itemAt(table, fingerprintKey))?.['fingerprint'];

/** The first who comes leaves its own; of two at once the second finds that of the first. */
const leave = async (table: Table, fingerprint: string): Promise<unknown> => {
  const item = { ...fingerprintKey, fingerprint, since: clock(), ...wholeLists };
  const put = { put: item, condition: 'attribute_not_exists(pk)', otherwise: 'there' } as const;
  return (await writeTogether(table, [put])) === 'done' ? fingerprint : kept(table);
};

/**
 * Holds the secret against its fingerprint, which stands in the table from the first use on, and goes with it into every copy.
 * `readsOnly`: who may write nothing leaves none. Where there is none yet nothing stands in the registers either, and it looks again.
 */
export const rightSecretIn = (table: Table, secret: string, { readsOnly = false } = {}): RightSecret => {
  const own = fingerprintOf(secret);
  let begun = false;
  return remembered(
    async () => {
      const known = (await kept(table)) ?? (readsOnly ? undefined : await leave(table, own));
      begun = known !== undefined;
      if (known === undefined || known === own) return;
      log.error('identity-key-differs');
      throw new WrongSecret('The secret of the registers is not the one with which this table began');
    },
    () => begun,
  );
};
