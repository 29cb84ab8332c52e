/** What one side of a case may owe the other under an agreement. */
export const owedActs = [
  'confirm-receipt',
  'reply',
  'give-evidence',
  'hold-interview',
  'consent-to-extension',
  'issue-travel-document',
  'extend-travel-document',
  'plan-transfer',
  'confirm-transfer',
  'record-arrival',
  'answer-error-claim',
  'take-back',
] as const;

export type OwedAct = (typeof owedActs)[number];
