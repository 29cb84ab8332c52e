import type { Bound } from './bounds.ts';

/** House values, set by no law. They can only be tightened. For how many days it counts that no other proceedings were found, and how long before the end of a sentence whoever enforces it is reminded. */
export const convictedTransferDays = { proceedings: 30, beforeTheEnd: 30 } as const;

/**
 * House values: after how many days a State that owes an act in a transfer of a convicted person is reminded of it, and how often again. No
 * deadline of any treaty was read, so these are all there is. They can only be tightened. `document-ends`: that the travel document does not outlast the
 * planned arrival, which is told at once. `sentence-ends`: that
 * the sentence ends within a month, or has ended and nobody recorded it.
 */
export const transferReminderDays = {
  'verify-consent': { first: 14, again: 7 },
  'answer-question': { first: 14, again: 7 },
  'answer-request': { first: 30, again: 14 },
  'plan-hand-over': { first: 30, again: 14 },
  'confirm-hand-over': { first: 7, again: 3 },
  'report-enforcement': { first: 90, again: 180 },
  'document-ends': { first: 0, again: 7 },
  'sentence-ends': { first: 0, again: 10 },
} as const;

/** How many entries the lists of a transfer of a convicted person take, and how many bytes all of them have at most. */
export const boundsOfConvictedTransfer = {
  information: { most: 20, bytes: 60_000, why: 'each time that the person was told what a transfer means' },
  consents: { most: 12, bytes: 90_000, why: 'consents, taken back or not: taking one back always has its place' },
  /** Each State has room of its own: neither keeps the other from asking, and each question can be answered. */
  questionsOfASide: { most: 20, bytes: 80_000, why: 'questions of one State, as they were asked' },
  /** Each State has room of its own: neither keeps the other from correcting whom both mean. */
  corrections: { most: 12, bytes: 60_000, why: 'corrections of the person’s data by one State' },
  reports: { most: 60, bytes: 240_000, why: 'reports on the enforcement' },
  openHolds: { most: 5, why: 'holds of one kind that stand at once' },
  releasedHolds: { most: 50, bytes: 120_000, why: 'holds that were released: beyond them the transfer stays held' },
} as const satisfies Record<string, Bound>;
