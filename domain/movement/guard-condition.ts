/** What must be so before a person is moved. Each is a positive, dated, sourced fact: absent, unset or stale is not met. */
export const guardConditions = [
  'consent',
  'agreement',
  'use',
  'return-decision',
  'remedies',
  'claim',
  'assessment',
  'holds',
  'fitness',
  'document',
  'confirmation',
  'escort',
  'minor',
  'children',
] as const;

export type GuardCondition = (typeof guardConditions)[number];
