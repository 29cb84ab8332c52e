import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Agreement } from './agreement.ts';
import { bears, isSet } from './fact.ts';
import { knownAgreements } from './known-agreements.ts';
import type { Category, Limb, Scope } from './scope.ts';
import { suspensionsFor } from './status.ts';

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

export type NoLongerInForce =
  | { readonly kind: 'agreement-ended'; readonly agreement: string; readonly on: CalendarDate; readonly supersededBy?: string }
  | { readonly kind: 'agreement-suspended'; readonly agreement: string; readonly since: CalendarDate; readonly source: string };

export type NotApplicable = NotInForce | NoLongerInForce | OutOfScope;

export type NoAgreement =
  | { readonly kind: 'no-agreement'; readonly requestingState: StateCode; readonly requestedState: StateCode }
  | { readonly kind: 'rules-not-loaded'; readonly agreement: string; readonly title: string; readonly source: string }
  | NotApplicable;

type Sides = Pick<Agreement, 'sides'>;

/** Whether the two States stand on different sides of it. */
export const binds = ({ sides: [one, other] }: Sides, requesting: StateCode, requested: StateCode): boolean =>
  (one.includes(requesting) && other.includes(requested)) || (other.includes(requesting) && one.includes(requested));

const isFor = (scope: Scope, { category, limb }: Pick<Question, 'category' | 'limb'>): boolean =>
  scope.category === category && (scope.limbs === undefined || (limb !== undefined && scope.limbs.includes(limb)));

type Asked = Pick<Question, 'category' | 'limb' | 'on'>;

/** Whether it began, and has neither ended nor been suspended, on that day. */
const standing = (agreement: Agreement, { category, on }: Asked): NotInForce | NoLongerInForce | undefined => {
  const { id, entryIntoForce, ending, suspensions } = agreement;
  if (!isSet(entryIntoForce)) return { kind: 'agreement-not-in-force', agreement: id, lookUp: entryIntoForce.lookUp };
  if (on < entryIntoForce.value) return { kind: 'agreement-not-in-force', agreement: id, inForceFrom: entryIntoForce.value };
  if (ending !== undefined && bears(ending.on) && on >= ending.on.value) {
    const by = ending.by === undefined ? {} : { supersededBy: ending.by };
    return { kind: 'agreement-ended', agreement: id, on: ending.on.value, ...by };
  }
  const now = suspensionsFor(suspensions, category).find(({ from, until }) => from <= on && (until === undefined || on <= until));
  return now && { kind: 'agreement-suspended', agreement: id, since: now.from, source: now.source };
};

/**
 * Whether the agreement is in force for such a person on that day. An unset entry into force is not in force (a positive,
 * dated, sourced fact is needed); an unset start of a scope admits it; an unset ending does not end it.
 */
export const inForceFor = (agreement: Agreement, question: Asked): Result<Agreement, NotApplicable> => {
  const fault = standing(agreement, question);
  if (fault !== undefined) return fail(fault);
  const { category, limb, on } = question;
  const asked = { agreement: agreement.id, category, ...(limb === undefined ? {} : { limb }) };
  const scopes = agreement.scopes.filter((candidate) => isFor(candidate, question));
  const [scope] = scopes;
  if (scope === undefined) return fail({ kind: 'category-not-covered', ...asked });
  const begun = scopes.some(({ from }) => !isSet(from) || on >= from.value);
  if (begun) return ok(agreement);
  return fail({ kind: 'category-not-covered', ...asked, ...(isSet(scope.from) ? { from: scope.from.value } : {}) });
};

/** Of several editions of one agreement the one that applies on that day: the latest that has begun. */
const currentEditions = (agreements: readonly Agreement[], on: CalendarDate): readonly Agreement[] =>
  agreements.filter(
    ({ id, edition }) => !agreements.some((other) => other.id === id && other.edition > edition && other.edition <= on),
  );

const notLoaded = ({ requesting, requested }: Question): NoAgreement => {
  const known = knownAgreements().find((candidate) => binds(candidate, requesting, requested));
  if (known === undefined) return { kind: 'no-agreement', requestingState: requesting, requestedState: requested };
  return { kind: 'rules-not-loaded', agreement: known.id, title: known.title, source: known.source };
};

/**
 * The agreement under which one State may ask another to readmit a person of that category on that day. Where several bind
 * the two, the first that is in force for such a person; one that superseded another comes into force as that one ends.
 */
export const findAgreement = (agreements: readonly Agreement[], question: Question): Result<Agreement, NoAgreement> => {
  const { requesting, requested, on } = question;
  const binding = agreements.filter((candidate) => binds(candidate, requesting, requested));
  const answers = currentEditions(binding, on).map((candidate) => inForceFor(candidate, question));
  return answers.find(({ ok: applies }) => applies) ?? answers[0] ?? fail(notLoaded(question));
};
