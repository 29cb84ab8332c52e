import type { ReadmissionCase } from '../../domain/case/readmission-case.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Outgoing } from '../change/owed-message.ts';
import type { ChainHead } from '../history/entry.ts';
import type { Page } from '../ports.ts';

/** Something owed by now: a message to be sent again, or a case about which somebody is to be told. */
export type Due = { readonly owed: 'sending' | 'alert'; readonly caseId: string };

export type DueIndex = { by(at: Instant, limit: number, after?: string): Promise<Page<Due>> };

/** When alerts of a case fall due; without an instant nothing is owed. */
export type DueAlert = { readonly caseId: string; readonly dueAt?: Instant };

/** The shared file of a case, without which nobody's own file is read. */
export type SharedCase = { readonly version: number; readonly shared: ReadmissionCase; readonly head: ChainHead };

export type Alerts = {
  find(caseId: string): Promise<DueAlert | undefined>;
  caseOf(caseId: string): Promise<SharedCase | undefined>;
  /** Puts the next instant in the place of the one seen, and the mails owed into the outbox, together; `moved-on` where it is no longer the one seen. */
  replace(
    seen: DueAlert,
    nextAt: Instant | undefined,
    mails: readonly Outgoing[],
    resendAt: Instant,
  ): Promise<'done' | 'moved-on'>;
};
