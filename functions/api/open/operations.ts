import { getAsyncApi } from './get-async-api.ts';
import { getDocs } from './get-docs.ts';
import { getDocsPage } from './get-docs-page.ts';
import { getHealth } from './get-health.ts';
import { getKeySet } from './get-key-set.ts';
import { getOpenApi } from './get-open-api.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = { getAsyncApi, getDocs, getDocsPage, getHealth, getKeySet, getOpenApi };
