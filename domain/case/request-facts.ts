import type { Category } from '../agreement/scope.ts';
import type { StateCode } from '../state-code.ts';
import type { Care } from './care.ts';
import type { Connection } from './connection.ts';
import type { Evidence } from './evidence.ts';
import type { Irregularity } from './irregularity.ts';
import type { LinkedCase } from './linked-case.ts';
import type { Notice } from './notice.ts';
import type { Person } from './person.ts';
import type { ServiceInCharge } from './service-in-charge.ts';
import type { UrgentTrigger } from './track.ts';

/** What the requesting State states when it opens a case. The agreement may be asserted; it is found by rule and compared. */
export type RequestFacts = {
  readonly caseId: string;
  readonly requestingState: StateCode;
  readonly requestedState: StateCode;
  readonly agreement?: string;
  readonly category: Category;
  readonly connection?: Connection;
  /** Given where the case is urgent. */
  readonly urgency?: UrgentTrigger;
  /** Given where a valid passport makes a request needless. */
  readonly notice?: Notice;
  readonly person: Person;
  readonly linkedCases: readonly LinkedCase[];
  readonly evidence: readonly Evidence[];
  readonly irregularity: Irregularity;
  readonly care?: Care;
  readonly protectiveMeasures?: string;
  readonly service: ServiceInCharge;
  readonly openedBy: string;
};
