/**
 * House values, set by no law: after how many hours a State that owes an act is reminded, and how often again.
 * They can only be tightened.
 */
export const reminderHours = {
  'confirm-receipt': { first: 48, again: 48 },
  reply: { first: 168, again: 72 },
} as const;
