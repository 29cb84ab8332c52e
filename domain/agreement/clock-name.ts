/** The clocks of a case, by what is owed within them. */
export const clockNames = [
  'filing',
  'urgent-filing',
  'reply',
  'urgent-reply',
  'urgent-arrival',
  'evidence',
  'interview',
  'travel-document',
  'renewal',
  'transfer',
  'transfer-notice',
  'error-claim',
] as const;

export type ClockName = (typeof clockNames)[number];
