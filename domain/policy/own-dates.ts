/**
 * House values: how many days before a date of its own file a State is reminded of it; 0 is the day itself, below 0 is after it. What a
 * law sets is the date. They can only be tightened.
 */
export const ownDateDays = {
  'proof-of-leaving-in-time': [14, 3, 0],
  'five-year-review': [90, 30, 0],
  'answer-to-request': [14, 3, 0],
  'exit-to-be-proved': [0],
  'return-alert-to-be-ended': [0, -7],
  'refusal-alert-to-be-deleted': [0, -7],
  'ban-ends': [30, 0],
  'expulsion-bar-ends': [30, 0],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** What a date of an own file is about. */
export type OwnDateKind = keyof typeof ownDateDays;

/** How many days after a departure a State is asked for the proof of the exit, where a ban or an alert hangs on it. */
export const exitProofDays = 7;

/** From how many days before its day on a review that was held counts as the one that was due. */
export const reviewDays = Math.max(...ownDateDays['five-year-review']);

/**
 * For how many hours back a change of an own file asks what fell due and was not told yet: a sweep that stood still for weeks tells it
 * then, once by its id. Alerts are compared with what was delivered for some days longer than that.
 */
export const ownDateLookBackHours = 24 * 30;
