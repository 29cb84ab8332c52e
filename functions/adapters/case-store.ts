import { randomBytes } from 'node:crypto';
import { TransactGetCommand } from '@aws-sdk/lib-dynamodb';
import { emptyOwnFile, type OwnFile } from '../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { type ChainHead, emptyChain } from '../history/entry.ts';
import type { CaseStore } from '../ports/case-store.ts';
import type { PersonNames } from '../ports/person-names.ts';
import type { StoredCase } from '../ports/stored-case.ts';
import { useIn } from './agreement-uses.ts';
import { itemsOf } from './case-items.ts';
import { linksIn } from './case-links.ts';
import { caseKey, matchesKey, ownFileKey } from './keys.ts';
import { withMatches } from './matches-item.ts';
import { nobodyNamed, withNames } from './noted-names.ts';
import { inOnePicture, type PagedItem, wholeFile } from './paged-file.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';
import { transitWrites } from './transit-items.ts';
import { writeDated } from './write-dated.ts';

type OwnItem = PagedItem & { readonly head: ChainHead };
type CaseItem = OwnItem & Pick<StoredCase, 'version' | 'listed'>;

/** A salt that nobody can guess, for the commitments of one chain. */
export const randomSalt = (): string => randomBytes(16).toString('base64url');

/** What was read of a case in one picture, with the pages of both files. */
const readOnce = async (table: Table, caseId: string, state: StateCode): Promise<StoredCase | 'moved-on' | undefined> => {
  const keys = [caseKey(caseId), ownFileKey(caseId, state), matchesKey(caseId, state)] as const;
  const { Responses = [] } = await retried(() =>
    table.client.send(
      new TransactGetCommand({ TransactItems: keys.map((key) => ({ Get: { TableName: table.name, Key: { ...key } } })) }),
    ),
  );
  const [stored, own] = [Responses[0]?.Item as CaseItem | undefined, Responses[1]?.Item as OwnItem | undefined];
  if (stored === undefined) return undefined;
  const [shared, ownFile] = await Promise.all([
    wholeFile<ReadmissionCase>(table, keys[0].pk, stored),
    own === undefined ? emptyOwnFile : wholeFile<OwnFile>(table, keys[1].pk, own),
  ]);
  if (shared === undefined || ownFile === undefined) return 'moved-on';
  return {
    version: stored.version,
    pages: { shared: stored.pages ?? {}, own: own?.pages ?? {} },
    shared,
    ...(stored.listed === undefined ? {} : { listed: stored.listed }),
    own: withMatches(ownFile, Responses[2]?.Item),
    heads: { shared: stored.head, own: own?.head ?? emptyChain(caseId, 'own', randomSalt()) },
  };
};

/**
 * Cases in the table. A case and the own file of one State are read in one consistent picture and written in one transaction. `names`:
 * where persons are noted by name, without which none is filed or corrected.
 */
export const caseStore = (table: Table, names: Pick<PersonNames, 'note'> = nobodyNamed): CaseStore => ({
  load: (caseId, state) => inOnePicture(() => readOnce(table, caseId, state)),
  useOf: useIn(table),
  linksTo: linksIn(table),
  save: async (given) => {
    const change = await withNames(names, given);
    const saved = await writeDated(table, (storedAt) => [
      ...itemsOf(change, storedAt),
      ...(change.transit === undefined ? [] : transitWrites(change.transit)),
    ]);
    return saved === 'done' ? 'saved' : saved;
  },
});
