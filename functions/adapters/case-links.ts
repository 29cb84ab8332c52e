import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { NamedBy } from '../../domain/file/linked-case.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { LinksSeen } from '../ports/case-store.ts';
import { linksKey } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

/** The cases that name a case as that of a member of the family, as they are now, by the States that opened them. */
export const linksIn =
  ({ client, name }: Table) =>
  async (caseId: string, reader: StateCode, openers: readonly StateCode[]): Promise<readonly LinksSeen[]> =>
    Promise.all(
      openers.map(async (opener) => {
        const key = linksKey(caseId, reader, opener);
        const { Item } = await retried(() =>
          client.send(new GetCommand({ TableName: name, Key: { ...key }, ConsistentRead: true })),
        );
        const links = (Item?.['links'] ?? []) as readonly NamedBy[];
        return { links, seen: { ...key, version: Number(Item?.['version'] ?? 0) } };
      }),
    );
