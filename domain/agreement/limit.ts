import type { Side } from '../caller.ts';
import type { Period } from '../time/period.ts';
import type { FirstDay } from '../time/reading.ts';
import { bears, type Fact, type None, type Rule, type Unset } from './fact.ts';
import { type Category, categories, type TreatedAsNational } from './scope.ts';

/** The time limits that the agreements know, by what is done within them. */
export const limitNames = [
  'filing',
  'urgent-filing',
  'evidence',
  'inquiry',
  'reply',
  'urgent-reply',
  'urgent-arrival',
  'interview',
  'travel-document',
  'travel-document-of-others',
  'renewal',
  'transfer',
  'transfer-notice',
  'transfer-terms',
  'no-request-notice',
  'error-claim',
  'transit-lead',
  'transit-answer',
  'invoice',
] as const;

export type LimitName = (typeof limitNames)[number];

/** Who owes what is to be done within a limit. `issuer` is whoever issues the travel document. */
export type Debtor = Side | 'issuer';

/** The event from which a limit is counted. From what is planned it is counted back. */
export const startEvents = [
  'irregularity-established',
  'irregularity-or-identity-established',
  'loss-of-nationality-known',
  'apprehension',
  'receipt',
  'confirmed-receipt',
  'evidence-request',
  'interview-request',
  'document-request',
  'acceptance',
  'receipt-of-acceptance',
  'end-of-reply-time',
  'plan-received',
  'planned-departure',
  'arrival',
  'invoice',
  'planned-transit',
] as const;

export type StartEvent = (typeof startEvents)[number];

/** Whether the limit is counted back from something planned. */
export const isCountedBack = (start: StartEvent): boolean => start.startsWith('planned');

/**
 * What the silence of the State that owes the act does once the time is over. `lapse`: an obligation or a right ends.
 * `own-document`: the requesting State's own travel document is taken as accepted. `expired-document`: the document that ran out is.
 * `fact-accepted`: what the evidence speaks for is taken as accepted. `not-admitted`: the act comes too late.
 */
export type Expiry = 'consent' | 'lapse' | 'nothing' | 'own-document' | 'expired-document' | 'fact-accepted' | 'not-admitted';

/** How a limit is extended: by a further period, to a longer one from the same start, or while an obstacle lasts. */
export type ExtensionRule = ({ readonly by: Period } | { readonly to: Period } | { readonly whileObstacleLasts: true }) & {
  /** What it takes besides: notice alone, reasons, or the consent of the other side. */
  readonly needs?: 'notice' | 'reasons' | 'consent';
  readonly once?: true;
};

/** What has to be done within the time after an error: the error be claimed, be established, or the person be taken back. */
export type ErrorAct = 'claim' | 'establish' | 'return';

/** A time limit of an agreement, each part a fact of its own. */
export type Limit = {
  readonly period: Rule<Period> | None;
  readonly start: Rule<StartEvent>;
  readonly expiry: Rule<Expiry> | None;
  readonly extension: Rule<ExtensionRule> | None;
  /** Who owes the act; where it is absent, as `usualDebtor` reasons. */
  readonly owedBy?: Rule<Debtor>;
  /** A second bar, later than the period, that the text sets beside it. It is told, and nothing is computed from it. */
  readonly latest?: Rule<Period>;
  /** Which day is the first to count, where the text of this limit has a formula for it. */
  readonly firstDay?: Rule<FirstDay>;
  /** Of a reply: whether it is in time by the day on which it was sent, or received. */
  readonly inTimeWhen?: Rule<'sent' | 'received'>;
  /** Of `error-claim` alone. */
  readonly act?: Rule<ErrorAct>;
  /** What the run of this time does to the time to reply: it stands still meanwhile (inquiry), or begins again after it (interview). */
  readonly onReply?: Rule<'stands-still' | 'begins-again'>;
};

/** A limit that differs by whom the case is about. `formerNationals`: who is asked for as a national and has lost that nationality. */
export type LimitByCategory = { readonly byCategory: Readonly<Record<Category, Limit>>; readonly formerNationals?: Limit };

export type Limits = Readonly<Record<LimitName, Limit | LimitByCategory>>;

/** One limit for nationals and another for everybody else. */
export const forNationalsAndOthers = (nationals: Limit, others: Limit): LimitByCategory => ({
  byCategory: { 'own-national': nationals, 'third-country-national': others, 'stateless-person': others },
});

/** The limit as it holds for a person of that category, who is treated as a national for that reason where one is given. */
export const limitOf = (
  { limits }: { readonly limits: Limits },
  name: LimitName,
  category: Category,
  treatedAs?: TreatedAsNational,
): Limit => {
  const limit = limits[name];
  if (!('byCategory' in limit)) return limit;
  return (treatedAs === 'former-national' ? limit.formerNationals : undefined) ?? limit.byCategory[category];
};

/** A limit as it is written, with whom it is for. */
export type LimitEntry = {
  readonly categories: readonly Category[];
  readonly treatedAs?: TreatedAsNational;
  readonly limit: Limit;
};

/** The entries of a limit: one for all, or one for each category, with one for former nationals where they have their own. */
export const limitEntries = (limit: Limit | LimitByCategory): readonly LimitEntry[] => {
  if (!('byCategory' in limit)) return [{ categories, limit }];
  const { byCategory, formerNationals } = limit;
  const former: readonly LimitEntry[] =
    formerNationals === undefined ? [] : [{ categories: ['own-national'], treatedAs: 'former-national', limit: formerNationals }];
  return [...categories.map((category) => ({ categories: [category], limit: byCategory[category] })), ...former];
};

const usual: Readonly<Record<LimitName, Debtor>> = {
  filing: 'requesting',
  'urgent-filing': 'requesting',
  evidence: 'requesting',
  inquiry: 'requested',
  reply: 'requested',
  'urgent-reply': 'requested',
  'urgent-arrival': 'requesting',
  interview: 'requested',
  'travel-document': 'issuer',
  'travel-document-of-others': 'issuer',
  renewal: 'issuer',
  transfer: 'requesting',
  'transfer-notice': 'requesting',
  'transfer-terms': 'requested',
  'no-request-notice': 'requesting',
  'error-claim': 'requested',
  'transit-lead': 'requesting',
  'transit-answer': 'requested',
  invoice: 'requesting',
};

/** Who owes the act where the text of the limit names nobody else: the State that does it. */
export const usualDebtor = (name: LimitName): Fact<Debtor> => ({
  value: usual[name],
  certainty: 'inferred',
  source: 'Whoever does the act owes it; the text of this limit names nobody else',
});

/** Who owes the act within a limit. Unset in the text, it is whoever does the act. */
export const owedBy = (name: LimitName, { owedBy: stated }: Limit): Fact<Debtor> =>
  stated !== undefined && 'value' in stated ? stated : usualDebtor(name);

/** Whether what comes after it has no effect. A text that names none for lateness gives it none (design rule 4). */
export const barsLateness = ({ expiry }: Limit): boolean =>
  bears(expiry) && (expiry.value === 'not-admitted' || expiry.value === 'lapse');

/** A limit that the agreement may have but that was not found. */
export const unsetLimit = (lookUp: string): Limit => {
  const unset: Unset = { unset: true, lookUp };
  return { period: unset, start: unset, expiry: unset, extension: unset };
};

/** The text was read and has no such limit. */
export const noLimit = (none: None): Limit => ({
  period: none,
  start: { unset: true, lookUp: none.source },
  expiry: none,
  extension: none,
});
