import type { TravelDocument } from '../file/travel-document.ts';
import { ifNew } from './if-new.ts';

/** The document in which everything that the act of that number put there says so: that it was issued, handed over, extended, cancelled. */
export const markedDocument = (
  was: TravelDocument | undefined,
  { issued, handedOver, extensions, cancellation, ...document }: TravelDocument,
  n: number,
): TravelDocument => ({
  ...document,
  ...(issued === undefined ? {} : { issued: ifNew(was?.issued, issued, n) }),
  ...(handedOver === undefined ? {} : { handedOver: ifNew(was?.handedOver, handedOver, n) }),
  ...(extensions === undefined
    ? {}
    : { extensions: extensions.map((extension, at) => ifNew(was?.extensions?.[at], extension, n)) }),
  ...(cancellation === undefined ? {} : { cancellation: ifNew(was?.cancellation, cancellation, n) }),
});
