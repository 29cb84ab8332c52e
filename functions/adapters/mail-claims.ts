import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { MailClaims } from '../queue/send-once.ts';
import { mailKey } from './keys.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';

const keepDays = 400;

const expiry = (now: string): number => Math.floor(Date.parse(now) / 1000) + keepDays * 86_400;

/** Claims on mails in the table, so that two deliveries of the same message do not send it twice. */
export const mailClaimsIn = (table: Table): MailClaims => ({
  claim: async (mailId, now, until) => {
    const claimed = await writeTogether(table, [
      {
        put: { ...mailKey(mailId), until, expiresAt: expiry(now) },
        condition: 'attribute_not_exists(pk) OR (attribute_not_exists(sentAt) AND #until < :now)',
        names: { '#until': 'until' },
        values: { ':now': now },
        otherwise: 'not-ours' as const,
      },
    ]);
    if (claimed === 'done') return 'claimed';
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: { ...mailKey(mailId) }, ConsistentRead: true }),
    );
    return Item?.['sentAt'] === undefined ? 'taken' : 'sent';
  },
  done: async (mailId, now) => {
    await writeTogether(table, [{ put: { ...mailKey(mailId), sentAt: now, expiresAt: expiry(now) } }]);
  },
});
