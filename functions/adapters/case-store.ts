import { randomBytes } from 'node:crypto';
import { TransactGetCommand } from '@aws-sdk/lib-dynamodb';
import type { ReadmissionCase } from '../../domain/case/readmission-case.ts';
import { emptyOwnFile, type OwnFile } from '../../domain/protection/own-file.ts';
import { type ChainHead, emptyChain } from '../history/entry.ts';
import type { CaseStore } from '../ports.ts';
import { useIn } from './agreement-uses.ts';
import { itemsOf } from './case-items.ts';
import { linksIn } from './case-links.ts';
import { caseKey, ownFileKey } from './keys.ts';
import { retried } from './retried.ts';
import type { Table } from './table.ts';
import { writeTogether } from './transaction.ts';
import { transitWrites } from './transit-items.ts';

type CaseItem = { readonly version: number; readonly file: ReadmissionCase; readonly head: ChainHead };
type OwnItem = { readonly file: OwnFile; readonly head: ChainHead };

/** A salt that nobody can guess, for the commitments of one chain. */
export const randomSalt = (): string => randomBytes(16).toString('base64url');

/** Cases in the table. A case and the own file of one State are read in one consistent picture and written in one transaction. */
export const caseStore = (table: Table): CaseStore => ({
  load: async (caseId, state) => {
    const keys = [caseKey(caseId), ownFileKey(caseId, state)];
    const { Responses = [] } = await retried(() =>
      table.client.send(
        new TransactGetCommand({ TransactItems: keys.map((key) => ({ Get: { TableName: table.name, Key: { ...key } } })) }),
      ),
    );
    const [stored, own] = [Responses[0]?.Item as CaseItem | undefined, Responses[1]?.Item as OwnItem | undefined];
    if (stored === undefined) return undefined;
    return {
      version: stored.version,
      shared: stored.file,
      own: own?.file ?? emptyOwnFile,
      heads: { shared: stored.head, own: own?.head ?? emptyChain(caseId, 'own', randomSalt()) },
    };
  },
  useOf: useIn(table),
  linksTo: linksIn(table),
  save: async (change) => {
    const saved = await writeTogether(table, [
      ...itemsOf(change),
      ...(change.transit === undefined ? [] : transitWrites(change.transit)),
    ]);
    return saved === 'done' ? 'saved' : saved;
  },
});
