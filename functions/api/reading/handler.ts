import { caseStore } from '../../adapters/case-store.ts';
import { clock } from '../../adapters/clock.ts';
import { historiesIn } from '../../adapters/histories.ts';
import { tableCalled } from '../../adapters/table.ts';
import { workListsIn } from '../../adapters/work-lists.ts';
import { apiHandler } from '../../http/api-handler.ts';
import { wired } from '../../http/wired.ts';
import { cursorKey, tableName } from '../../settings.ts';
import { operations } from './operations.ts';
import { readingRoutes } from './routes.ts';

const table = tableCalled(tableName());
const needs = { cases: caseStore(table), lists: workListsIn(table), histories: historiesIn(table) };

export const handler = apiHandler(readingRoutes, wired(readingRoutes, operations, needs), { clock, cursorKey: cursorKey() });
