import type { Agreement } from '../../domain/agreement/agreement.ts';
import type { CaseStore } from '../ports.ts';

/** What every change of a case needs: the cases, and the agreements by whose rules its deadlines are counted. */
export type Ruled = { readonly cases: CaseStore; readonly agreements: readonly Agreement[] };
