/** The clocks of a case, by what is owed within them. */
export const clockNames = [
  'filing',
  'urgent-filing',
  'reply',
  'urgent-reply',
  'urgent-arrival',
  'evidence',
  'inquiry',
  'interview',
  'travel-document',
  'renewal',
  'transfer',
  'transfer-notice',
  'transfer-terms',
  'no-request-notice',
  'error-claim',
] as const;

export type ClockName = (typeof clockNames)[number];
