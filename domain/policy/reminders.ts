import type { OwedAct } from '../agreement/owed-act.ts';

type Hours = { readonly first: number; readonly again: number };

/**
 * House values, set by no law: after how many hours a State that owes an act is reminded, and how often again.
 * They can only be tightened. No news of an arrival within 24 hours alarms both sides.
 */
export const reminderHours: Readonly<Record<OwedAct, Hours>> = {
  'confirm-receipt': { first: 48, again: 48 },
  reply: { first: 168, again: 72 },
  'give-evidence': { first: 96, again: 48 },
  'hold-interview': { first: 120, again: 72 },
  'consent-to-extension': { first: 24, again: 24 },
  'issue-travel-document': { first: 72, again: 48 },
  'extend-travel-document': { first: 72, again: 48 },
  'plan-transfer': { first: 168, again: 168 },
  'confirm-transfer': { first: 24, again: 24 },
  'record-arrival': { first: 24, again: 24 },
  'answer-error-claim': { first: 168, again: 72 },
  'take-back': { first: 24, again: 24 },
};

/** The same where the case is urgent: what is due within two days, in whatever reading, is asked for within one. */
export const urgentHours: Readonly<Partial<Record<OwedAct, Hours>>> = {
  'confirm-receipt': { first: 6, again: 6 },
  reply: { first: 24, again: 12 },
  'give-evidence': { first: 12, again: 12 },
  'hold-interview': { first: 12, again: 12 },
  'consent-to-extension': { first: 2, again: 6 },
};

/** The acts whose absence alarms both sides and not only the one that owes them. */
export const alarmsBoth: ReadonlySet<OwedAct> = new Set(['record-arrival', 'take-back']);
