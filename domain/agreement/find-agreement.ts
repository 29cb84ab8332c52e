import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Agreement, Category, Limb, Scope } from './agreement.ts';
import { isSet } from './fact.ts';

export type Question = {
  readonly requesting: StateCode;
  readonly requested: StateCode;
  readonly category: Category;
  /** What ties a person who is not a national to the requested State. */
  readonly limb?: Limb;
  readonly on: CalendarDate;
};

export type OutOfScope = {
  readonly kind: 'category-not-covered';
  readonly agreement: string;
  readonly category: Category;
  readonly limb?: Limb;
  readonly from?: CalendarDate;
};

export type NotInForce = {
  readonly kind: 'agreement-not-in-force';
  readonly agreement: string;
  readonly inForceFrom?: CalendarDate;
  readonly lookUp?: string;
};

export type NoAgreement =
  | { readonly kind: 'no-agreement'; readonly requestingState: StateCode; readonly requestedState: StateCode }
  | NotInForce
  | OutOfScope;

const binds = (agreement: Agreement, { requesting, requested }: Question): boolean => {
  const [one, other] = agreement.sides;
  return (one.includes(requesting) && other.includes(requested)) || (other.includes(requesting) && one.includes(requested));
};

const isFor = (scope: Scope, { category, limb }: Pick<Question, 'category' | 'limb'>): boolean =>
  scope.category === category && (scope.limbs === undefined || (limb !== undefined && scope.limbs.includes(limb)));

/**
 * Whether the agreement is in force for such a person on that day. An unset entry into force is not in force (a positive,
 * dated, sourced fact is needed); an unset start of a scope admits it.
 */
export const inForceFor = (
  agreement: Agreement,
  question: Pick<Question, 'category' | 'limb' | 'on'>,
): Result<Agreement, NotInForce | OutOfScope> => {
  const { entryIntoForce } = agreement;
  const { category, limb, on } = question;
  if (!isSet(entryIntoForce))
    return fail({ kind: 'agreement-not-in-force', agreement: agreement.id, lookUp: entryIntoForce.lookUp });
  if (on < entryIntoForce.value)
    return fail({ kind: 'agreement-not-in-force', agreement: agreement.id, inForceFrom: entryIntoForce.value });

  const asked = { agreement: agreement.id, category, ...(limb === undefined ? {} : { limb }) };
  const scope = agreement.scopes.find((candidate) => isFor(candidate, question));
  if (scope === undefined) return fail({ kind: 'category-not-covered', ...asked });
  if (isSet(scope.from) && on < scope.from.value) return fail({ kind: 'category-not-covered', ...asked, from: scope.from.value });
  return ok(agreement);
};

/** The agreement under which one State may ask another to readmit a person of that category on that day. */
export const findAgreement = (agreements: readonly Agreement[], question: Question): Result<Agreement, NoAgreement> => {
  const { requesting, requested } = question;
  const agreement = agreements.find((candidate) => binds(candidate, question));
  if (agreement === undefined) return fail({ kind: 'no-agreement', requestingState: requesting, requestedState: requested });
  return inForceFor(agreement, question);
};
