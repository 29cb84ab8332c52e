/**
 * How long before any departure counsel and the monitor have notice that a stop was reopened, in hours (design rule 3).
 * A house value: it can only be made longer.
 */
export const reopeningNoticeHours = 72;
