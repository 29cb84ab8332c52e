import type { Movement } from '../file/movement.ts';
import { isIssued, type TravelDocument } from '../file/travel-document.ts';
import type { Instant } from '../time/instant.ts';

/** The documents of a case once the person arrived: the one that was crossed with is used, since it is for a single journey (Regulation (EU) 2016/1953). */
export const usedOnArrival = (
  documents: readonly TravelDocument[],
  { plan: { document: crossed } }: Pick<Movement, 'plan'>,
  arrivedAt: Instant,
): readonly TravelDocument[] =>
  documents.map((document) =>
    crossed.kind === 'travel-document' && crossed.documentId === document.documentId && isIssued(document)
      ? { ...document, status: 'used', usedAt: arrivedAt }
      : document,
  );
