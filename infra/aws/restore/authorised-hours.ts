/** For how many hours an authorisation to depart stands: the house's own value, which the law of this service has. */
export const authorisedHours = 6;
