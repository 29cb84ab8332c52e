import { findAgreement } from './find-agreement.ts';
import { getAgreement } from './get-agreement.ts';
import { getCaseDeadlines } from './get-case-deadlines.ts';
import { getCaseEvidence } from './get-case-evidence.ts';
import { listAgreements } from './list-agreements.ts';
import { resumeUse } from './resume-use.ts';
import { stopUse } from './stop-use.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = { findAgreement, getAgreement, getCaseDeadlines, getCaseEvidence, listAgreements, resumeUse, stopUse };
