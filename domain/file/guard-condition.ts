/** What must be so before a person is moved. Each is a positive, dated, sourced fact: absent, unset or stale is not met. */
export const guardConditions = [
  'consent',
  'agreement',
  'use',
  'return-decision',
  'notified',
  'clear-day',
  'remedies',
  'claim',
  'assessment',
  'stop',
  'holds',
  'another-procedure',
  'other-side',
  'trafficking',
  'fitness',
  'document',
  'confirmation',
  'escort',
  'minor',
  'children',
] as const;

export type GuardCondition = (typeof guardConditions)[number];
