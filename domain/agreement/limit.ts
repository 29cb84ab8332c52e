import type { Side } from '../caller.ts';
import type { Period } from '../time/period.ts';
import type { None, Rule, Unset } from './fact.ts';

/** The time limits that the agreements know, by what is done within them. */
export const limitNames = [
  'filing',
  'urgent-filing',
  'evidence',
  'reply',
  'urgent-reply',
  'urgent-arrival',
  'interview',
  'travel-document',
  'travel-document-of-others',
  'renewal',
  'transfer',
  'transfer-notice',
  'error-claim',
  'transit-lead',
  'transit-answer',
  'invoice',
] as const;

export type LimitName = (typeof limitNames)[number];

/** Who owes what is to be done within each limit. `issuer` is whoever issues the travel document. */
export const limitDebtors = {
  filing: 'requesting',
  'urgent-filing': 'requesting',
  evidence: 'requesting',
  reply: 'requested',
  'urgent-reply': 'requested',
  'urgent-arrival': 'requesting',
  interview: 'requested',
  'travel-document': 'issuer',
  'travel-document-of-others': 'issuer',
  renewal: 'issuer',
  transfer: 'requesting',
  'transfer-notice': 'requesting',
  'error-claim': 'requested',
  'transit-lead': 'requesting',
  'transit-answer': 'requested',
  invoice: 'requesting',
} as const satisfies Readonly<Record<LimitName, Side | 'issuer'>>;

/** The event from which a limit is counted. From what is planned it is counted back. */
export type StartEvent =
  | 'irregularity-established'
  | 'apprehension'
  | 'receipt'
  | 'confirmed-receipt'
  | 'evidence-request'
  | 'interview-request'
  | 'document-request'
  | 'acceptance'
  | 'planned-departure'
  | 'arrival'
  | 'invoice'
  | 'planned-transit';

/** Whether the limit is counted back from something planned. */
export const isCountedBack = (start: StartEvent): boolean => start.startsWith('planned');

/**
 * What the silence of the State that owes the act does once the time is over. `lapse`: an obligation or a right ends.
 * `own-document`: the requesting State's own travel document is taken as accepted. `not-admitted`: the act comes too late.
 */
export type Expiry = 'consent' | 'lapse' | 'nothing' | 'own-document' | 'not-admitted';

/** How a limit is extended: by a further period, to a longer one from the same start, or while an obstacle lasts. */
export type ExtensionRule = { readonly by: Period } | { readonly to: Period } | { readonly whileObstacleLasts: true };

/** A time limit of an agreement, each part a fact of its own. */
export type Limit = {
  readonly period: Rule<Period> | None;
  readonly start: Rule<StartEvent>;
  readonly expiry: Rule<Expiry> | None;
  readonly extension: Rule<ExtensionRule> | None;
};

/** A limit that the agreement may have but that was not found. */
export const unsetLimit = (lookUp: string): Limit => {
  const unset: Unset = { unset: true, lookUp };
  return { period: unset, start: unset, expiry: unset, extension: unset };
};

/** The text was read and has no such limit. */
export const noLimit = (source: string): Limit => {
  const none: None = { none: true, source };
  return { period: none, start: { unset: true, lookUp: source }, expiry: none, extension: none };
};
