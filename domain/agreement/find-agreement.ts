import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Agreement, Sides } from './agreement.ts';
import { bears, isNone, isSet, type Rule } from './fact.ts';
import { knownAgreements } from './known-agreements.ts';
import type { Category, Limb, Scope, ThirdStateFilter } from './scope.ts';
import { suspensionsFor } from './status.ts';

export type Question = {
  readonly requesting: StateCode;
  readonly requested: StateCode;
  readonly category: Category;
  /** What ties a person who is not a national to the requested State. */
  readonly limb?: Limb;
  /** With whom the State of that person has readmission treaties, as the requesting State states it. */
  readonly thirdStateTreaties?: ThirdStateFilter;
  readonly on: CalendarDate;
};

export type OutOfScope = {
  readonly kind: 'category-not-covered';
  readonly agreement: string;
  readonly category: Category;
  readonly limb?: Limb;
  readonly from?: CalendarDate;
  /** The limbs that the agreement has for such a person; absent where it has none, or they were not found. */
  readonly limbs?: readonly Limb[];
};

/** The agreement holds for nationals of some third States alone, and it was not stated that this person is one of them. */
export type ThirdStateNotStated = {
  readonly kind: 'third-state-treaty-not-stated';
  readonly agreement: string;
  readonly treaties: ThirdStateFilter;
  readonly source: string;
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

export type NotApplicable = NotInForce | NoLongerInForce | OutOfScope | ThirdStateNotStated;

/** A transit is asked for of anybody: its articles turn on no treaties of a third State. */
export type NoTransitUnder = Exclude<NotApplicable, ThirdStateNotStated>;

/** Between the two States there is none, or none with which anything can be decided. */
export type NotLoaded =
  | { readonly kind: 'no-agreement'; readonly requestingState: StateCode; readonly requestedState: StateCode }
  | { readonly kind: 'rules-not-loaded'; readonly agreement: string; readonly title: string; readonly source: string };

export type NoAgreement = NotLoaded | NotApplicable;

/** Whether the two States stand on different sides of it. */
export const binds = ([one, other]: Sides, requesting: StateCode, requested: StateCode): boolean =>
  (one.includes(requesting) && other.includes(requested)) || (other.includes(requesting) && one.includes(requested));

const hasLimb = ({ limbs }: Scope, limb: Limb | undefined): boolean =>
  limbs === undefined || !bears(limbs) || (limb !== undefined && limbs.value.includes(limb));

/** Whether the obligation is about such a person, and that State's. A transit names no State that owes it. */
const isAbout = ({ category: whom, requestedState }: Scope, { category, requested }: Whom): boolean =>
  whom.value === category && (requestedState === undefined || requested === undefined || requestedState.value === requested);

const isFor = (scope: Scope, question: Asked): boolean => isAbout(scope, question) && hasLimb(scope, question.limb);

type Asked = Pick<Question, 'requested' | 'category' | 'limb' | 'thirdStateTreaties' | 'on'>;

type Whom = Pick<Question, 'category' | 'limb'> & Partial<Pick<Question, 'requested'>>;

/** Whether treaties that are stated meet the filter: whoever has them with both has one with either. */
const meets = (stated: ThirdStateFilter | undefined, filter: ThirdStateFilter): boolean =>
  stated !== undefined && (stated === filter || stated === 'treaties-with-both');

/** Whether it began, and has neither ended nor been suspended, on that day. */
const standing = (
  agreement: Agreement,
  { category, on }: Pick<Question, 'category' | 'on'>,
): NotInForce | NoLongerInForce | undefined => {
  const { id, entryIntoForce, ending, suspensions } = agreement;
  if (!isSet(entryIntoForce)) return { kind: 'agreement-not-in-force', agreement: id, lookUp: entryIntoForce.lookUp };
  if (on < entryIntoForce.value) return { kind: 'agreement-not-in-force', agreement: id, inForceFrom: entryIntoForce.value };
  if (ending !== undefined && bears(ending.on) && on >= ending.on.value) {
    const by = ending.by === undefined ? {} : { supersededBy: ending.by.value };
    return { kind: 'agreement-ended', agreement: id, on: ending.on.value, ...by };
  }
  const now = suspensionsFor(suspensions, category).find(({ from, until }) => from <= on && (until === undefined || on <= until));
  return now && { kind: 'agreement-suspended', agreement: id, since: now.from, source: now.source };
};

const hasBegun = (from: Rule<CalendarDate>, on: CalendarDate): boolean => !isSet(from) || on >= from.value;

const isForThirdState = (rule: Rule<ThirdStateFilter> | undefined, { thirdStateTreaties }: Asked): boolean =>
  rule === undefined || !bears(rule) || meets(thirdStateTreaties, rule.value);

const earliestOf = (scopes: readonly Scope[]): CalendarDate | undefined =>
  scopes.flatMap(({ from }) => (isSet(from) ? [from.value] : [])).sort()[0];

const limbsFor = ({ scopes }: Agreement, whom: Whom): readonly Limb[] => {
  const about = scopes.filter((scope) => isAbout(scope, whom));
  return [...new Set(about.flatMap(({ limbs }) => (limbs && bears(limbs) ? limbs.value : [])))];
};

type TransitAsked = Pick<Question, 'category' | 'on'>;

const outOfScope = (agreement: Agreement, whom: Whom, from?: CalendarDate): OutOfScope => {
  const { category, limb } = whom;
  const limbs = limbsFor(agreement, whom);
  return {
    kind: 'category-not-covered',
    agreement: agreement.id,
    category,
    ...(limb === undefined ? {} : { limb }),
    ...(from === undefined ? {} : { from }),
    ...(limbs.length === 0 ? {} : { limbs }),
  };
};

/**
 * Whether the agreement is in force for such a person on that day. An unset entry into force is not in force (a positive,
 * dated, sourced fact is needed); an unset start of a scope admits it; an unset ending does not end it.
 */
export const inForceFor = (agreement: Agreement, question: Asked): Result<Agreement, NotApplicable> => {
  const fault = standing(agreement, question);
  if (fault !== undefined) return fail(fault);
  const scopes = agreement.scopes.filter((candidate) => isFor(candidate, question));
  if (scopes.length === 0) return fail(outOfScope(agreement, question));
  const begun = scopes.filter(({ from }) => hasBegun(from, question.on));
  const [first] = begun;
  if (first === undefined) return fail(outOfScope(agreement, question, earliestOf(scopes)));
  if (begun.some(({ thirdStates }) => isForThirdState(thirdStates, question))) return ok(agreement);
  const filter = begun.map(({ thirdStates }) => thirdStates).find((rule) => rule !== undefined && bears(rule));
  if (filter === undefined || !bears(filter)) return ok(agreement);
  const { value: treaties, source } = filter;
  return fail({ kind: 'third-state-treaty-not-stated', agreement: agreement.id, treaties, source });
};

/**
 * Whether a transit can be asked for under the agreement on that day: it is in force, and its articles on transit have begun.
 * An unset start of them admits it from entry into force.
 */
export const inForceForTransit = (agreement: Agreement, question: TransitAsked): Result<Agreement, NoTransitUnder> => {
  const fault = standing(agreement, question);
  if (fault !== undefined) return fail(fault);
  const { transitFrom } = agreement;
  const none = isNone(transitFrom);
  if (!none && hasBegun(transitFrom, question.on)) return ok(agreement);
  return fail(outOfScope(agreement, question, none || !isSet(transitFrom) ? undefined : transitFrom.value));
};

/** Of several editions of one agreement the one that applies on that day: the latest that has begun. */
const currentEditions = (agreements: readonly Agreement[], on: CalendarDate): readonly Agreement[] =>
  agreements.filter(
    ({ id, edition }) => !agreements.some((other) => other.id === id && other.edition > edition && other.edition <= on),
  );

const notLoaded = ({ requesting, requested }: Pick<Question, 'requesting' | 'requested'>): NotLoaded => {
  const known = knownAgreements().find((candidate) => binds(candidate.sides, requesting, requested));
  if (known === undefined) return { kind: 'no-agreement', requestingState: requesting, requestedState: requested };
  return { kind: 'rules-not-loaded', agreement: known.id, title: known.title, source: known.source };
};

const foundBy = <Q extends Pick<Question, 'requesting' | 'requested' | 'on'>, Fault extends NotApplicable>(
  agreements: readonly Agreement[],
  question: Q,
  applies: (agreement: Agreement, question: Q) => Result<Agreement, Fault>,
): Result<Agreement, NotLoaded | Fault> => {
  const { requesting, requested, on } = question;
  const binding = agreements.filter(({ sides }) => binds(sides.value, requesting, requested));
  const answers = currentEditions(binding, on).map((candidate) => applies(candidate, question));
  return answers.find(({ ok: found }) => found) ?? answers[0] ?? fail(notLoaded(question));
};

/**
 * The agreement under which one State may ask another to readmit a person of that category on that day. Where several bind
 * the two, the first that is in force for such a person; one that superseded another comes into force as that one ends.
 */
export const findAgreement = (agreements: readonly Agreement[], question: Question): Result<Agreement, NoAgreement> =>
  foundBy(agreements, question, inForceFor);

/** The agreement under which one State may ask another to let a person of that category pass through on that day. */
export const findTransitAgreement = (
  agreements: readonly Agreement[],
  question: TransitAsked & Pick<Question, 'requesting' | 'requested'>,
): Result<Agreement, NotLoaded | NoTransitUnder> => foundBy(agreements, question, inForceForTransit);
