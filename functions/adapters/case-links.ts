import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { LinkedCase } from '../../domain/case/linked-case.ts';
import type { LinksSeen } from '../ports.ts';
import { linksKey } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';

/** The cases that name a case as that of a member of the family, as they are now. */
export const linksIn =
  ({ client, name }: Table) =>
  async (caseId: string): Promise<LinksSeen> => {
    const key = linksKey(caseId);
    const { Item } = await retried(() => client.send(new GetCommand({ TableName: name, Key: { ...key }, ConsistentRead: true })));
    const links = (Item?.['links'] ?? []) as readonly LinkedCase[];
    return { links, seen: { ...key, version: Number(Item?.['version'] ?? 0) } };
  };
