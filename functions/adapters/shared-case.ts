import type { SharedCase } from '../ports/case-alerts.ts';
import { itemAt } from './item-at.ts';
import { caseKey } from './keys.ts';
import { inOnePicture, type PagedItem, wholeFile } from './paged-file.ts';
import type { Table } from './table.ts';

type CaseItem = PagedItem & Pick<SharedCase, 'version' | 'head' | 'listed'>;

/** The shared file of a case alone, or undefined where there is none: nobody's own file is read. */
export const sharedCaseIn =
  (table: Table) =>
  (caseId: string): Promise<SharedCase | undefined> =>
    inOnePicture(async () => {
      const key = caseKey(caseId);
      const item = (await itemAt(table, key)) as CaseItem | undefined;
      if (item === undefined) return undefined;
      const shared = await wholeFile<SharedCase['shared']>(table, key.pk, item);
      const { version, head, listed, pages = {} } = item;
      return shared === undefined
        ? 'moved-on'
        : { version, shared, head, pages: { shared: pages }, ...(listed === undefined ? {} : { listed }) };
    });
