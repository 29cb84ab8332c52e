/** House values: the hour, in the authority's zone, at which its digest of the day is written, and for how long an urgent alert waits to be acknowledged before it goes to the next address. */
export const digestHour = 7;

export const acknowledgeHours = 2;

/** For how long a mail may be on its way before the reconciliation takes it as not delivered, in hours. */
export const deliveryHours = 2;

/** How many lines a digest has, the most pressing first: a mail has to arrive, and of more nobody reads. It says how many it leaves to the list. */
export const digestMost = 500;
