import type { StateCode } from '../state-code.ts';
import type { EvidenceKind } from './evidence.ts';

/** When no request is needed, and notice of the departure is enough: with which valid papers of the requested State. */
export type NoRequest = {
  /** Any of these dispenses its national. Absent: for nationals a request is always needed. */
  readonly nationals?: readonly EvidenceKind[];
  /** Where the list of one party has papers that the other's has not: these dispense its own nationals as well. */
  readonly nationalsOf?: readonly { readonly state: StateCode; readonly papers: readonly EvidenceKind[] }[];
  /** Where a request is always needed for who has lost the nationality. */
  readonly notFormerNationals?: true;
  /** Where the time to file a request bars a notice too. */
  readonly withinTimeToFile?: true;
  /** Any of these permits dispenses somebody else, with a passport beside it where the text asks for that. */
  readonly others?: { readonly permits: readonly ('visa' | 'residence-permit')[]; readonly passportToo: boolean };
};
