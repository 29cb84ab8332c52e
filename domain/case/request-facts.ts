import type { Evidence } from '../agreement/evidence.ts';
import type { Category } from '../agreement/scope.ts';
import type { Care } from '../file/care.ts';
import type { Connection } from '../file/connection.ts';
import type { Irregularity } from '../file/irregularity.ts';
import type { LinkedCase } from '../file/linked-case.ts';
import type { NationalTie } from '../file/national-tie.ts';
import type { Notice } from '../file/notice.ts';
import type { ServiceInCharge } from '../file/service-in-charge.ts';
import type { UrgentTrigger } from '../file/track-change.ts';
import type { Person } from '../person/person.ts';
import type { StateCode } from '../state-code.ts';

/** What the requesting State states when it opens a case. The agreement may be asserted; it is found by rule and compared. */
export type RequestFacts = {
  readonly caseId: string;
  readonly requestingState: StateCode;
  readonly requestedState: StateCode;
  readonly agreement?: string;
  readonly category: Category;
  readonly connection?: Connection;
  /** Given where a person who is not its national is asked for as one. */
  readonly nationalTie?: NationalTie;
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
