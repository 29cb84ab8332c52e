import { sameText } from '../compared-text.ts';
import type { ExpulsionDecision } from '../file/expulsion-decision.ts';
import type { Files } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { type NotForeigner, notForeigner } from './foreigner.ts';
import { dayToCome } from './past-days.ts';

export type ExpulsionFacts = Omit<ExpulsionDecision, 'n' | 'recordedAt' | 'by'> & { readonly subject: string };

export type ExpulsionRefusal = InFuture | TooEarly | NotForeigner;

/** Whether both are of one decision: a court gives a reference once. */
const isSame = (
  one: Pick<ExpulsionDecision, 'court' | 'reference'>,
  other: Pick<ExpulsionDecision, 'court' | 'reference'>,
): boolean => sameText(one.court, other.court) && sameText(one.reference, other.reference);

/**
 * Records that a court of the State expelled a foreigner; the same decision recorded again takes the place of what was stated of it, as
 * where it was annulled. It is never recorded of a national: nobody is barred from the own State. Until when it bars is computed, and not
 * recorded.
 */
export const recordExpulsionDecision = (
  { shared, own }: Files,
  { subject: by, ...facts }: ExpulsionFacts,
  state: StateCode,
  now: Instant,
): Result<Moved, ExpulsionRefusal> => {
  const { decidedOn, annulledOn } = facts;
  const fault =
    notForeigner(shared, state) ??
    dayToCome({ decidedOn, annulledOn }, now) ??
    tooEarly('annulledOn', annulledOn, decidedOn, 'House rule: nothing is annulled before it is decided');
  if (fault !== undefined) return fail(fault);
  const { expulsionDecisions = [] } = own;
  const known = expulsionDecisions.find((one) => isSame(one, facts));
  const decision = { ...facts, n: known?.n ?? expulsionDecisions.length + 1, recordedAt: now, by };
  const after =
    known === undefined
      ? [...expulsionDecisions, decision]
      : expulsionDecisions.map((one) => (one.n === known.n ? decision : one));
  return moved({ own: { ...own, expulsionDecisions: after, changedAt: now } });
};
