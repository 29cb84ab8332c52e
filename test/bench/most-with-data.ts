/**
 * How many times the barest client of the store a bundle may be at most with the data beside it. What serves both contracts, with an
 * example of everything in them, and their pages, is larger: none of it is read by a start.
 */
export const mostWithData = (name: string): number => (name === 'api-open' ? 2 : 1.5);
