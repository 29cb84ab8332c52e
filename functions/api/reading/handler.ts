import { caseStore } from '../../adapters/case-store.ts';
import { changesIn } from '../../adapters/changes.ts';
import { clock } from '../../adapters/clock.ts';
import { historiesIn } from '../../adapters/histories.ts';
import { tableCalled } from '../../adapters/table.ts';
import { workListsIn } from '../../adapters/work-lists.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { cursorKey, tableName } from '../../settings.ts';
import { getCase } from './get-case.ts';
import { getCaseDisclosures } from './get-case-disclosures.ts';
import { getCaseHistory } from './get-case-history.ts';
import { listCases } from './list-cases.ts';
import { listChanges } from './list-changes.ts';
import { readingRoutes } from './routes.ts';

const table = tableCalled(tableName());
const cases = caseStore(table);

export const handler = apiHandler(
  readingRoutes,
  {
    listCases: listCases(workListsIn(table)),
    listChanges: listChanges(changesIn(table)),
    getCase: getCase(cases),
    getCaseHistory: getCaseHistory(cases, historiesIn(table)),
    getCaseDisclosures: getCaseDisclosures(cases, historiesIn(table)),
  },
  { clock, cursorKey: cursorKey() },
);
