/** How long the first password of a person can be used, in days. */
export const firstPasswordDays = 2;
