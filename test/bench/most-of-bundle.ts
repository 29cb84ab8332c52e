/** It makes PDFs, with letters beside it: no start of anybody else waits for it, and it is held to bounds of its own. */
export const printing = 'api-document-printing';

/**
 * How many times the barest client of the store a bundle may be at most with the data beside it. What serves both contracts, with an
 * example of everything in them, and their pages, is larger: none of it is read by a start. It grows with every operation and every problem,
 * of which each function has the titles in four languages.
 */
export const mostWithData = (name: string): number => {
  if (name === printing) return 7;
  if (name === 'api-transcriptions') return 1.75;
  return name === 'api-open' ? 2.4 : 1.6;
};

/** The same of what it is without data: what does by letter the acts of four other functions has the code of all four. */
export const mostAlone = (name: string): number => {
  if (name === printing) return 4.5;
  return name === 'api-transcriptions' ? 1.4 : 1.25;
};

/** How many times as long as that of the barest client of the store its start may be at most. */
export const mostOfStart = (name: string): number => (name === printing ? 4 : 0.85);
