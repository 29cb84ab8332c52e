import { getCase } from './get-case.ts';
import { getCaseDisclosures } from './get-case-disclosures.ts';
import { getCaseHistory } from './get-case-history.ts';
import { listCases } from './list-cases.ts';
import { searchCases } from './search-cases.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = { getCase, getCaseDisclosures, getCaseHistory, listCases, searchCases };
