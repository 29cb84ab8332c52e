/**
 * House values, set by no law, for what must be fresh when a person departs. They can only be tightened. Hours before the
 * departure is authorised, but for `documentDays`, the days by which a document outlasts the arrival.
 */
export const freshness = {
  remediesHours: 24,
  claimDays: 3,
  assessmentHours: 14 * 24,
  confirmationHours: 72,
  authorisationHours: 6,
  documentDays: 7,
  passportCheckDays: 30,
  nothingStandsHours: 24,
} as const;
