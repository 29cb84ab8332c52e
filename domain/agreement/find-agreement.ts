import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Agreement, Category } from './agreement.ts';
import { isSet } from './fact.ts';

export type Question = {
  readonly requesting: StateCode;
  readonly requested: StateCode;
  readonly category: Category;
  readonly on: CalendarDate;
};

export type NoAgreement =
  | { readonly kind: 'no-agreement'; readonly requestingState: StateCode; readonly requestedState: StateCode }
  | {
      readonly kind: 'agreement-not-in-force';
      readonly agreement: string;
      readonly inForceFrom?: CalendarDate;
      readonly lookUp?: string;
    }
  | {
      readonly kind: 'category-not-covered';
      readonly agreement: string;
      readonly category: Category;
      readonly from?: CalendarDate;
    };

const binds = (agreement: Agreement, { requesting, requested }: Question): boolean => {
  const [one, other] = agreement.sides;
  return (one.includes(requesting) && other.includes(requested)) || (other.includes(requesting) && one.includes(requested));
};

/**
 * The agreement under which one State may ask another to readmit a person of that category on that day.
 * An unset entry into force opens no case (a positive, dated, sourced fact is needed); an unset start of a scope admits it.
 */
export const findAgreement = (agreements: readonly Agreement[], question: Question): Result<Agreement, NoAgreement> => {
  const { requesting, requested, category, on } = question;
  const agreement = agreements.find((candidate) => binds(candidate, question));
  if (agreement === undefined) return fail({ kind: 'no-agreement', requestingState: requesting, requestedState: requested });

  const { entryIntoForce } = agreement;
  if (!isSet(entryIntoForce))
    return fail({ kind: 'agreement-not-in-force', agreement: agreement.id, lookUp: entryIntoForce.lookUp });
  if (on < entryIntoForce.value) {
    return fail({ kind: 'agreement-not-in-force', agreement: agreement.id, inForceFrom: entryIntoForce.value });
  }

  const scope = agreement.scopes.find((candidate) => candidate.category === category);
  if (scope === undefined) return fail({ kind: 'category-not-covered', agreement: agreement.id, category });
  if (isSet(scope.from) && on < scope.from.value) {
    return fail({ kind: 'category-not-covered', agreement: agreement.id, category, from: scope.from.value });
  }
  return ok(agreement);
};
