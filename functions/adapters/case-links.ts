import type { NamedBy } from '../../domain/file/linked-case.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { LinksSeen } from '../ports/case-store.ts';
import { itemAt } from './item-at.ts';
import { linksKey } from './keys.ts';
import type { Table } from './table.ts';

/** The cases that name a case as that of a member of the family, as they are now, by the States that opened them. */
export const linksIn =
  (table: Table) =>
  async (caseId: string, reader: StateCode, openers: readonly StateCode[]): Promise<readonly LinksSeen[]> =>
    Promise.all(
      openers.map(async (opener) => {
        const key = linksKey(caseId, reader, opener);
        const item = await itemAt(table, key);
        const links = (item?.['links'] ?? []) as readonly NamedBy[];
        return { links, seen: { ...key, version: Number(item?.['version'] ?? 0) } };
      }),
    );
